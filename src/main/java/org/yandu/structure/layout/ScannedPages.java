package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.structure.Ledger;
import org.yandu.structure.RawDocument;

/// Makes a publication of pages that are pictures, as scanners make them: each page is a figure,
/// the entries of the outline are the articles and headings; where there is no outline each page is
/// an article.
///
/// Confined to one thread.
public final class ScannedPages {

  /// Level of the deepest heading.
  private static final int DEEPEST = 3;

  private final LaidOutDocument laidOut;
  private final FlowText text;
  private final List<OutlineEntry> entries;
  private final int topDepth;
  private final List<Article> articles = new ArrayList<>();
  private List<Block> open = new ArrayList<>();

  private ScannedPages(LaidOutDocument laidOut, FlowText text) {
    this.laidOut = laidOut;
    this.text = text;
    this.entries =
        laidOut.outline().stream()
            .filter(entry -> entry.page() > 0)
            .sorted(Comparator.comparingInt(OutlineEntry::page))
            .toList();
    this.topDepth = topDepth(entries);
  }

  /// What few characters stand on the pages is furniture.
  public static PublicationContent of(LaidOutDocument laidOut) {
    RawDocument document = laidOut.document();
    Ledger ledger = new Ledger(document);
    FlowText text = new FlowText(document, ledger, laidOut);
    return new PublicationContent(
        PublicationMetadata.UNKNOWN,
        List.of(new Section("", new ScannedPages(laidOut, text).articles())),
        ledger.balance(new BitSet(), text::pageOf));
  }

  /// The depth of the entries that are articles: the least that more than one has. A single entry
  /// above all others is the name of the whole.
  private static int topDepth(List<OutlineEntry> entries) {
    int deepest = entries.stream().mapToInt(OutlineEntry::depth).max().orElse(0);
    for (int depth = 0; depth < deepest; depth++) {
      int least = depth;
      if (entries.stream().filter(entry -> entry.depth() == least).count() > 1) {
        return depth;
      }
    }
    return deepest;
  }

  private List<Article> articles() {
    int next = 0;
    for (PageLayout page : laidOut.pages()) {
      while (next < entries.size() && entries.get(next).page() <= page.number()) {
        enter(entries.get(next++));
      }
      if (entries.isEmpty()) {
        close();
      }
      open.add(text.figure(PagePicture.of(page)));
    }
    close();
    return articles;
  }

  private void enter(OutlineEntry entry) {
    int level = entry.depth() - topDepth;
    if (level < 0) {
      return;
    }
    var provenance = laidOut.mark(entry.title(), entry.page());
    if (level == 0) {
      close();
      open.add(new Block.Title(entry.title(), provenance));
    } else {
      open.add(new Block.Heading(Math.min(level, DEEPEST), entry.title(), provenance));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      articles.add(new Article(open));
      open = new ArrayList<>();
    }
  }
}
