package org.yandu.library;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceSpan;

/// Where the articles of a text begin in its source: that stays when the text is put right.
///
/// @param starts of the articles, in their order; empty of those that no source has
record ArticleSources(List<OptionalInt> starts) {

  ArticleSources {
    starts = List.copyOf(starts);
  }

  static ArticleSources of(PublicationContent content) {
    return new ArticleSources(content.articles().stream().map(ArticleSources::start).toList());
  }

  private static OptionalInt start(Article article) {
    return article.blocks().stream()
        .flatMap(block -> block.provenance().spans().stream())
        .mapToInt(SourceSpan::sourceStart)
        .findFirst();
  }

  /// @param number of the article, from 1
  OptionalInt start(int number) {
    return number >= 1 && number <= starts.size() ? starts.get(number - 1) : OptionalInt.empty();
  }

  /// What is known of each article, in their order; 0 where nothing is.
  ///
  /// @param byStart known of places in the source
  List<Double> shares(Map<Integer, Double> byStart) {
    return starts.stream()
        .map(start -> start.isPresent() ? byStart.getOrDefault(start.getAsInt(), 0.0) : 0.0)
        .toList();
  }
}
