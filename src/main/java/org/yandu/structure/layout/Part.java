package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What stands on a part of a page: lines of columns, titles, and text beside the columns.
record Part(List<TextLine> lines, List<TitleGroup> titles, List<Aside> asides) {

  /// What of it stands where.
  Part where(Predicate<Box> place) {
    return new Part(
        new ArrayList<>(lines.stream().filter(line -> place.test(line.box())).toList()),
        titles.stream().filter(title -> place.test(title.box())).toList(),
        asides.stream().filter(aside -> place.test(aside.box())).toList());
  }

  Part above(float y) {
    return where(box -> box.centreY() < y);
  }

  Part below(float y) {
    return where(box -> box.centreY() >= y);
  }

  boolean isEmpty() {
    return lines.isEmpty() && titles.isEmpty() && asides.isEmpty();
  }

  Box box() {
    List<Box> boxes = new ArrayList<>();
    lines.forEach(line -> boxes.add(line.box()));
    titles.forEach(title -> boxes.add(title.box()));
    asides.forEach(aside -> boxes.add(aside.box()));
    return boxes.stream().reduce(Box::union).orElseThrow();
  }
}
