package org.yandu.structure.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The type that most of a document is set in.
///
/// @param leading from one baseline to the next, in points
record BodyStyle(FontFace face, float size, float leading) {

  /// Type that is larger by this factor is display type.
  private static final float DISPLAY = 1.28f;

  private static final float SAME = 0.05f;

  private record Style(FontFace face, int halfPoints) {}

  static BodyStyle of(List<PageLayout> pages) {
    Map<Style, Integer> characters = new HashMap<>();
    for (PageLayout page : pages) {
      for (TextLine line : page.lines()) {
        characters.merge(styleOf(line), line.content().length(), Integer::sum);
      }
    }
    Style most =
        characters.entrySet().stream()
            .max(
                Map.Entry.<Style, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().toString()))
            .map(Map.Entry::getKey)
            .orElse(new Style(new FontFace("", false), 20));
    return new BodyStyle(most.face(), most.halfPoints() / 4f, leading(pages, most));
  }

  private static Style styleOf(TextLine line) {
    return new Style(line.face(), Math.round(line.size() * 4));
  }

  private static float leading(List<PageLayout> pages, Style style) {
    Map<Integer, Integer> steps = new HashMap<>();
    for (PageLayout page : pages) {
      TextLine before = null;
      for (TextLine line : page.lines()) {
        if (!styleOf(line).equals(style)) {
          continue;
        }
        if (before != null
            && line.top() > before.top()
            && line.top() - before.top() < 3 * line.size()) {
          steps.merge(Math.round((line.top() - before.top()) * 4), 1, Integer::sum);
        }
        before = line;
      }
    }
    return steps.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getKey() / 4f)
        .orElse(style.halfPoints() / 4f * 1.5f);
  }

  boolean isBody(TextLine line) {
    return line.face().equals(face) && Math.abs(line.size() - size) <= SAME * size;
  }

  boolean isDisplay(TextLine line) {
    return line.size() >= DISPLAY * size;
  }
}
