package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Sets plain paragraphs in one column: its width, the length of the pages and the form of the dump
/// differ from one random number to the next.
public final class ReflowSetter {

  private static final int INDENT = 2 * Font.EM;
  private static final String BLANKS = "\u3000\u3000";

  private final int measure;
  private final int pageLength;
  private final boolean blankLines;
  private final LineSetter setter;

  public ReflowSetter(Random random) {
    measure = (12 + random.nextInt(28)) * Font.EM;
    pageLength = 18 + random.nextInt(50);
    blankLines = random.nextBoolean();
    setter =
        new LineSetter(new Font(Font.HALF, Font.HALF, random.nextBoolean(), random.nextBoolean()));
  }

  /// Paragraphs begin with two ideographic spaces.
  public String marked(List<String> paragraphs) {
    return set(paragraphs, BLANKS);
  }

  /// The indents of paragraphs are lost: only their first lines are shorter.
  public String indented(List<String> paragraphs) {
    return set(paragraphs, "");
  }

  private String set(List<String> paragraphs, String mark) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      List<String> own = new ArrayList<>(setter.justified(paragraph, measure, INDENT));
      own.set(0, mark + own.getFirst());
      lines.addAll(own);
    }
    StringBuilder dump = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      dump.append(i > 0 && i % pageLength == 0 ? "\f" : "").append(lines.get(i)).append('\n');
      dump.append(blankLines ? "\n" : "");
    }
    return dump.toString();
  }
}
