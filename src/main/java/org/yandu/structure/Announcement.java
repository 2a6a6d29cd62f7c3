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

  private final Map<String, ContentsPage.Entry> byTitle = new HashMap<>();
  private final boolean namesAuthors;

  Announcement(List<ContentsPage.Entry> entries) {
    entries.forEach(entry -> byTitle.putIfAbsent(entry.title(), entry));
    namesAuthors = entries.stream().anyMatch(entry -> !entry.authors().isEmpty());
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
