package org.yandu.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph of a note, as its Markdown means it.
///
/// @param marker what stands before it, such as `•` or `2.`; empty for a paragraph
/// @param depth of the list it stands in, 0 for none
public record NoteLine(String marker, int depth, List<Run> runs) {

  public NoteLine {
    runs = List.copyOf(runs);
  }

  /// Words that look alike.
  public record Run(String text, boolean strong, boolean emphasised) {}

  /// The words alone, with what stands before them.
  public String plain() {
    String words = runs.stream().map(Run::text).collect(Collectors.joining());
    return marker.isEmpty() ? words : marker + " " + words;
  }
}
