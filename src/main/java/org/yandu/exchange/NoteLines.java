package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads a note's Markdown into lines for documents. A line break in the note stays one; HTML stays
/// the text that it is.
final class NoteLines extends AbstractVisitor {

  private static final Parser PARSER = Parser.builder().build();

  private final List<NoteLine> lines = new ArrayList<>();
  private List<NoteLine.Run> runs = new ArrayList<>();
  private String marker = "";
  private int depth;
  private boolean strong;
  private boolean emphasised;

  private NoteLines() {}

  static List<NoteLine> of(String markdown) {
    NoteLines reader = new NoteLines();
    PARSER.parse(markdown.strip()).accept(reader);
    return List.copyOf(reader.lines);
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    endLine();
  }

  @Override
  public void visit(Heading heading) {
    strong = true;
    visitChildren(heading);
    strong = false;
    endLine();
  }

  @Override
  public void visit(BulletList list) {
    visitList(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    visitList(list, first == null ? 1 : Math.max(1, first));
  }

  /// @param first number of the first item, 0 for dots
  private void visitList(Node list, int first) {
    depth++;
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      marker = first == 0 ? "•" : number + ".";
      number++;
      visitChildren(item);
      marker = "";
    }
    depth--;
  }

  @Override
  public void visit(ListItem item) {
    visitChildren(item);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    literal(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    literal(block.getLiteral());
  }

  @Override
  public void visit(HtmlBlock block) {
    literal(block.getLiteral());
  }

  private void literal(String text) {
    text.lines()
        .forEach(line -> {
          add(line);
          endLine();
        });
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean before = strong;
    strong = true;
    visitChildren(node);
    strong = before;
  }

  @Override
  public void visit(Emphasis node) {
    boolean before = emphasised;
    emphasised = true;
    visitChildren(node);
    emphasised = before;
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    endLine();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    endLine();
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      runs.add(new NoteLine.Run(text, strong, emphasised));
    }
  }

  private void endLine() {
    if (!runs.isEmpty()) {
      lines.add(new NoteLine(marker, depth, runs));
      runs = new ArrayList<>();
      marker = "";
    }
  }
}
