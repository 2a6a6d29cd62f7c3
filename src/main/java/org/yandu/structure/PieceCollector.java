package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// Joins tagged lines to paragraphs, headings and display lines.
final class PieceCollector {

  private static final Pattern NEW_HEADING =
      Pattern.compile("^(?:[—―]|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]).*");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Line> paragraph = new ArrayList<>();
  private int paragraphIndex;
  private boolean resumed;

  private PieceCollector() {}

  static List<Piece> collect(List<Line> lines, ColumnLattice.Decoded decoded) {
    PieceCollector collector = new PieceCollector();
    for (int i = 0; i < lines.size(); i++) {
      collector.add(lines.get(i), decoded.tags().get(i), decoded.widths()[i]);
    }
    collector.close(0);
    return collector.pieces;
  }

  private void add(Line line, LineTag tag, int width) {
    switch (tag) {
      case FIRST -> open(line, width, false);
      case SINGLE -> {
        open(line, width, false);
        close(width);
      }
      case MIDDLE, END -> {
        if (paragraph.isEmpty()) {
          open(line, width, true);
        } else {
          paragraph.add(line);
        }
        if (tag == LineTag.END) {
          close(width);
        }
      }
      case HEADING -> addHeading(line, width);
      case DISPLAY_OPEN, DISPLAY_CLOSED ->
          pieces.add(
              new Piece(kindOf(line.role()), List.of(line), false, !paragraph.isEmpty(), width));
    }
  }

  private void open(Line line, int width, boolean resumes) {
    close(width);
    paragraph.add(line);
    resumed = resumes;
    paragraphIndex = pieces.size();
    pieces.add(new Piece(PieceKind.PARAGRAPH, List.of(line), resumes, false, width));
  }

  private void close(int width) {
    if (!paragraph.isEmpty()) {
      pieces.set(paragraphIndex, new Piece(PieceKind.PARAGRAPH, paragraph, resumed, false, width));
      paragraph.clear();
    }
  }

  private void addHeading(Line line, int width) {
    close(width);
    List<Line> lines = new ArrayList<>();
    if (continuesHeading(line)) {
      lines.addAll(pieces.removeLast().lines());
    }
    lines.add(line);
    pieces.add(new Piece(PieceKind.HEADING, lines, false, false, width));
  }

  private boolean continuesHeading(Line line) {
    return !pieces.isEmpty()
        && pieces.getLast().kind() == PieceKind.HEADING
        && pieces.getLast().page() == line.page()
        && !NEW_HEADING.matcher(line.text()).matches();
  }

  private static PieceKind kindOf(LineRole role) {
    return switch (role) {
      case TEXT -> PieceKind.DISPLAY;
      case BYLINE -> PieceKind.BYLINE;
      case AFFILIATION -> PieceKind.AFFILIATION;
      case CAPTION -> PieceKind.CAPTION;
      case TITLE -> PieceKind.TITLE;
      case SUBTITLE -> PieceKind.SUBTITLE;
      case NOTE -> PieceKind.NOTE;
      case LABEL -> PieceKind.LABEL;
    };
  }

  static boolean startsWithDash(String text) {
    return Glyphs.isDash(text.charAt(0));
  }
}
