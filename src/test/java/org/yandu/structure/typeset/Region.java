package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;

/// The part of an article that stands on one page.
final class Region {

  private final List<Chunk> title = new ArrayList<>();
  private final List<List<Chunk>> columns = new ArrayList<>();
  private final List<Chunk> afterText = new ArrayList<>();
  private TitlePlace titlePlace = TitlePlace.BEFORE;
  private int continuedOn;

  /// When the title is drawn.
  enum TitlePlace {
    BEFORE,
    AMID,
    AFTER
  }

  /// Kicker, title, subtitle and byline, in the order of drawing; empty where an article goes on.
  List<Chunk> title() {
    return title;
  }

  List<List<Chunk>> columns() {
    return columns;
  }

  List<Chunk> afterText() {
    return afterText;
  }

  TitlePlace titlePlace() {
    return titlePlace;
  }

  void placeTitle(TitlePlace place) {
    titlePlace = place;
  }

  /// Says that the article goes on, not on the next page but on a later one.
  void continueOn(int page) {
    continuedOn = page;
  }

  /// The columns with the jump line that may end the last.
  List<List<Chunk>> columnsWithJump() {
    if (continuedOn == 0 || columns.isEmpty()) {
      return columns;
    }
    List<List<Chunk>> all = new ArrayList<>(columns);
    List<Chunk> last = new ArrayList<>(all.removeLast());
    last.add(Chunk.of(jumpTo(continuedOn)));
    all.add(last);
    return all;
  }

  static String jumpTo(int page) {
    return "（下转第" + page + "页）";
  }

  static String jumpFrom(int page) {
    return "（上接第" + page + "页）";
  }
}
