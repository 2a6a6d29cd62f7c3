package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An article while it is put together. Confined to one thread.
final class LaidArticle {

  private final int page;
  private final Optional<TitleGroup> title;
  private final List<FlowLine> flow = new ArrayList<>();
  private final Map<Integer, List<Aside>> asides = new HashMap<>();
  private final List<LaidArticle> boxed = new ArrayList<>();
  private String section = "";
  private int goesOnAt;

  LaidArticle(int page, Optional<TitleGroup> title) {
    this.page = page;
    this.title = title;
  }

  int page() {
    return page;
  }

  Optional<TitleGroup> title() {
    return title;
  }

  List<FlowLine> flow() {
    return flow;
  }

  /// Boxes that stand in it, articles of their own.
  List<LaidArticle> boxed() {
    return boxed;
  }

  String section() {
    return section;
  }

  LaidArticle inSection(String name) {
    section = name;
    return this;
  }

  /// The page that a note sends the reader to, 0 if none does.
  int goesOnAt() {
    return goesOnAt;
  }

  void goOnAt(int where) {
    goesOnAt = where;
  }

  void add(List<FlowLine> lines) {
    flow.addAll(lines);
  }

  /// Lets an aside stand after so many lines of the flow.
  void add(Aside aside, int after) {
    asides.computeIfAbsent(after, i -> new ArrayList<>()).add(aside);
  }

  List<Aside> asidesAfter(int lines) {
    return asides.getOrDefault(lines, List.of());
  }
}
