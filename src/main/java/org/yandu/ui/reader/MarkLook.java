package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.model.HighlightColour;
import org.yandu.ui.reader.DecorationStyle.Form;

/// How a run of characters is marked: all that lies on it, drawn together.
///
/// @param background at most one tone
/// @param lines below the text, the nearest mark first
/// @param strokes below or through the text, which [MarkStrokes] draws
/// @param link whether it leads elsewhere
record MarkLook(
    Set<HighlightColour> background,
    List<HighlightColour> lines,
    Set<Stroke> strokes,
    boolean active,
    boolean link) {

  /// @param form wavy or struck through
  record Stroke(Form form, HighlightColour colour) {}

  MarkLook(Set<HighlightColour> background, List<HighlightColour> lines, boolean active) {
    this(background, lines, Set.of(), active, false);
  }

  static final MarkLook PLAIN = new MarkLook(Set.of(), List.of(), Set.of(), false, false);

  MarkLook {
    background = Set.copyOf(background);
    lines = List.copyOf(lines);
    strokes = Set.copyOf(strokes);
  }

  /// The tone of the last highlight lies behind the text; the highlights below it show as lines, as
  /// underlines do, so that each of two overlapping marks is seen.
  ///
  /// @param decorations on the run, the uppermost last
  static MarkLook of(List<Decoration> decorations) {
    if (decorations.isEmpty()) {
      return PLAIN;
    }
    Set<HighlightColour> background = Set.of();
    Set<HighlightColour> lines = new LinkedHashSet<>();
    Set<Stroke> strokes = new LinkedHashSet<>();
    boolean active = false;
    boolean link = false;
    for (Decoration decoration : decorations.reversed()) {
      HighlightColour colour = decoration.style().colour();
      Form form = decoration.style().form();
      switch (form) {
        case HIGHLIGHT -> {
          if (background.isEmpty()) {
            background = Set.of(colour);
          } else {
            lines.add(colour);
          }
        }
        case UNDERLINE -> lines.add(colour);
        case WAVY, STRIKE -> strokes.add(new Stroke(form, colour));
        case ACTIVE -> active = true;
        case LINK -> link = true;
      }
    }
    return new MarkLook(background, new ArrayList<>(lines), strokes, active, link);
  }

  List<String> styleClasses() {
    List<String> classes = new ArrayList<>();
    background.forEach(colour -> classes.add("mark-" + name(colour)));
    if (!lines.isEmpty()) {
      classes.add("line");
      classes.add("line-" + name(lines.getFirst()));
    }
    if (active) {
      classes.add("active");
    }
    if (link) {
      classes.add("link");
    }
    return classes;
  }

  private static String name(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }
}
