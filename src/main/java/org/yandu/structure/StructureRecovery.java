package org.yandu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;
import org.yandu.structure.doubt.Decisions;
import org.yandu.task.Progress;

/// Recovers sections, articles, headings and whole paragraphs from a dumped periodical.
///
/// Stateless; safe for use by any number of threads. Cost grows linearly with the number of lines.
public final class StructureRecovery {

  private StructureRecovery() {}

  /// Ordered passes from lines to articles. Every non-blank source character ends up in exactly one
  /// block or one piece of furniture.
  ///
  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  public static Recovery recover(RawDocument document, Progress progress) {
    Ledger ledger = new Ledger(document);
    List<Line> lines = PageSegmentation.split(document);
    TreeMap<Integer, Integer> pageStarts = pageStarts(lines);
    lines = VerticalText.join(ShadowFolding.fold(lines, ledger));
    PublicationMetadata printed = IssueMetadata.read(lines);
    report(progress, 1);
    ContentsPage.Result contents = ContentsPage.read(lines, ledger);
    PageFurniture.Result furniture = PageFurniture.find(contents, ledger);
    lines = NoteMarking.mark(CaptionMarking.mark(GluedLines.cut(furniture.lines())));
    lines = BylineMarking.mark(KnownTitles.mark(lines, contents.entries()));
    report(progress, 2);
    Bigrams bigrams = new Bigrams(lines);
    ColumnLattice.Decoded decoded = ColumnLattice.decode(lines, bigrams);
    report(progress, 3);
    List<Piece> pieces = PieceRefinement.refine(PieceCollector.collect(lines, decoded));
    int pages = lines.isEmpty() ? 0 : lines.getLast().page();
    SectionNames names = new SectionNames(furniture.sections(), pages);
    ArticleAssembly.Result articles =
        ArticleAssembly.assemble(pieces, names, furniture, contents.entries(), bigrams);
    List<ArticleDraft> drafts = articles.drafts();
    for (ArticleDraft draft : drafts) {
      LooseDisplay.name(draft, bigrams);
    }
    List<Section> sections = sections(drafts, names);
    report(progress, STAGES);
    PublicationContent content =
        new PublicationContent(
            furniture.metadata().orElse(printed),
            sections,
            ledger.balance(shown(sections), offset -> pageStarts.floorEntry(offset).getValue()));
    Decisions decisions = Decisions.of(content, Decisions.Origin.LINES);
    decisions.compareWithContents(
        contents.entries().stream().map(ContentsPage.Entry::title).toList(), contents.sections());
    LineEvidence.note(decisions, lines, decoded, bigrams, articles.pieces(), articles.margins());
    return new Recovery(content, decisions);
  }

  private static final int STAGES = 4;

  private static void report(Progress progress, int done) {
    progress.report(Progress.Stage.RECOVERING, done, STAGES);
  }

  private static TreeMap<Integer, Integer> pageStarts(List<Line> lines) {
    TreeMap<Integer, Integer> starts = new TreeMap<>(Map.of(0, 1));
    for (Line line : lines) {
      starts.put(line.content().offset(0), line.page());
    }
    return starts;
  }

  private static List<Section> sections(List<ArticleDraft> drafts, SectionNames names) {
    List<Section> sections = new ArrayList<>();
    List<String> titles = names.of(drafts);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Block> blocks = blocks(drafts.get(i));
      if (!blocks.isEmpty()) {
        articles.add(new Article(blocks));
      }
      boolean last = i + 1 == drafts.size() || !titles.get(i + 1).equals(titles.get(i));
      if (last && !articles.isEmpty()) {
        sections.add(new Section(titles.get(i), articles));
        articles = new ArrayList<>();
      }
    }
    return sections;
  }

  private static List<Block> blocks(ArticleDraft draft) {
    List<Block> blocks = new ArrayList<>();
    if (draft.hasTitle()) {
      blocks.add(BlockWriter.title(draft.titles()));
    }
    if (!draft.subtitles().isEmpty()) {
      blocks.add(BlockWriter.subtitle(draft.subtitles()));
    }
    if (draft.hasByline()) {
      blocks.add(BlockWriter.byline(draft.bylines()));
    }
    for (Piece piece : draft.body()) {
      Optional<Block> block = BlockWriter.block(piece);
      if (block.isPresent()) {
        blocks.add(block.get());
      }
    }
    return blocks;
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
