package org.yandu.structure.correction;

import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Furniture;
import org.yandu.model.Provenance;
import org.yandu.model.UnfitCorrection.Reason;
import org.yandu.structure.correction.WorkingText.OpenArticle;
import org.yandu.structure.correction.WorkingText.OpenBlock;
import org.yandu.structure.correction.WorkingText.OpenSection;
import org.yandu.text.Glyphs;

/// What corrections do to articles and sections. Each method gives the reason why it cannot be
/// done, if so; then nothing was changed.
final class ArticleEdits {

  private final WorkingText text;
  private final BlockEdits blocks;

  ArticleEdits(WorkingText text, BlockEdits blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  Optional<Reason> begin(int offset) {
    Optional<Reason> unfit =
        text.blockAt(offset).filter(block -> BlockRole.of(block.block).isEmpty()).isPresent()
            ? Optional.empty()
            : blocks.split(offset);
    if (unfit.isPresent()) {
      return unfit;
    }
    OpenBlock first = text.blockAt(offset).orElseThrow();
    OpenArticle former = first.article;
    int index = first.index();
    if (index > 0) {
      OpenArticle article = new OpenArticle(former.section);
      List<OpenBlock> tail = former.blocks.subList(index, former.blocks.size());
      article.blocks.addAll(tail);
      tail.clear();
      article.blocks.forEach(block -> block.article = article);
      former.section.articles.add(former.section.articles.indexOf(former) + 1, article);
    }
    if (first.block instanceof Block.Heading) {
      text.set(first, RoleChange.as(first.block, BlockRole.TITLE));
    }
    return Optional.empty();
  }

  Optional<Reason> merge(int offset) {
    Optional<OpenBlock> at = text.blockAt(offset);
    if (at.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenArticle article = at.get().article;
    if (at.get().index() > article.headLength()) {
      // It is the middle of an article already.
      return Optional.empty();
    }
    Optional<OpenArticle> before = text.before(article);
    if (before.isEmpty()) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    OpenArticle whole = before.get();
    boolean titleGoesOn = whole.headLength() == whole.blocks.size();
    text.remove(article);
    for (OpenBlock block : article.blocks) {
      block.article = whole;
      whole.blocks.add(block);
      if (!titleGoesOn) {
        demote(block);
      }
    }
    return Optional.empty();
  }

  private void demote(OpenBlock block) {
    switch (block.block) {
      case Block.Title _ -> text.set(block, RoleChange.as(block.block, BlockRole.HEADING_1));
      case Block.Subtitle _ -> text.set(block, RoleChange.as(block.block, BlockRole.HEADING_2));
      default -> {
        // As it is.
      }
    }
  }

  Optional<Reason> hide(int offset) {
    Optional<OpenBlock> at = text.blockAt(offset);
    at.ifPresent(block -> {
      for (OpenBlock each : List.copyOf(block.article.blocks)) {
        text.remove(each);
        text.hide(each.text(), Furniture.Reason.HIDDEN);
      }
    });
    return Optional.empty();
  }

  Optional<Reason> move(Correction.MoveArticle move) {
    Optional<OpenArticle> moved = article(move.at().offset());
    Optional<OpenArticle> target = article(move.target().offset());
    if (moved.isEmpty() || target.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenArticle article = moved.get();
    if (article == target.get()) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    text.remove(article);
    OpenSection section = target.get().section;
    int index = section.articles.indexOf(target.get());
    section.articles.add(
        switch (move.side()) {
          case BEFORE -> index;
          case AFTER -> index + 1;
        },
        article);
    article.section = section;
    return Optional.empty();
  }

  Optional<Reason> retitle(Correction.Retitle correction) {
    Optional<OpenArticle> found = article(correction.at().offset());
    if (found.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenArticle article = found.get();
    String title = correction.title();
    Optional<OpenBlock> printed =
        article.blocks.stream().filter(block -> block.block instanceof Block.Title).findFirst();
    if (printed.isEmpty()) {
      if (!title.isEmpty()) {
        text.insert(article, 0, new Block.Title(title, Provenance.NONE));
      }
    } else if (!title.isEmpty()) {
      text.reword(printed.get(), title);
    } else if (article.blocks.size() > 1) {
      OpenBlock block = printed.get();
      text.remove(block);
      text.hide(block.text(), Furniture.Reason.HIDDEN);
    } else {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    return Optional.empty();
  }

  Optional<Reason> setAuthors(Correction.SetAuthors correction) {
    Optional<OpenArticle> found = article(correction.at().offset());
    if (found.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenArticle article = found.get();
    List<OpenBlock> bylines =
        article.blocks.stream().filter(block -> block.block instanceof Block.Byline).toList();
    if (bylines.isEmpty()) {
      if (!correction.authors().isEmpty() || !correction.affiliation().isEmpty()) {
        Block byline =
            new Block.Byline(
                line(correction), correction.authors(), correction.affiliation(), Provenance.NONE);
        text.insert(article, article.headLength(), byline);
      }
      return Optional.empty();
    }
    OpenBlock first = bylines.getFirst();
    if (!names(first.block.text(), correction)) {
      text.reword(first, line(correction));
    }
    text.set(
        first,
        new Block.Byline(
            first.block.text(),
            correction.authors(),
            correction.affiliation(),
            first.block.provenance()));
    for (OpenBlock other : bylines.subList(1, bylines.size())) {
      text.set(
          other, new Block.Byline(other.block.text(), List.of(), "", other.block.provenance()));
    }
    return Optional.empty();
  }

  Optional<Reason> setSection(Correction.SetSection correction) {
    Optional<OpenArticle> found = article(correction.at().offset());
    if (found.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenArticle article = found.get();
    OpenSection former = article.section;
    if (former.title.equals(correction.section())) {
      return Optional.empty();
    }
    OpenSection own = new OpenSection(correction.section());
    OpenSection rest = new OpenSection(former.title);
    int index = former.articles.indexOf(article);
    move(former.articles.subList(index + 1, former.articles.size()), rest);
    move(former.articles.subList(index, index + 1), own);
    int place = text.sections().indexOf(former) + 1;
    text.sections().addAll(place, rest.articles.isEmpty() ? List.of(own) : List.of(own, rest));
    if (former.articles.isEmpty()) {
      text.sections().remove(former);
    }
    unite(text.sections().indexOf(own));
    unite(text.sections().indexOf(article.section) - 1);
    return Optional.empty();
  }

  /// Makes one section of one and the next, if they bear the same name.
  private void unite(int index) {
    List<OpenSection> sections = text.sections();
    if (index >= 0
        && index + 1 < sections.size()
        && sections.get(index).title.equals(sections.get(index + 1).title)) {
      move(sections.remove(index + 1).articles, sections.get(index));
    }
  }

  private static void move(List<OpenArticle> articles, OpenSection section) {
    List<OpenArticle> moved = List.copyOf(articles);
    articles.clear();
    section.articles.addAll(moved);
    moved.forEach(article -> article.section = section);
  }

  /// Whether the line that is printed says the same.
  private static boolean names(String printed, Correction.SetAuthors correction) {
    String squeezed = Glyphs.squeeze(printed);
    return correction.authors().stream().allMatch(squeezed::contains)
        && squeezed.contains(Glyphs.squeeze(correction.affiliation()));
  }

  private static String line(Correction.SetAuthors correction) {
    String names = String.join("\u3000", correction.authors());
    String gap = names.isEmpty() || correction.affiliation().isEmpty() ? "" : "\u3000";
    return names + gap + correction.affiliation();
  }

  private Optional<OpenArticle> article(int offset) {
    return text.blockAt(offset).map(block -> block.article);
  }
}
