package org.yandu.structure.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The type that most of some lines are set in.
record CommonType(FontFace face, float size) {

  private static final float SAME_SIZE = 0.04f;

  private record Style(FontFace face, int quarterPoints) {}

  static CommonType of(List<TextLine> lines, BodyStyle otherwise) {
    Map<Style, Integer> characters = new HashMap<>();
    CommonType common = new CommonType(otherwise.face(), otherwise.size());
    int most = 0;
    for (TextLine line : lines) {
      Style style = new Style(line.face(), Math.round(line.size() * 4));
      int count = characters.merge(style, line.content().length(), Integer::sum);
      if (count > most) {
        most = count;
        common = new CommonType(line.face(), line.size());
      }
    }
    return common;
  }

  boolean isOf(TextLine line) {
    return line.face().equals(face) && Math.abs(line.size() - size) < SAME_SIZE * size;
  }
}
