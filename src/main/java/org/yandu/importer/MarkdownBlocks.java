package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Provenance;

/// Reads the blocks of a Markdown text in their order. What is not shown (rules, HTML, link
/// definitions) is kept as furniture.
final class MarkdownBlocks {

  /// Deeper nesting than people write; more would exhaust the stack.
  private static final int DEEPEST = 100;

  /// Without indented code: four spaces before a paragraph are its first-line indent in Chinese.
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .extensions(List.of(TablesExtension.create()))
          .build();

  private static final Pattern NOTE =
      Pattern.compile("^[（(【\\[]?\\s*(?:编者按|编者的话|按语|编者注|作者注|注[:：释]|摘自|选自|原载|转自|来源|资料来源)");

  private static final Pattern CAPTION = Pattern.compile("^(?:▲|△|▼|图\\s*\\d|图[一二三四五六七八九十])");

  /// What paragraphs are where they stand.
  private enum Place {
    BODY,
    QUOTE,
    NOTE
  }

  private final String source;
  private final int shift;
  private final LineStarts lines;
  private final List<MarkdownItem> items = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();

  /// @param source the text without its front matter
  /// @param shift length of the front matter
  MarkdownBlocks(String source, int shift, LineStarts lines) {
    this.source = source;
    this.shift = shift;
    this.lines = lines;
    children(PARSER.parse(source), Place.BODY, 0);
  }

  List<MarkdownItem> items() {
    return items;
  }

  /// In source order.
  List<Furniture> furniture() {
    return furniture;
  }

  private void children(Node parent, Place place, int depth) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Heading heading when place == Place.BODY && depth == 0 -> heading(heading);
        case Heading heading -> paragraph(heading, place);
        case Paragraph paragraph -> paragraph(paragraph, place);
        case BlockQuote quote ->
            children(quote, isNote(quote) ? Place.NOTE : Place.QUOTE, depth + 1);
        case BulletList list -> list(list, place, depth);
        case OrderedList list -> list(list, place, depth);
        case FencedCodeBlock code -> code(code);
        case TableBlock table -> table(table);
        case ThematicBreak rule -> keep(rule, Furniture.Reason.SEPARATOR);
        default -> keep(child, Furniture.Reason.OTHER);
      }
    }
  }

  private void heading(Heading heading) {
    SourcedText text = MarkdownInlines.oneLine(heading, source, shift, lines);
    if (!text.isEmpty()) {
      items.add(new MarkdownItem.Heading(heading.getLevel(), text));
    }
  }

  private void paragraph(Node paragraph, Place place) {
    for (MarkdownInlines.Piece piece : MarkdownInlines.pieces(paragraph, source, shift, lines)) {
      items.add(new MarkdownItem.Body(block(piece, place)));
    }
  }

  private Block block(MarkdownInlines.Piece piece, Place place) {
    String text = piece.text().text();
    Provenance provenance = piece.text().provenance();
    if (piece.image()) {
      return new Block.Figure(text, provenance);
    }
    return switch (place) {
      case QUOTE -> new Block.PullQuote(text, provenance);
      case NOTE -> new Block.Note(text, provenance);
      case BODY ->
          isAfterFigure() && CAPTION.matcher(text).find()
              ? new Block.Caption(text, provenance)
              : new Block.Paragraph(text, provenance);
    };
  }

  private boolean isAfterFigure() {
    return !items.isEmpty()
        && items.getLast() instanceof MarkdownItem.Body(Block block)
        && block instanceof Block.Figure;
  }

  private boolean isNote(BlockQuote quote) {
    Node first = quote.getFirstChild();
    return first != null
        && NOTE.matcher(MarkdownInlines.oneLine(first, source, shift, lines).text()).find();
  }

  private void list(ListBlock list, Place place, int depth) {
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker =
          list instanceof OrderedList ordered ? number++ + ordered.getMarkerDelimiter() : "•";
      if (item instanceof ListItem listItem) {
        item(listItem, marker, place, depth);
      }
    }
  }

  private void item(ListItem item, String marker, Place place, int depth) {
    int before = items.size();
    children(item, place, depth + 1);
    if (items.size() > before
        && items.get(before) instanceof MarkdownItem.Body(Block block)
        && block instanceof Block.Paragraph(String text, Provenance provenance)) {
      items.set(before, new MarkdownItem.Body(new Block.ListItem(marker, depth, text, provenance)));
    }
  }

  /// Each line of code is a paragraph: its line breaks are all the structure it has.
  private void code(FencedCodeBlock code) {
    List<SourceSpan> spans = code.getSourceSpans();
    for (SourceSpan span : spans.subList(Math.min(1, spans.size()), spans.size())) {
      String line = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
      boolean fence = line.strip().matches("`{3,}|~{3,}");
      SourcedText.Builder text = new SourcedText.Builder(lines);
      for (int index = 0; index < line.length(); index++) {
        text.append(line.charAt(index), span.getInputIndex() + index + shift);
      }
      SourcedText built = text.build();
      if (!fence && !built.isEmpty()) {
        items.add(new MarkdownItem.Body(new Block.Paragraph(built.text(), built.provenance())));
      }
    }
  }

  private void table(TableBlock table) {
    StringBuilder text = new StringBuilder();
    List<org.yandu.model.SourceSpan> spans = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          text.append(text.isEmpty() ? "" : "\n");
          row(row, text, spans);
        }
      }
    }
    items.add(new MarkdownItem.Body(new Block.Table(text.toString(), new Provenance(spans))));
  }

  private void row(Node row, StringBuilder text, List<org.yandu.model.SourceSpan> spans) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        text.append(cell == row.getFirstChild() ? "" : "\t");
        SourcedText content = MarkdownInlines.oneLine(cell, source, shift, lines);
        int start = text.length();
        content.provenance().spans().stream()
            .map(span ->
                new org.yandu.model.SourceSpan(
                    span.textStart() + start, span.length(), span.sourceStart(), span.line(), 0))
            .forEach(spans::add);
        text.append(content.text().replace('\t', ' '));
      }
    }
  }

  private void keep(Node node, Furniture.Reason reason) {
    for (SourceSpan span : node.getSourceSpans()) {
      int start = span.getInputIndex();
      furniture.add(
          new Furniture(
              reason,
              source.substring(start, start + span.getLength()),
              start + shift,
              lines.lineAt(start + shift),
              0));
    }
  }
}
