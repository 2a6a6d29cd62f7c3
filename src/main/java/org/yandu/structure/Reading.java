package org.yandu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One way to read the pieces up to some index: what each is and which article it belongs to, and
/// what that costs.
///
/// Made by the ten thousand: plain loops, for a stream costs more than all else that is done here.
///
/// @param before the reading of the pieces before, null at the start
/// @param index of the piece that was read last
/// @param article that piece belongs to
/// @param kind of that piece
/// @param open articles that further pieces may belong to, the one under way first
/// @param articles how many have begun
/// @param outer the article whose paragraph the pieces now interrupt
/// @param rivals dearer readings that differ only in what is past
record Reading(
    @Nullable Reading before,
    int index,
    int article,
    PieceKind kind,
    double cost,
    List<OpenArticle> open,
    int articles,
    int outer,
    List<Reading> rivals) {

  static final int NONE = -1;

  /// Nothing read yet.
  static Reading start() {
    return new Reading(null, NONE, NONE, PieceKind.LABEL, 0, List.of(), 0, NONE, new ArrayList<>());
  }

  /// The article under way.
  Optional<OpenArticle> current() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getFirst());
  }

  Optional<OpenArticle> find(int id) {
    for (OpenArticle one : open) {
      if (one.id() == id) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// Reads a piece as part of an article, which then is the one under way.
  Reading goOn(int piece, PieceKind as, double costs, OpenArticle changed) {
    List<OpenArticle> next = new ArrayList<>(open.size() + 1);
    next.add(changed);
    for (OpenArticle other : open) {
      if (other.id() != changed.id()) {
        next.add(other);
      }
    }
    return next(piece, changed.id(), as, costs, next);
  }

  /// Reads a piece as part of an article without turning to it.
  Reading attach(int piece, PieceKind as, double costs, OpenArticle changed) {
    List<OpenArticle> next = new ArrayList<>(open.size());
    for (OpenArticle other : open) {
      next.add(other.id() == changed.id() ? changed : other);
    }
    return next(piece, changed.id(), as, costs, next);
  }

  private Reading next(
      int piece, int owner, PieceKind as, double costs, List<OpenArticle> articlesOpen) {
    return new Reading(
        this,
        piece,
        owner,
        as,
        cost + costs,
        articlesOpen,
        Math.max(articles, owner + 1),
        outer,
        new ArrayList<>());
  }

  Reading withOuter(int id) {
    return new Reading(before, index, article, kind, cost, open, articles, id, rivals);
  }

  Reading withOpen(double costs, List<OpenArticle> left) {
    return new Reading(before, index, article, kind, cost + costs, left, articles, outer, rivals);
  }

  /// What matters of it for the pieces to come.
  record Outlook(List<OpenArticle.Traits> open, int outer, PieceKind kind, int last) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Outlook outlook
          && outer == outlook.outer
          && kind == outlook.kind
          && last == outlook.last
          && open.equals(outlook.open);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * open.hashCode() + outer) + kind.ordinal()) + last;
    }
  }

  /// @param page of the piece read last
  /// @param announced whether a contents page names titles and authors
  Outlook outlook(int page, boolean announced) {
    int outerPlace = NONE;
    int lastPlace = NONE;
    for (int i = 0; i < open.size(); i++) {
      outerPlace = open.get(i).id() == outer ? i : outerPlace;
      lastPlace = open.get(i).id() == article ? i : lastPlace;
    }
    List<OpenArticle.Traits> traits = new ArrayList<>(open.size());
    for (OpenArticle one : open) {
      traits.add(one.traits(index, page, announced));
    }
    return new Outlook(traits, outerPlace, kind, lastPlace);
  }

  /// By piece, how much dearer the cheapest rival is that reads it otherwise.
  ///
  /// @param count of all pieces
  double[] margins(int count) {
    double[] margins = new double[count];
    Arrays.fill(margins, Double.POSITIVE_INFINITY);
    Map<Integer, Reading> chain = new HashMap<>();
    for (Reading at = this; at != null; at = at.before) {
      chain.put(at.index, at);
    }
    for (Reading at : chain.values()) {
      for (Reading rival : at.rivals) {
        double margin = rival.cost - at.cost;
        Reading other = rival;
        while (other != null && other.index >= 0 && chain.get(other.index) != other) {
          if (!sameAs(chain.get(other.index), other)) {
            margins[other.index] = Math.min(margins[other.index], margin);
          }
          other = other.before;
        }
      }
    }
    return margins;
  }

  private static boolean sameAs(@Nullable Reading own, Reading other) {
    return own != null && own.kind == other.kind && own.article == other.article;
  }
}
