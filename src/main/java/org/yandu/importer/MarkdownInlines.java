package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Reads what stands in a paragraph, heading or cell: its characters without the marks of Markdown,
/// cut where a line was broken on purpose and where an image stands.
final class MarkdownInlines {

  /// A stretch of text, or an image with its alternative text.
  record Piece(SourcedText text, boolean image) {}

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|\\w+);");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String NO_ALTERNATIVE = "\ufffc";

  private final String source;
  private final int shift;
  private final LineStarts lines;
  private final List<Piece> pieces = new ArrayList<>();
  private SourcedText.Builder text;

  private MarkdownInlines(String source, int shift, LineStarts lines) {
    this.source = source;
    this.shift = shift;
    this.lines = lines;
    this.text = new SourcedText.Builder(lines);
  }

  /// @param source that was parsed
  /// @param shift from offsets of `source` to those of the whole file
  static List<Piece> pieces(Node parent, String source, int shift, LineStarts lines) {
    MarkdownInlines inlines = new MarkdownInlines(source, shift, lines);
    inlines.children(parent);
    inlines.cut(false);
    return inlines.pieces;
  }

  /// All in one: breaks become spaces, images their alternative text.
  static SourcedText oneLine(Node parent, String source, int shift, LineStarts lines) {
    MarkdownInlines inlines = new MarkdownInlines(source, shift, lines);
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inlines.flat(child);
    }
    return inlines.text.build();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case HardLineBreak _ -> cut(false);
        case HtmlInline html when BREAK.matcher(html.getLiteral()).matches() -> cut(false);
        case Image image -> {
          cut(false);
          flat(image);
          cut(true);
        }
        case Text _, Code _, SoftLineBreak _, HtmlInline _ -> flat(child);
        default -> children(child);
      }
    }
  }

  private void flat(Node node) {
    switch (node) {
      case Text literal -> literal(literal);
      case Code code -> code(code);
      case SoftLineBreak _, HardLineBreak _ -> text.joinLine();
      default -> {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          flat(child);
        }
      }
    }
  }

  private void cut(boolean image) {
    SourcedText piece = text.build();
    text = new SourcedText.Builder(lines);
    if (image && piece.isEmpty()) {
      text.insert(NO_ALTERNATIVE);
      piece = text.build();
      text = new SourcedText.Builder(lines);
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece, image));
    }
  }

  private void code(Code code) {
    int start =
        code.getSourceSpans().isEmpty() ? 0 : code.getSourceSpans().getFirst().getInputIndex();
    int found = source.indexOf(code.getLiteral(), start);
    boolean there = found >= 0 && found - start <= 10 && !code.getSourceSpans().isEmpty();
    for (int index = 0; index < code.getLiteral().length(); index++) {
      if (there) {
        text.append(code.getLiteral().charAt(index), found + index + shift);
      } else {
        text.insert(code.getLiteral().substring(index, index + 1));
      }
    }
  }

  /// Walks along the literal and its source at once; the source has backslashes and entities
  /// besides.
  private void literal(Text node) {
    int[] offsets = node.getSourceSpans().stream().flatMapToInt(MarkdownInlines::offsets).toArray();
    String literal = node.getLiteral();
    int at = 0;
    int index = 0;
    while (index < literal.length()) {
      char character = literal.charAt(index);
      if (at >= offsets.length) {
        text.insert(Character.toString(character));
        index++;
        continue;
      }
      char written = source.charAt(offsets[at]);
      int entity = written == '&' ? entityLength(offsets[at]) : 0;
      if (entity > 0
          && !literal.startsWith(source.substring(offsets[at], offsets[at] + entity), index)) {
        int units = Character.charCount(literal.codePointAt(index));
        text.insert(literal.substring(index, index + units));
        index += units;
        at += entity;
      } else {
        at += isEscape(offsets[at]) ? 1 : 0;
        boolean same = at < offsets.length && source.charAt(offsets[at]) == character;
        if (same) {
          text.append(character, offsets[at] + shift);
        } else {
          text.insert(Character.toString(character));
        }
        index++;
        at++;
      }
    }
  }

  private boolean isEscape(int offset) {
    return source.charAt(offset) == '\\'
        && offset + 1 < source.length()
        && ESCAPABLE.indexOf(source.charAt(offset + 1)) >= 0;
  }

  private int entityLength(int offset) {
    Matcher entity = ENTITY.matcher(source).region(offset, Math.min(source.length(), offset + 40));
    return entity.lookingAt() ? entity.end() - offset : 0;
  }

  private static IntStream offsets(SourceSpan span) {
    return IntStream.range(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }
}
