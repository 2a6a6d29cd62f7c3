package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.TextRange;

/// The text as the pane shows it: the document's text with characters for the eye alone between its
/// blocks (first-line indents, list marks, names of sections). The one place that translates
/// between offsets of the document and offsets of what is shown.
///
/// Immutable; made on any thread.
final class DisplayText {

  static final DisplayText EMPTY =
      of(
          DocumentText.of(
              new PublicationContent(PublicationMetadata.UNKNOWN, List.of(), List.of())),
          List.of(),
          0,
          UnaryOperator.identity());

  private static final String INDENT = "\u3000";
  private static final String MARK_SPACE = "\u2002";
  private static final String LETTER_SPACE = "  ";

  /// Between the longest cell of a column and the next column, in ems.
  private static final double COLUMN_GAP = 2;

  private static final int FIRST_WIDE = 0x2E80;
  private static final double NARROW_WIDTH = 0.56;

  /// A paragraph of the pane.
  ///
  /// @param text without its line break
  record DisplayParagraph(ParagraphLook look, String text) {}

  private final DocumentText document;
  private final List<DisplayParagraph> paragraphs;

  /// Where the blocks' own text is shown, block by block.
  private final int[] displayStarts;

  /// Where the paragraphs are shown, with what is for the eye alone.
  private final int[] paragraphStarts;

  private final int length;

  private DisplayText(Composer composed) {
    this.document = composed.document;
    this.paragraphs = List.copyOf(composed.paragraphs);
    this.displayStarts = composed.displayStarts;
    this.paragraphStarts = composed.paragraphStarts.stream().mapToInt(start -> start).toArray();
    this.length = Math.max(0, composed.length - 1);
  }

  /// @param sectionTitles by index of section; empty where a section has no name
  /// @param indentEm how far first lines are set in, in ems
  /// @param script gives the characters that are shown for those of the text, one for each
  static DisplayText of(
      DocumentText document,
      List<String> sectionTitles,
      int indentEm,
      UnaryOperator<String> script) {
    Composer composer = new Composer(document, sectionTitles, INDENT.repeat(indentEm), script);
    composer.compose();
    return new DisplayText(composer);
  }

  DocumentText document() {
    return document;
  }

  List<DisplayParagraph> paragraphs() {
    return paragraphs;
  }

  /// Number of characters shown, line breaks between paragraphs included.
  int length() {
    return length;
  }

  /// Where a character of the document is shown; offsets outside the text give its nearest end.
  int toDisplay(int offset) {
    if (document.blocks().isEmpty()) {
      return 0;
    }
    int block = document.blockIndexAt(offset);
    TextRange range = document.blocks().get(block).range();
    return displayStarts[block] + Math.clamp(offset - range.start(), 0, range.length());
  }

  /// Which character of the document is shown here. Characters for the eye alone stand for the
  /// block that they introduce.
  int toDocument(int display) {
    if (document.blocks().isEmpty()) {
      return 0;
    }
    int block = lastBlockFrom(display);
    TextRange range = document.blocks().get(block).range();
    int within = display - displayStarts[block];
    if (within <= range.length()) {
      return range.start() + Math.max(0, within);
    }
    return block + 1 < displayStarts.length
        ? document.blocks().get(block + 1).range().start()
        : range.end();
  }

  /// What of the document lies between two places of the displayed text, without the line breaks at
  /// its ends; may be empty.
  TextRange toDocument(int displayStart, int displayEnd) {
    int start = toDocument(displayStart);
    int end = Math.max(start, toDocument(displayEnd));
    String text = document.string();
    while (start < end && text.charAt(end - 1) == '\n') {
      end--;
    }
    while (start < end && text.charAt(start) == '\n') {
      start++;
    }
    return new TextRange(start, end);
  }

  /// Where a passage is shown, block by block, so that nothing for the eye alone lies within.
  List<TextRange> toDisplay(TextRange range) {
    List<TextRange> pieces = new ArrayList<>();
    if (range.isEmpty() || document.blocks().isEmpty()) {
      return pieces;
    }
    int last = document.blockIndexAt(range.end() - 1);
    for (int block = document.blockIndexAt(range.start()); block <= last; block++) {
      TextRange whole = document.blocks().get(block).range();
      int start = Math.max(range.start(), whole.start());
      int end = Math.min(range.end(), whole.end());
      if (start < end) {
        int shift = displayStarts[block] - whole.start();
        pieces.add(new TextRange(start + shift, end + shift));
      }
    }
    return pieces;
  }

  /// What a paragraph covers of the displayed text, without its line break.
  TextRange rangeOf(int paragraph) {
    int start = paragraphStarts[paragraph];
    return new TextRange(start, start + paragraphs.get(paragraph).text().length());
  }

  /// Index of the paragraph that shows a character.
  int paragraphAt(int display) {
    return lastFrom(paragraphStarts, display);
  }

  private int lastBlockFrom(int display) {
    return lastFrom(displayStarts, display);
  }

  /// Index of the last start that is not behind a place; 0 if there is none.
  private static int lastFrom(int[] starts, int display) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= display) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Lays the blocks one after another.
  private static final class Composer {

    private final DocumentText document;
    private final List<String> sectionTitles;
    private final String indent;
    private final UnaryOperator<String> script;
    private final List<DisplayParagraph> paragraphs = new ArrayList<>();
    private final int[] displayStarts;
    private final List<Integer> paragraphStarts = new ArrayList<>();
    private int length;

    Composer(
        DocumentText document,
        List<String> sectionTitles,
        String indent,
        UnaryOperator<String> script) {
      this.document = document;
      this.sectionTitles = sectionTitles;
      this.indent = indent;
      this.script = script;
      this.displayStarts = new int[document.blocks().size()];
    }

    void compose() {
      List<PlacedBlock> blocks = document.blocks();
      int section = -1;
      int article = 0;
      for (int index = 0; index < blocks.size(); index++) {
        PlacedBlock placed = blocks.get(index);
        boolean opensArticle = placed.articleNumber() != article;
        if (placed.sectionIndex() != section) {
          opensArticle = !addSectionName(placed.sectionIndex());
        }
        section = placed.sectionIndex();
        article = placed.articleNumber();
        addBlock(index, opensArticle, index == blocks.size() - 1);
      }
    }

    /// A script that gives more or fewer characters would move every mark behind it.
    private String shown(String text) {
      String shown = script.apply(text);
      return shown.length() == text.length() ? shown : text;
    }

    private boolean addSectionName(int section) {
      String title = section < sectionTitles.size() ? sectionTitles.get(section).strip() : "";
      if (title.isEmpty()) {
        return false;
      }
      var place = new ParagraphLook.Place(paragraphs.isEmpty(), true, false, true, true);
      add(
          letterSpaced(shown(title)),
          new ParagraphLook(BlockKind.SECTION_NAME, 0, place, Optional.empty(), List.of()));
      return true;
    }

    private void addBlock(int index, boolean opensArticle, boolean last) {
      Block block = document.blocks().get(index).block();
      BlockKind kind =
          index == 0
              ? BlockKind.of(block)
              : BlockKind.of(block).behind(BlockKind.of(document.blocks().get(index - 1).block()));
      String lead = kind.isRunningText() ? indent : "";
      int depth = 0;
      if (block instanceof Block.ListItem item) {
        lead += item.marker().isEmpty() ? "" : item.marker() + MARK_SPACE;
        depth = item.depth();
      }
      Optional<PrintedPicture> picture =
          block instanceof Block.Figure figure ? figure.picture() : Optional.empty();
      boolean breaks = opensArticle && picture.filter(PrintedPicture::isPage).isEmpty();
      displayStarts[index] = length + lead.length();
      String[] rows = (lead + shown(block.text())).split("\n", -1);
      List<Double> columns = kind == BlockKind.TABLE ? columnsOf(rows) : List.of();
      for (int row = 0; row < rows.length; row++) {
        boolean opens = row == 0;
        boolean closes = row == rows.length - 1;
        var place =
            new ParagraphLook.Place(
                paragraphs.isEmpty(), breaks && opens, last && closes, opens, closes);
        add(rows[row], new ParagraphLook(kind, depth, place, picture, columns));
      }
    }

    private void add(String text, ParagraphLook look) {
      paragraphs.add(new DisplayParagraph(look, text));
      paragraphStarts.add(length);
      length += text.length() + 1;
    }

    /// Where the columns begin so that no cell reaches into the next one.
    private static List<Double> columnsOf(String[] rows) {
      List<Double> widths = new ArrayList<>();
      for (String row : rows) {
        String[] cells = row.split("\t", -1);
        for (int column = 0; column < cells.length - 1; column++) {
          double width = emsOf(cells[column]) + COLUMN_GAP;
          if (column == widths.size()) {
            widths.add(width);
          } else {
            widths.set(column, Math.max(widths.get(column), width));
          }
        }
      }
      List<Double> starts = new ArrayList<>();
      double start = 0;
      for (double width : widths) {
        start += width;
        starts.add(start);
      }
      return starts;
    }

    /// Han characters and full-width punctuation are one em wide, others about half of it.
    private static double emsOf(String text) {
      return text.codePoints()
          .mapToDouble(character -> character >= FIRST_WIDE ? 1 : NARROW_WIDTH)
          .sum();
    }

    private static String letterSpaced(String title) {
      return title
          .codePoints()
          .mapToObj(Character::toString)
          .collect(Collectors.joining(LETTER_SPACE));
    }
  }
}
