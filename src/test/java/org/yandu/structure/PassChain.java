package org.yandu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.task.Progress;

/// The passes of the recovery up to one of them, and what stands then, as lines for people to read.
///
/// The order is that of [StructureRecovery]; each method runs what comes before it.
final class PassChain {

  /// Each with the folder of its cases.
  enum Pass {
    PAGE_SEGMENTATION,
    SHADOW_FOLDING,
    VERTICAL_TEXT,
    CONTENTS_PAGE,
    PAGE_FURNITURE,
    NOTE_MARKING,
    CAPTION_MARKING,
    KNOWN_TITLES,
    BYLINE_MARKING,
    COLUMN_LATTICE,
    PIECE_COLLECTOR,
    PIECE_REFINEMENT,
    TITLE_LINES,
    HIDDEN_TITLES,
    CROSSED_PARAGRAPHS,
    ARTICLE_ASSEMBLY,
    LOOSE_DISPLAY,
    BLOCK_WRITER;

    String folder() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final RawDocument document;
  private final Ledger ledger;

  private PassChain(String source) {
    this.document = RawDocument.of(source);
    this.ledger = new Ledger(document);
  }

  static String textAfter(Pass pass, String source) {
    PassChain chain = new PassChain(source);
    List<String> text =
        switch (pass) {
          case PAGE_SEGMENTATION -> lines(chain.segmented());
          case SHADOW_FOLDING -> lines(chain.folded());
          case VERTICAL_TEXT -> lines(chain.upright());
          case CONTENTS_PAGE -> contents(chain.contents());
          case PAGE_FURNITURE -> chain.furnitureText();
          case NOTE_MARKING -> lines(chain.withNotes());
          case CAPTION_MARKING -> lines(chain.withCaptions());
          case KNOWN_TITLES -> lines(chain.withTitles());
          case BYLINE_MARKING -> lines(chain.withBylines());
          case COLUMN_LATTICE -> chain.latticeText();
          case PIECE_COLLECTOR -> pieces(chain.collected());
          case PIECE_REFINEMENT -> pieces(chain.refined());
          case TITLE_LINES -> pieces(chain.withTitleLines());
          case HIDDEN_TITLES -> pieces(HiddenTitles.free(chain.withTitleLines()));
          case CROSSED_PARAGRAPHS -> pieces(chain.uncrossed());
          case ARTICLE_ASSEMBLY -> articles(chain.assembled());
          case LOOSE_DISPLAY -> articles(chain.named());
          case BLOCK_WRITER ->
              blocks(StructureRecovery.recover(chain.document, Progress.NONE).content());
        };
    return String.join("\n", text) + "\n";
  }

  private List<Line> segmented() {
    return PageSegmentation.split(document);
  }

  private List<Line> folded() {
    return ShadowFolding.fold(segmented(), ledger);
  }

  private List<Line> upright() {
    return VerticalText.join(folded());
  }

  private ContentsPage.Result contents() {
    return ContentsPage.read(upright(), ledger);
  }

  private PageFurniture.Result furniture(ContentsPage.Result contents) {
    return PageFurniture.find(contents, ledger);
  }

  private List<Line> withCaptions() {
    return CaptionMarking.mark(furniture(contents()).lines());
  }

  private List<Line> withNotes() {
    return NoteMarking.mark(withCaptions());
  }

  private List<Line> withTitles() {
    ContentsPage.Result contents = contents();
    List<Line> marked = NoteMarking.mark(CaptionMarking.mark(furniture(contents).lines()));
    return KnownTitles.mark(marked, contents.entries());
  }

  private List<Line> withBylines() {
    return BylineMarking.mark(withTitles());
  }

  private static ColumnLattice.Decoded decoded(List<Line> lines) {
    return ColumnLattice.decode(lines, new Bigrams(lines));
  }

  private List<Piece> collected() {
    List<Line> lines = withBylines();
    return PieceCollector.collect(lines, decoded(lines));
  }

  private List<Piece> refined() {
    return PieceRefinement.refine(collected());
  }

  private List<Piece> withTitleLines() {
    ContentsPage.Result contents = new PassChain(document.source()).contents();
    return TitleLines.join(refined(), new Announcement(contents.entries()));
  }

  private List<Piece> uncrossed() {
    Bigrams bigrams = new Bigrams(new PassChain(document.source()).withBylines());
    List<Piece> freed = HiddenTitles.free(withTitleLines());
    return CrossedParagraphs.part(TornParagraphs.part(freed, new TreeMap<>()), bigrams).pieces();
  }

  private List<ArticleDraft> assembled() {
    ContentsPage.Result contents = new PassChain(document.source()).contents();
    PageFurniture.Result furniture = new PassChain(document.source()).furniture(contents);
    List<Piece> pieces = refined();
    int pages = pieces.isEmpty() ? 0 : pieces.getLast().lastPage();
    SectionNames names = new SectionNames(furniture.sections(), pages);
    Bigrams bigrams = new Bigrams(new PassChain(document.source()).withBylines());
    return ArticleAssembly.assemble(pieces, names, furniture, contents.entries(), bigrams).drafts();
  }

  private List<ArticleDraft> named() {
    List<ArticleDraft> articles = assembled();
    Bigrams bigrams = new Bigrams(withBylines());
    articles.forEach(article -> LooseDisplay.name(article, bigrams));
    return articles;
  }

  private static List<String> lines(List<Line> lines) {
    return lines.stream().map(PassChain::text).toList();
  }

  private static String text(Line line) {
    List<String> tags = new ArrayList<>();
    tags.add("p" + line.page());
    if (line.role() != LineRole.TEXT) {
      tags.add(word(line.role()));
    }
    if (line.indented()) {
      tags.add("indented");
    }
    if (line.doubled()) {
      tags.add("doubled");
    }
    if (line.vertical()) {
      tags.add("vertical");
    }
    return String.join(" ", tags) + " | " + line.text();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> contents(ContentsPage.Result contents) {
    List<String> text = new ArrayList<>();
    for (ContentsPage.Entry entry : contents.entries()) {
      text.add(
          "entry | %s | %s | %s | %d"
              .formatted(
                  entry.section(), entry.title(), String.join("、", entry.authors()), entry.page()));
    }
    text.addAll(lines(contents.lines()));
    return text;
  }

  private List<String> furnitureText() {
    PageFurniture.Result result = furniture(contents());
    List<String> text = new ArrayList<>();
    PublicationMetadata metadata = result.metadata();
    if (!metadata.equals(PublicationMetadata.UNKNOWN)) {
      String year = metadata.year().isPresent() ? String.valueOf(metadata.year().getAsInt()) : "";
      text.add("issue | %s | %s | %s".formatted(metadata.periodical(), year, metadata.issue()));
    }
    result.sections().forEach((page, name) -> text.add("section p" + page + " | " + name));
    TreeMap<Integer, Integer> pages = new TreeMap<>();
    segmented().forEach(line -> pages.put(line.content().offset(0), line.page()));
    for (Furniture gone :
        ledger.balance(new BitSet(), offset -> pages.floorEntry(offset).getValue())) {
      if (gone.reason() != Reason.OTHER && gone.reason() != Reason.MARK) {
        text.add("gone p%d, %s | %s".formatted(gone.page(), word(gone.reason()), gone.text()));
      }
    }
    text.addAll(lines(result.lines()));
    return text;
  }

  private List<String> latticeText() {
    List<Line> lines = withBylines();
    List<LineTag> tags = decoded(lines).tags();
    List<String> text = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      text.add(word(tags.get(i)).replaceAll(" .*", "") + " | " + lines.get(i).text());
    }
    return text;
  }

  private static List<String> pieces(List<Piece> pieces) {
    return pieces.stream().map(PassChain::text).toList();
  }

  /// A stroke stands for each line break.
  private static String text(Piece piece) {
    String pages =
        piece.page() == piece.lastPage()
            ? "p" + piece.page()
            : "p" + piece.page() + "–" + piece.lastPage();
    return pages
        + " "
        + word(piece.kind())
        + (piece.inside() ? " inside" : "")
        + " | "
        + piece.lines().stream().map(Line::text).collect(Collectors.joining(" / "));
  }

  private static List<String> articles(List<ArticleDraft> articles) {
    List<String> text = new ArrayList<>();
    for (ArticleDraft article : articles) {
      text.add("article");
      for (List<Piece> part :
          List.of(article.titles(), article.subtitles(), article.bylines(), article.body())) {
        part.forEach(piece -> text.add("  " + word(piece.kind()) + " | " + piece.squeezed()));
      }
    }
    return text;
  }

  private static List<String> blocks(PublicationContent content) {
    List<String> text = new ArrayList<>();
    for (Section section : content.sections()) {
      text.add("section | " + section.title());
      for (Article article : section.articles()) {
        article.blocks().forEach(block -> text.add("  " + tag(block) + " | " + block.text()));
      }
    }
    return text;
  }

  private static String tag(Block block) {
    String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return switch (block) {
      case Block.Heading heading -> name + heading.level();
      case Block.Byline byline ->
          name + " " + String.join("、", byline.authors()) + " (" + byline.affiliation() + ")";
      case Block.Title _,
          Block.Subtitle _,
          Block.Paragraph _,
          Block.Caption _,
          Block.PullQuote _,
          Block.Note _,
          Block.ListItem _,
          Block.Figure _,
          Block.Table _ ->
          name;
    };
  }
}
