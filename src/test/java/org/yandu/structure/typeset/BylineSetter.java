package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Prints who wrote an article: with a mark or a word before the names, in one line or several, or
/// in brackets at the end.
final class BylineSetter {

  private final IssueStyle.Bylines style;
  private final LineSetter setter;
  private final Random random;

  BylineSetter(IssueStyle.Bylines style, LineSetter setter, Random random) {
    this.style = style;
    this.setter = setter;
    this.random = random;
  }

  /// At the title or the start of the text.
  List<String> atStart(Story story, int measure) {
    if (story.authors().isEmpty()) {
      return List.of();
    }
    String names = story.authors().stream().map(this::printed).collect(Collectors.joining(" "));
    String place = story.affiliation();
    int roll = random.nextInt(12);
    if (roll < 2 && !place.isEmpty() && place.length() < 9) {
      String mark = style.mark().isEmpty() ? "" : style.mark() + " ";
      return setter.ragged(mark + place + " " + names, measure);
    }
    boolean word = roll == 2 || style.mark().isEmpty() && roll < 5;
    List<String> lines = new ArrayList<>();
    lines.addAll(setter.ragged((word ? "文/" : style.mark()) + names, measure));
    if (!place.isEmpty()) {
      lines.addAll(setter.ragged(place, measure));
    }
    return lines;
  }

  /// After the last paragraph.
  List<String> atEnd(Story story, int measure) {
    if (story.authors().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      String place = story.affiliation().isEmpty() ? "" : "，" + story.affiliation();
      String names = String.join("、", story.authors());
      return setter.ragged("（作者：" + names + place + "）", measure);
    }
    for (String name : story.authors()) {
      lines.add(printed(name));
    }
    if (!story.affiliation().isEmpty()) {
      lines.addAll(setter.ragged(story.affiliation(), measure));
    }
    return lines;
  }

  private String printed(String name) {
    return style.spacedNames() && name.length() == 2 ? name.charAt(0) + " " + name.charAt(1) : name;
  }
}
