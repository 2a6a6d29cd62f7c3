package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shares the columns of a band out to the titles in it: a title owns what stands under it, and the
/// columns to its right until the next title.
final class TitleShares {

  private TitleShares() {}

  static void share(
      Part part, List<List<TextLine>> columns, List<FlowLine> flow, int page, List<Band> bands) {
    List<List<FlowLine>> shares = new ArrayList<>();
    List<Optional<TitleGroup>> owners = new ArrayList<>();
    Optional<TitleGroup> owner = Optional.empty();
    List<FlowLine> open = new ArrayList<>();
    int index = 0;
    for (List<TextLine> column : columns) {
      for (int i = 0; i < column.size(); i++) {
        FlowLine line = flow.get(index++);
        Optional<TitleGroup> above = above(part.titles(), line.line());
        if (above.isPresent() && !above.equals(owner)) {
          close(owners, shares, owner, open);
          open = new ArrayList<>();
          owner = above;
        }
        open.add(line);
      }
    }
    close(owners, shares, owner, open);
    for (int i = 0; i < owners.size(); i++) {
      boolean last = i + 1 == owners.size();
      bands.add(
          new Band(
              page,
              part.box(),
              shares.get(i),
              owners.get(i).map(List::of).orElse(List.of()),
              last ? part.asides() : List.of()));
    }
    List<Optional<TitleGroup>> owned = owners;
    part.titles().stream()
        .filter(title -> !owned.contains(Optional.of(title)))
        .forEach(
            title -> bands.add(new Band(page, title.box(), List.of(), List.of(title), List.of())));
  }

  private static void close(
      List<Optional<TitleGroup>> owners,
      List<List<FlowLine>> shares,
      Optional<TitleGroup> owner,
      List<FlowLine> open) {
    if (!open.isEmpty()) {
      owners.add(owner);
      shares.add(open);
    }
  }

  private static Optional<TitleGroup> above(List<TitleGroup> titles, TextLine line) {
    return titles.stream()
        .filter(title -> title.box().bottom() <= line.top() + 2)
        .filter(title -> title.box().left() < line.right() && line.left() < title.box().right())
        .max((a, b) -> Float.compare(a.box().bottom(), b.box().bottom()));
  }
}
