package org.yandu.structure.correction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourcePoint;

/// Writes corrections of what a person points at in a text: blocks by their index in reading order,
/// from 0, articles by their number, from 1. Empty where nothing of it stands in the source, so
/// that nothing can be said of it.
///
/// Confined to one thread.
public final class CorrectionWriter {

  private final List<Block> blocks;
  private final List<Article> articles;
  private final SourceIndex index;

  public CorrectionWriter(PublicationContent content) {
    this.articles = content.articles();
    this.blocks = articles.stream().flatMap(article -> article.blocks().stream()).toList();
    this.index = SourceIndex.of(content);
  }

  public Optional<Correction> setRole(int block, BlockRole role) {
    return extent(block).map(extent -> new Correction.SetRole(extent, role));
  }

  /// @param words one line, not blank
  public Optional<Correction> reword(int block, String words) {
    return extent(block).map(extent -> new Correction.Reword(extent, words));
  }

  public Optional<Correction> hide(int block) {
    return extent(block).map(Correction.Hide::new);
  }

  /// @param within where in the text of the block the second half begins
  public Optional<Correction> split(int block, int within) {
    return pointFrom(block, within).map(Correction.Split::new);
  }

  /// @param next the block that belongs to the first
  public Optional<Correction> join(int block, int next) {
    return extent(block)
        .flatMap(
            first -> extent(next).map(second -> new Correction.Join(first.last(), second.first())));
  }

  /// @param first source offset of the first character, of furniture
  /// @param last source offset of the last one
  public Optional<Correction> restore(int first, int last, BlockRole role) {
    return index
        .point(first)
        .flatMap(from -> index.point(last).map(to -> new SourceExtent(from, to)))
        .map(extent -> new Correction.Restore(extent, role));
  }

  /// @param within where in the text of the block the article begins
  public Optional<Correction> beginArticle(int block, int within) {
    return pointFrom(block, within).map(Correction.BeginArticle::new);
  }

  public Optional<Correction> mergeArticle(int article) {
    return point(article).map(Correction.MergeArticle::new);
  }

  public Optional<Correction> hideArticle(int article) {
    return point(article).map(Correction.HideArticle::new);
  }

  public Optional<Correction> moveArticle(int article, Correction.Side side, int target) {
    return point(article)
        .flatMap(
            moved -> point(target).map(fixed -> new Correction.MoveArticle(moved, side, fixed)));
  }

  public Optional<Correction> retitle(int article, String title) {
    return point(article).map(at -> new Correction.Retitle(at, title));
  }

  public Optional<Correction> setAuthors(int article, List<String> authors, String affiliation) {
    return point(article).map(at -> new Correction.SetAuthors(at, authors, affiliation));
  }

  public Optional<Correction> setSection(int article, String section) {
    return point(article).map(at -> new Correction.SetSection(at, section));
  }

  public Optional<Correction> confirm(Doubt doubt) {
    return index.point(doubt.sourceStart()).map(at -> new Correction.Confirm(at, doubt.kind()));
  }

  private Optional<SourceExtent> extent(int block) {
    SpanText text = SpanText.of(blocks.get(block));
    return point(text.offsetFrom(0))
        .flatMap(first -> point(text.lastOffset()).map(last -> new SourceExtent(first, last)));
  }

  private Optional<SourcePoint> pointFrom(int block, int within) {
    return point(SpanText.of(blocks.get(block)).offsetFrom(within));
  }

  /// An article is known by its first character that stands in the source.
  private Optional<SourcePoint> point(int article) {
    return articles.get(article - 1).blocks().stream()
        .map(block -> point(SpanText.of(block).offsetFrom(0)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SourcePoint> point(OptionalInt offset) {
    return offset.isEmpty() ? Optional.empty() : index.point(offset.getAsInt());
  }
}
