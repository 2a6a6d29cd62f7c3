package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;
import org.yandu.structure.Ledger;
import org.yandu.structure.RawDocument;
import org.yandu.structure.Recovery;
import org.yandu.structure.SourceText;
import org.yandu.structure.doubt.Decisions;
import org.yandu.task.Progress;

/// Recovers sections, articles, headings and whole paragraphs from laid-out pages.
///
/// Stateless; safe for use by any number of threads. Cost grows linearly with the number of pages.
public final class LayoutRecovery {

  /// Documents with fewer pages have no covers and no advertisements.
  private static final int FEWEST_PAGES = 6;

  private LayoutRecovery() {}

  /// Every non-blank character of the document's source ends up in exactly one block or one piece
  /// of furniture.
  ///
  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  public static Recovery recover(LaidOutDocument laidOut, Progress progress) {
    RawDocument document = laidOut.document();
    Ledger ledger = new Ledger(document);
    laidOut.shadowCopies().forEach(copy -> ledger.record(copy, Reason.SHADOW_COPY));
    BodyStyle body = BodyStyle.of(laidOut.pages());
    MarginText.Result margins = MarginText.take(laidOut.pages(), body, ledger);
    ContentsRows.Result contents = ContentsRows.read(margins.pages(), ledger);
    List<PageLayout> pages =
        PictureSelection.select(
            withoutStamps(withoutAdvertisements(contents.pages(), body, ledger), body, ledger));
    TitleFinder finder = new TitleFinder(body, HeadingStyles.of(pages, body, laidOut.outline()));
    ArticleBuilder builder = new ArticleBuilder(body, finder, contents, margins.sections(), ledger);
    int done = 0;
    for (PageLayout page : pages) {
      progress.report(Progress.Stage.RECOVERING, done++, pages.size());
      new PageSorter(page, body, finder).sort().forEach(builder::add);
    }
    FlowText text = new FlowText(document, ledger, laidOut);
    ParagraphJoin join = join(builder.articles(), body);
    List<Section> sections = sections(builder.articles(), text, ledger, body, join);
    PublicationContent content =
        new PublicationContent(
            margins.metadata(), sections, ledger.balance(shown(sections), text::pageOf));
    Decisions decisions = Decisions.of(content, Decisions.Origin.PAGES);
    decisions.compareWithContents(
        contents.entries().stream().map(ContentsRows.Entry::title).toList(),
        contents.entries().stream().map(ContentsRows.Entry::section).collect(Collectors.toSet()));
    LayoutEvidence.note(decisions, withBoxes(builder.articles()), pages, join, body);
    return new Recovery(content, decisions);
  }

  /// Of the few characters on a page that is a picture only a title is text.
  private static List<PageLayout> withoutStamps(
      List<PageLayout> pages, BodyStyle body, Ledger ledger) {
    List<PageLayout> rest = new ArrayList<>();
    for (PageLayout page : pages) {
      if (page.picture()) {
        page.lines().stream()
            .filter(line -> !body.isDisplay(line))
            .forEach(line -> ledger.record(line.content(), Reason.OTHER));
      }
      rest.add(
          page.picture()
              ? page.withLines(page.lines().stream().filter(body::isDisplay).toList())
              : page);
    }
    return rest;
  }

  /// Pages at either end of an issue without a line of body text are covers and advertisements.
  private static List<PageLayout> withoutAdvertisements(
      List<PageLayout> pages, BodyStyle body, Ledger ledger) {
    List<PageLayout> rest = new ArrayList<>(pages);
    if (pages.size() < FEWEST_PAGES) {
      return rest;
    }
    for (int i = pages.size() - 1;
        i > 0 && pages.get(i).lines().stream().noneMatch(body::isBody);
        i--) {
      for (TextLine line : pages.get(i).lines()) {
        SourceText content = line.content();
        ledger.record(content, Reason.ADVERTISEMENT);
      }
      rest.set(i, pages.get(i).withLines(List.of()).withImages(List.of()));
    }
    return rest;
  }

  private static ParagraphJoin join(List<LaidArticle> articles, BodyStyle body) {
    List<FlowLine> all =
        articles.stream()
            .flatMap(article -> article.flow().stream())
            .filter(line -> body.isBody(line.line()))
            .toList();
    return ParagraphJoin.of(all, body.leading());
  }

  /// Each article, and after it the boxes that stand in it.
  private static List<LaidArticle> withBoxes(List<LaidArticle> articles) {
    return articles.stream()
        .flatMap(article -> Stream.concat(Stream.of(article), article.boxed().stream()))
        .toList();
  }

  private static List<Section> sections(
      List<LaidArticle> articles,
      FlowText text,
      Ledger ledger,
      BodyStyle body,
      ParagraphJoin join) {
    List<Section> sections = new ArrayList<>();
    List<Article> open = new ArrayList<>();
    String name = "";
    for (LaidArticle each : withBoxes(articles)) {
      List<Block> blocks = new BlockBuilder(text, ledger, body, join, each).build();
      if (blocks.isEmpty()) {
        continue;
      }
      if (!each.section().equals(name) && !open.isEmpty()) {
        sections.add(new Section(name, open));
        open = new ArrayList<>();
      }
      name = each.section();
      open.add(new Article(blocks));
    }
    if (!open.isEmpty()) {
      sections.add(new Section(name, open));
    }
    return sections;
  }

  private static BitSet shown(List<Section> sections) {
    BitSet shown = new BitSet();
    for (Section section : sections) {
      for (Article article : section.articles()) {
        for (Block block : article.blocks()) {
          for (SourceSpan span : block.provenance().spans()) {
            shown.set(span.sourceStart(), span.sourceStart() + span.length());
          }
        }
      }
    }
    return shown;
  }
}
