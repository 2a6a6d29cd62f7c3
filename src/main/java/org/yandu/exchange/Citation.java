package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.PublicationMetadata;

/// Says where a passage stands as GB/T 7714—2015 wants references: 作者. 题名[J]. 刊名, 年(期): 页. What is
/// not known is left out, nothing stands in its place.
public final class Citation {

  /// More authors are told as 等 (GB/T 7714, 8.1.2).
  private static final int MOST_AUTHORS = 3;

  private Citation() {}

  /// @param page that the passage is printed on, if it is known
  /// @param name of the publication where its metadata tell none
  public static String gbt7714(
      Article article, PublicationMetadata metadata, OptionalInt page, String name) {
    boolean periodical = !metadata.periodical().isEmpty();
    List<String> parts = new ArrayList<>();
    if (!article.authors().isEmpty()) {
      parts.add(authors(article.authors()));
    }
    String title = title(article, metadata, name);
    parts.add(title + (periodical ? "[J]" : "[M]"));
    if (periodical) {
      parts.add(metadata.periodical() + published(metadata) + page(page));
    } else {
      String rest = metadata.year().isPresent() ? "" + metadata.year().getAsInt() : "";
      String tail = rest + page(page);
      if (!tail.isEmpty()) {
        parts.add(tail.startsWith(": ") ? tail.substring(2) : tail);
      }
    }
    return String.join(". ", parts) + ".";
  }

  private static String authors(List<String> authors) {
    String named = String.join(", ", authors.subList(0, Math.min(MOST_AUTHORS, authors.size())));
    return authors.size() > MOST_AUTHORS ? named + ", 等" : named;
  }

  private static String title(Article article, PublicationMetadata metadata, String name) {
    if (metadata.periodical().isEmpty() && !metadata.title().isEmpty()) {
      return metadata.title();
    }
    if (!article.title().isEmpty()) {
      return article.title();
    }
    return metadata.periodical().isEmpty() ? name : article.label(MOST_WORDS);
  }

  /// First words of an article that has no title.
  private static final int MOST_WORDS = 24;

  private static String published(PublicationMetadata metadata) {
    String year = metadata.year().isPresent() ? ", " + metadata.year().getAsInt() : "";
    String issue = metadata.issue().isEmpty() ? "" : "(" + metadata.issue() + ")";
    return year + issue;
  }

  private static String page(OptionalInt page) {
    return page.isPresent() ? ": " + page.getAsInt() : "";
  }
}
