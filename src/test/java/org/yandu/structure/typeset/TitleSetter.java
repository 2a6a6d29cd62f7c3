package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Sets a title with its subtitle over some or all columns.
final class TitleSetter {

  /// Sizes of titles, in tenths of the body size.
  private static final int SMALLEST = 18;

  private static final int SUBTITLE = 13;

  private final IssueStyle style;
  private final LineSetter setter;
  private final Random random;

  TitleSetter(IssueStyle style, LineSetter setter, Random random) {
    this.style = style;
    this.setter = setter;
    this.random = random;
  }

  List<Chunk> set(Story story, int columns) {
    if (random.nextDouble() < style.odds().verticalTitle()) {
      List<Chunk> chunks = new ArrayList<>(List.of(Chunk.downwards(story.title())));
      if (!story.subtitle().isEmpty()) {
        chunks.add(Chunk.downwards(story.subtitle()));
      }
      return chunks;
    }
    int span = columns == 1 || random.nextInt(3) > 0 ? columns : columns - 1;
    int width = style.measure(columns) * span + style.gutter() * (span - 1);
    boolean shadowed = random.nextDouble() < style.odds().shadowedTitle();
    List<String> lines = new ArrayList<>(title(story.title(), width));
    if (shadowed) {
      lines.replaceAll(Shadow::of);
    }
    if (!story.subtitle().isEmpty()) {
      boolean shadowedToo = shadowed && style.level() == 3 && random.nextBoolean();
      setter.ragged(story.subtitle(), width * 10 / SUBTITLE).stream()
          .map(line -> shadowedToo ? Shadow.of(line) : line)
          .forEach(lines::add);
    }
    return List.of(Chunk.of(lines));
  }

  /// Title lines of about the same length.
  private List<String> title(String title, int width) {
    int measure = width * 10 / (SMALLEST + random.nextInt(10));
    List<String> lines = new ArrayList<>();
    for (String part : random.nextInt(6) > 0 ? title.split(" ") : new String[] {title}) {
      int count = setter.ragged(part, measure).size();
      int even = Math.min(measure, (part.length() + count - 1) / count * Font.EM + Font.EM);
      lines.addAll(setter.ragged(part, even));
    }
    return lines;
  }
}
