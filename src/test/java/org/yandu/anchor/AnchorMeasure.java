package org.yandu.anchor;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yandu.model.Anchor;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// Measures how long it takes to lay an index over a text and to place notes in it: `AnchorMeasure
/// [LETTERS [NOTES]]`, 850,000 and 10,000 if nothing is said. Runs as the tests do; not a test.
///
/// The text is made: letters as frequent as those of Chinese prose (Zipf's law over 3,500
/// characters), of which 3 in 100 are exchanged in the copy, and re-flowed.
final class AnchorMeasure {

  private static final int CHARACTERS = 3_500;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final int CONTEXT = 64;

  private AnchorMeasure() {}

  public static void main(String[] arguments) {
    int letters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 850_000;
    int notes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    Random random = new Random(1);
    String original = text(random, letters);
    String copy = worn(random, original);
    List<Anchor> anchors = new ArrayList<>();
    for (int count = 0; count < notes; count++) {
      int start = CONTEXT + random.nextInt(letters - 600);
      int length = 2 + (int) Math.pow(400, random.nextDouble());
      anchors.add(
          new Anchor(
              original.substring(start - CONTEXT, start),
              original.substring(start, start + length),
              original.substring(start + length, start + length + CONTEXT),
              new TextRange(start, start + length),
              1,
              1));
    }
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      measure(copy, anchors, round >= WARM_UP);
    }
  }

  private static void measure(String copy, List<Anchor> anchors, boolean told) {
    long begin = cpu();
    Placer placer = Placer.foreign(copy, Optional.empty());
    Placement first = placer.place(new Anchor("甲乙", "丙丁戊己", "庚辛", new TextRange(0, 0), 1, 1));
    long indexed = cpu();
    long placed =
        anchors.stream().map(placer::place).filter(Placement.Moved.class::isInstance).count();
    long end = cpu();
    if (told) {
      System.out.printf(
          "index %d ms, %.3f ms a note, %d of %d placed, first %s%n",
          (indexed - begin) / 1_000_000,
          (end - indexed) / 1e6 / anchors.size(),
          placed,
          anchors.size(),
          first.getClass().getSimpleName());
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String text(Random random, int letters) {
    StringBuilder text = new StringBuilder(letters);
    while (text.length() < letters) {
      text.append((char) ('一' + (int) Math.pow(CHARACTERS, random.nextDouble())));
    }
    return text.toString();
  }

  private static String worn(Random random, String original) {
    StringBuilder worn = new StringBuilder(original.length() * 36 / 35);
    for (int at = 0; at < original.length(); at++) {
      boolean exchanged = random.nextInt(100) < 3;
      worn.append(exchanged ? (char) ('一' + random.nextInt(CHARACTERS)) : original.charAt(at));
      if (at % 35 == 34) {
        worn.append('\n');
      }
    }
    return worn.toString();
  }
}
