package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Joins tagged lines to paragraphs, headings and display lines.
final class PieceCollector {

  private static final Pattern NEW_HEADING =
      Pattern.compile("^(?:[—―]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  /// A line that is one quotation is a heading of its own.
  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”");

  private static final int MOST_HEADING_LINES = 3;

  /// A box amid a paragraph has at most so many lines.
  private static final int LONGEST_BOX = 60;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Line> paragraph = new ArrayList<>();
  private int paragraphIndex;

  /// The paragraph that broke off and its place, while it waits to be taken up.
  private final List<Line> broken = new ArrayList<>();

  private int brokenIndex;

  private PieceCollector() {}

  static List<Piece> collect(List<Line> lines, ColumnLattice.Decoded decoded) {
    PieceCollector collector = new PieceCollector();
    int i = 0;
    for (Aside aside : decoded.asides()) {
      collector.add(lines, decoded, i, aside.start());
      collector.addAside(aside, lines, decoded);
      i = aside.end();
    }
    collector.add(lines, decoded, i, lines.size());
    collector.close();
    collector.nameUnendedHeadings();
    return collector.pieces;
  }

  /// Two or three full lines that end without any mark before a new paragraph are a heading.
  private void nameUnendedHeadings() {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.last().text();
      char last = text.charAt(text.length() - 1);
      boolean unended = Glyphs.isHan(last) && piece.lines().size() <= MOST_HEADING_LINES;
      boolean before = pieces.get(i + 1).isText() && pieces.get(i + 1).page() == piece.lastPage();
      boolean sentence = piece.squeezed().indexOf('。') >= 0;
      if (piece.kind() == PieceKind.PARAGRAPH && unended && before && !sentence) {
        pieces.set(i, piece.as(PieceKind.HEADING));
      }
    }
  }

  private void add(List<Line> lines, ColumnLattice.Decoded decoded, int from, int to) {
    for (int i = from; i < to; i++) {
      add(lines.get(i), decoded.tags().get(i), decoded.widths()[i]);
    }
  }

  private void addAside(Aside aside, List<Line> lines, ColumnLattice.Decoded decoded) {
    int last = aside.end() - 1;
    pieces.add(
        new Piece(
            aside.kind(),
            lines.subList(aside.start(), aside.end()),
            !paragraph.isEmpty(),
            decoded.widths()[last]));
    if (decoded.tags().get(last) == LineTag.DISPLAY_BROKEN) {
      breakOff();
    }
  }

  private void add(Line line, LineTag tag, int width) {
    switch (tag) {
      case FIRST, SINGLE -> open(line, width);
      case MIDDLE, END, BROKEN -> goOn(line, width);
      case HEADING -> addHeading(line, width);
      case DISPLAY_OPEN, DISPLAY_BROKEN, DISPLAY_CLOSED -> addDisplay(line, width);
    }
    if (tag == LineTag.SINGLE || tag == LineTag.END) {
      close();
    } else if (tag == LineTag.BROKEN || tag == LineTag.DISPLAY_BROKEN) {
      breakOff();
    }
  }

  private void breakOff() {
    broken.clear();
    broken.addAll(paragraph);
    brokenIndex = paragraphIndex;
    close();
  }

  /// Lines of one note belong together; of other display text each is a piece of its own so far.
  private void addDisplay(Line line, int width) {
    List<Line> lines = new ArrayList<>();
    boolean note = line.role() == LineRole.NOTE || line.role() == LineRole.AUTHOR_NOTE;
    boolean further = note && !pieces.isEmpty() && pieces.getLast().last().role() == line.role();
    if (further || line.role() == LineRole.BYLINE_END) {
      lines.addAll(pieces.removeLast().lines());
    }
    lines.add(line);
    pieces.add(new Piece(kindOf(line.role()), lines, !paragraph.isEmpty(), width));
  }

  private void open(Line line, int width) {
    close();
    paragraph.add(line);
    paragraphIndex = pieces.size();
    pieces.add(new Piece(PieceKind.PARAGRAPH, List.of(line), false, width));
  }

  private void goOn(Line line, int width) {
    if (!paragraph.isEmpty()) {
      paragraph.add(line);
    } else if (broken.isEmpty()) {
      open(line, width);
    } else {
      paragraph.addAll(broken);
      paragraph.add(line);
      paragraphIndex = brokenIndex;
      broken.clear();
      markInside(pieces.subList(brokenIndex + 1, pieces.size()));
    }
  }

  /// What interrupts a paragraph is a box or display text; much more is what stands before the page
  /// to which the paragraph jumps.
  private static void markInside(List<Piece> between) {
    int lines = between.stream().mapToInt(piece -> piece.lines().size()).sum();
    if (lines <= LONGEST_BOX) {
      between.replaceAll(Piece::asInside);
    }
  }

  private void close() {
    if (!paragraph.isEmpty()) {
      Piece begun = pieces.get(paragraphIndex);
      pieces.set(
          paragraphIndex, new Piece(PieceKind.PARAGRAPH, paragraph, begun.inside(), begun.width()));
      paragraph.clear();
    }
  }

  private void addHeading(Line line, int width) {
    close();
    List<Line> lines = new ArrayList<>();
    if (continuesHeading(line)) {
      lines.addAll(pieces.removeLast().lines());
    }
    lines.add(line);
    pieces.add(new Piece(PieceKind.HEADING, lines, false, width));
  }

  private boolean continuesHeading(Line line) {
    if (pieces.isEmpty()
        || pieces.getLast().kind() != PieceKind.HEADING
        || NEW_HEADING.matcher(line.text()).matches()) {
      return false;
    }
    Piece before = pieces.getLast();
    boolean full =
        TypesetWidth.natural(before.last().text()) + 3 * TypesetWidth.EM > before.width();
    boolean over = before.lastPage() + 1 == line.page() && full;
    return before.lastPage() == line.page() || over && !QUOTATION.matcher(line.text()).matches();
  }

  private static PieceKind kindOf(LineRole role) {
    return switch (role) {
      case TEXT -> PieceKind.DISPLAY;
      case BYLINE, BYLINE_END, AUTHOR_NOTE -> PieceKind.BYLINE;
      case AFFILIATION -> PieceKind.AFFILIATION;
      case CAPTION -> PieceKind.CAPTION;
      case TITLE -> PieceKind.TITLE;
      case SUBTITLE -> PieceKind.SUBTITLE;
      case NOTE -> PieceKind.NOTE;
      case LABEL -> PieceKind.LABEL;
    };
  }
}
