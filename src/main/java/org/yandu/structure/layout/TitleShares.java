package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shares the columns of a band out to the titles in it: a title owns what stands under it, and the
/// columns to its right until the next title.
final class TitleShares {

  private TitleShares() {}

  /// @param flow the lines of the columns in reading order
  static List<Band> share(Part part, List<FlowLine> flow, int page) {
    Map<Optional<TitleGroup>, List<FlowLine>> shares = new LinkedHashMap<>();
    Optional<TitleGroup> owner = Optional.empty();
    for (FlowLine line : flow) {
      Optional<TitleGroup> above = above(part.titles(), line.line());
      owner = above.isPresent() ? above : owner;
      shares.computeIfAbsent(owner, o -> new ArrayList<>()).add(line);
    }
    part.titles()
        .forEach(title -> shares.computeIfAbsent(Optional.of(title), o -> new ArrayList<>()));
    List<Band> bands = new ArrayList<>();
    shares.forEach((title, lines) -> {
      boolean last = bands.size() + 1 == shares.size();
      bands.add(
          new Band(
              page,
              part.box(),
              lines,
              title.map(List::of).orElse(List.of()),
              last ? part.asides() : List.of()));
    });
    return bands;
  }

  private static Optional<TitleGroup> above(List<TitleGroup> titles, TextLine line) {
    return titles.stream()
        .filter(title -> title.box().bottom() <= line.top() + 2)
        .filter(title -> title.box().left() < line.right() && line.left() < title.box().right())
        .max((a, b) -> Float.compare(a.box().bottom(), b.box().bottom()));
  }
}
