package org.yandu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the contents page says of the articles.
final class Announcement {

  private static final double WRONG_AUTHOR = 5;
  private static final double RIGHT_AUTHOR = -1.5;
  private static final double UNEXPECTED_AUTHOR = 2;

  private static final double OUT_OF_ORDER = 4;

  private final Map<String, ContentsPage.Entry> byTitle = new HashMap<>();

  /// By title: its place among all, from 0.
  private final Map<String, Integer> places = new HashMap<>();

  private final boolean namesAuthors;

  Announcement(List<ContentsPage.Entry> entries) {
    boolean authors = false;
    for (ContentsPage.Entry entry : entries) {
      byTitle.putIfAbsent(entry.title(), entry);
      places.putIfAbsent(entry.title(), places.size());
      authors |= !entry.authors().isEmpty();
    }
    namesAuthors = authors;
  }

  /// Whether there is a contents page.
  boolean isPresent() {
    return !byTitle.isEmpty();
  }

  boolean isKnown(String title) {
    return byTitle.containsKey(title);
  }

  /// Whether an announced title begins so.
  boolean canBegin(String beginning) {
    return byTitle.keySet().stream().anyMatch(title -> title.startsWith(beginning));
  }

  /// What it costs that articles which began on one page come in another order than announced.
  ///
  /// @param titled the article that has just got its title
  double disorder(OpenArticle titled, List<OpenArticle> open) {
    Integer place = places.get(titled.head().title());
    if (place == null) {
      return 0;
    }
    double cost = 0;
    for (OpenArticle other : open) {
      Integer otherPlace = places.get(other.head().title());
      boolean beside = other.id() != titled.id() && other.page() == titled.page();
      if (beside && otherPlace != null && other.id() > titled.id() != otherPlace > place) {
        cost += OUT_OF_ORDER;
      }
    }
    return cost;
  }

  /// What it costs to have a title and a byline together.
  double cost(OpenArticle article) {
    Optional<ContentsPage.Entry> entry = Optional.ofNullable(byTitle.get(article.head().title()));
    if (!namesAuthors || entry.isEmpty() || !article.signed()) {
      return 0;
    }
    if (entry.get().authors().isEmpty()) {
      return UNEXPECTED_AUTHOR;
    }
    return entry.get().authors().containsAll(article.head().names()) ? RIGHT_AUTHOR : WRONG_AUTHOR;
  }
}
