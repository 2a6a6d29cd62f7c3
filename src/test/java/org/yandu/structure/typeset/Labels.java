package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Printed lines that belong to no article: kickers, page titles, jump lines, advertisements.
final class Labels {

  private static final List<String> PLACES = List.of("青禾县", "云溪镇", "石桥村", "柳岸街道", "竹溪乡", "松陵市");

  private final Random random;
  private final List<String> lines = new ArrayList<>();

  Labels(Random random) {
    this.random = random;
  }

  List<String> lines() {
    return lines;
  }

  void add(String line) {
    lines.add(line);
  }

  Chunk kicker(boolean shadowed) {
    String place = PLACES.get(random.nextInt(PLACES.size()));
    String label =
        switch (random.nextInt(4)) {
          case 0 -> "来自" + place + "的报告";
          case 1 -> place + "蹲点记";
          case 2 -> "走读" + place;
          default -> place + "纪事";
        };
    lines.add(label);
    return Chunk.of(shadowed ? Shadow.of(label) : label);
  }

  Chunk pageTitle(String section, IssueStyle style, Random dice) {
    String line = dice.nextBoolean() ? section : String.join(" ", section.split(""));
    lines.add(section);
    return Chunk.of(dice.nextDouble() < style.odds().shadowedTitle() ? Shadow.of(line) : line);
  }

  /// The page that asks for subscribers.
  Chunk advertisement(String periodical) {
    List<String> all =
        List.of(
            "征订" + "《" + periodical + "》",
            "每期定价：" + (8 + random.nextInt(9)) + ".00元",
            "发行电话：0" + (100 + random.nextInt(800)) + "-" + (2000000 + random.nextInt(7000000)),
            "《" + periodical + "》编辑部");
    lines.addAll(all);
    return Chunk.of(all);
  }
}
