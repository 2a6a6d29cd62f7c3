package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.model.HighlightColour;

/// How a run of characters is marked: all that lies on it, drawn together.
///
/// @param background at most one tone
/// @param lines below the text, the nearest mark first
/// @param link whether it leads elsewhere
record MarkLook(
    Set<HighlightColour> background, List<HighlightColour> lines, boolean active, boolean link) {

  MarkLook(Set<HighlightColour> background, List<HighlightColour> lines, boolean active) {
    this(background, lines, active, false);
  }

  static final MarkLook PLAIN = new MarkLook(Set.of(), List.of(), false, false);

  MarkLook {
    background = Set.copyOf(background);
    lines = List.copyOf(lines);
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
    boolean active = false;
    boolean link = false;
    for (Decoration decoration : decorations.reversed()) {
      HighlightColour colour = decoration.style().colour();
      switch (decoration.style().form()) {
        case HIGHLIGHT -> {
          if (background.isEmpty()) {
            background = Set.of(colour);
          } else {
            lines.add(colour);
          }
        }
        case UNDERLINE -> lines.add(colour);
        case ACTIVE -> active = true;
        case LINK -> link = true;
      }
    }
    return new MarkLook(background, new ArrayList<>(lines), active, link);
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
