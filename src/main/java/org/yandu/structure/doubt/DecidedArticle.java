package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Section;

/// What was decided of one article.
public final class DecidedArticle {

  private final Section section;
  private final Article article;
  private final Decision start;
  private final Decision title;
  private final Decision byline;
  private final Decision inSection;
  private final List<DecidedBlock> blocks = new ArrayList<>();

  /// @param all its blocks that stand in the source
  DecidedArticle(Section section, Article article, List<Block> all) {
    this.section = section;
    this.article = article;
    Block first = all.getFirst();
    start = Decisions.first(Doubt.Kind.ARTICLE_START, first);
    title = Decisions.first(Doubt.Kind.TITLE, find(all, Block.Title.class).orElse(first));
    byline = Decisions.first(Doubt.Kind.BYLINE, find(all, Block.Byline.class).orElse(first));
    inSection = Decisions.first(Doubt.Kind.SECTION, first);
    for (Block block : all) {
      DecidedBlock.kindOf(block).ifPresent(kind -> blocks.add(new DecidedBlock(kind, block)));
    }
  }

  private static Optional<Block> find(List<Block> blocks, Class<? extends Block> kind) {
    for (Block block : blocks) {
      if (kind.isInstance(block)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  Section section() {
    return section;
  }

  Article article() {
    return article;
  }

  /// That an article begins here, and this one.
  public Decision start() {
    return start;
  }

  /// That this is its title, or that it has none.
  public Decision title() {
    return title;
  }

  /// That these are its authors, or that it names none.
  public Decision byline() {
    return byline;
  }

  Decision inSection() {
    return inSection;
  }

  /// Where its title and its byline stand, if it has any.
  List<Decision> headLines() {
    List<Decision> lines = new ArrayList<>();
    if (!article.title().isEmpty()) {
      lines.add(title);
    }
    if (!article.authors().isEmpty()) {
      lines.add(byline);
    }
    return lines;
  }

  List<Decision> head() {
    return List.of(start, title, byline, inSection);
  }

  /// Blocks that are read from the first to the last word.
  List<DecidedBlock> body() {
    List<DecidedBlock> body = new ArrayList<>(blocks.size());
    for (DecidedBlock block : blocks) {
      if (!block.isAside()) {
        body.add(block);
      }
    }
    return body;
  }

  /// Of its body, in UTF-16 units.
  int length() {
    int length = 0;
    for (DecidedBlock block : body()) {
      length += block.text().length();
    }
    return length;
  }

  /// Its blocks but title, subtitle and byline.
  List<DecidedBlock> blocks() {
    return blocks;
  }
}
