package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// Writes pieces as blocks: joins their lines, drops the spaces that only set the type, and keeps
/// for each character where it came from.
final class BlockWriter {

  private BlockWriter() {}

  /// The text of a piece as it is read.
  static SourceText text(List<Line> lines, String between) {
    SourceText text = SourceText.EMPTY;
    for (Line line : lines) {
      SourceText clean = withoutTypeSpaces(line);
      if (text.isEmpty()) {
        text = clean;
        continue;
      }
      String gap = needsSpace(text.text(), clean.text()) ? " " : between;
      text = text.concat(SourceText.inserted(gap)).concat(clean);
    }
    return text;
  }

  /// Spaces stay inside Latin text, and where captions and bylines set names apart.
  private static SourceText withoutTypeSpaces(Line line) {
    SourceText content = line.content();
    String text = content.text();
    if (line.letterSpaced()) {
      return content.withoutBlanks();
    }
    boolean setsApart = setsApart(line.role());
    return content.keep(i -> {
      if (!Glyphs.isBlank(text.charAt(i))) {
        return true;
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      return Glyphs.isAsciiLetter(before) && Glyphs.isHalfWidth(after)
          || Glyphs.isHalfWidth(before) && Glyphs.isAsciiLetter(after)
          || setsApart && partsWords(text, i);
    });
  }

  private static boolean setsApart(LineRole role) {
    return switch (role) {
      case BYLINE, BYLINE_END, AFFILIATION, CAPTION -> true;
      case TEXT, TITLE, SUBTITLE, NOTE, AUTHOR_NOTE, LABEL -> false;
    };
  }

  /// Whether a blank stands between Han words; between single characters it only spaces a name.
  private static boolean partsWords(String text, int blank) {
    char before = text.charAt(blank - 1);
    char after = text.charAt(blank + 1);
    boolean single =
        (blank < 2 || !Glyphs.isHan(text.charAt(blank - 2)))
            && (blank + 2 == text.length() || !Glyphs.isHan(text.charAt(blank + 2)));
    return Glyphs.isHan(before) && Glyphs.isHan(after) && !single;
  }

  private static boolean needsSpace(String before, String after) {
    return Glyphs.isAsciiLetter(before.charAt(before.length() - 1))
        && Glyphs.isAsciiLetter(after.charAt(0));
  }

  static Provenance provenance(SourceText text, List<Line> lines) {
    List<SourceSpan> spans = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (start < text.length()) {
      if (text.offset(start) == SourceText.INSERTED) {
        start++;
        continue;
      }
      while (!contains(lines.get(line), text.offset(start))) {
        line = (line + 1) % lines.size();
      }
      int end = start + 1;
      while (end < text.length()
          && text.offset(end) == text.offset(end - 1) + 1
          && contains(lines.get(line), text.offset(end))) {
        end++;
      }
      Line source = lines.get(line);
      spans.add(
          new SourceSpan(start, end - start, text.offset(start), source.number(), source.page()));
      start = end;
    }
    return new Provenance(spans);
  }

  private static boolean contains(Line line, int offset) {
    SourceText content = line.content();
    for (int i = 0; i < content.length(); i++) {
      if (content.offset(i) == offset) {
        return true;
      }
    }
    return false;
  }

  static Optional<Block> block(Piece piece) {
    List<Line> lines = piece.lines();
    boolean heading = piece.kind() == PieceKind.HEADING;
    SourceText text = text(lines, heading ? " " : "");
    Provenance provenance = provenance(text, lines);
    String string = text.text();
    return switch (piece.kind()) {
      case PARAGRAPH -> Optional.of(paragraph(string, provenance));
      case HEADING -> Optional.of(new Block.Heading(levelOf(string), string, provenance));
      case TITLE -> Optional.of(new Block.Title(string, provenance));
      case SUBTITLE -> Optional.of(new Block.Subtitle(string, provenance));
      case CAPTION, DISPLAY -> Optional.of(new Block.Caption(string, provenance));
      case PULL_QUOTE -> Optional.of(new Block.PullQuote(string, provenance));
      case NOTE -> Optional.of(new Block.Note(string, provenance));
      case BYLINE, AFFILIATION -> Optional.of(byline(List.of(piece)));
      case LABEL -> Optional.empty();
    };
  }

  private static Block paragraph(String text, Provenance provenance) {
    return EditorNote.isOpenedBy(text)
        ? new Block.Note(text, provenance)
        : new Block.Paragraph(text, provenance);
  }

  private static int levelOf(String heading) {
    boolean lower =
        Glyphs.isDash(heading.charAt(0)) || Glyphs.isDash(heading.charAt(heading.length() - 1));
    return lower ? 2 : 1;
  }

  /// One byline of all names and posts.
  static Block.Byline byline(List<Piece> pieces) {
    List<Line> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    StringBuilder affiliation = new StringBuilder();
    for (Piece piece : pieces) {
      lines.addAll(piece.lines());
      StringBuilder joined = new StringBuilder();
      for (Line each : piece.lines()) {
        joined.append(each.text());
      }
      String line = joined.toString();
      if (piece.kind() == PieceKind.AFFILIATION) {
        affiliation.append(Glyphs.squeeze(line));
        continue;
      }
      Optional<BylineReader.Byline> byline =
          piece.first().role() == LineRole.AUTHOR_NOTE
              ? BylineReader.readAuthorNote(line)
              : BylineReader.read(line).or(() -> BylineReader.readPostAndName(line));
      if (byline.isPresent()) {
        names.addAll(byline.get().names());
        affiliation.append(Glyphs.squeeze(byline.get().affiliation()));
      }
    }
    SourceText text = BylineReader.withoutMark(text(lines, " "));
    return new Block.Byline(text.text(), names, affiliation.toString(), provenance(text, lines));
  }

  static Block title(List<Piece> pieces) {
    List<Line> lines = lines(pieces);
    SourceText text = text(lines, " ");
    return new Block.Title(text.text(), provenance(text, lines));
  }

  static Block subtitle(List<Piece> pieces) {
    List<Line> lines = lines(pieces);
    SourceText text = text(lines, "");
    return new Block.Subtitle(text.text(), provenance(text, lines));
  }

  private static List<Line> lines(List<Piece> pieces) {
    List<Line> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      lines.addAll(piece.lines());
    }
    return lines;
  }
}
