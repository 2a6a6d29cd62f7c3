package org.yandu.structure.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/// The text of an article as it runs through columns of one measure, and what stands in its way.
final class StoryFlow {

  private static final int INDENT = 2 * Font.EM;
  private static final double SPLIT_HEADING = 0.85;

  private final IssueStyle style;
  private final LineSetter setter;
  private final Random random;
  private final int columns;
  private final int measure;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private final List<Insert> inserts = new ArrayList<>();

  StoryFlow(IssueStyle style, LineSetter setter, Random random, int columns, int measure) {
    this.style = style;
    this.setter = setter;
    this.random = random;
    this.columns = columns;
    this.measure = measure;
  }

  int columns() {
    return columns;
  }

  int measure() {
    return measure;
  }

  Deque<Piece> pieces() {
    return pieces;
  }

  List<Insert> inserts() {
    return inserts;
  }

  int height() {
    return pieces.stream().mapToInt(Piece::height).sum();
  }

  void add(Story story) {
    for (StoryBlock block : story.blocks()) {
      switch (block.kind()) {
        case HEADING, HEADING3 -> pieces.add(heading(block));
        case PARAGRAPH -> addParagraph(block.text());
        case NOTE -> setter.justified(block.text(), measure, INDENT).forEach(this::addLine);
        case CAPTION -> inserts.add(figure(block.text()));
        case PULLQUOTE -> inserts.add(pullQuote(block.text()));
      }
    }
  }

  void addLine(String line) {
    pieces.add(Piece.line(line));
  }

  private void addParagraph(String text) {
    int indent = style.indent() == IssueStyle.Indent.NONE ? 0 : INDENT;
    List<String> lines = setter.justified(text, measure, indent);
    for (int i = 0; i < lines.size(); i++) {
      boolean printed = i == 0 && style.indent() == IssueStyle.Indent.IDEOGRAPHIC_SPACE;
      addLine(printed ? "\u3000\u3000" + lines.get(i) : lines.get(i));
    }
  }

  private Piece heading(StoryBlock block) {
    boolean first = block.kind() == StoryBlock.Kind.HEADING;
    List<String> lines = new ArrayList<>();
    boolean split = random.nextDouble() < SPLIT_HEADING;
    for (String part : split ? block.text().split(" ") : new String[] {block.text()}) {
      lines.addAll(setter.ragged(part, measure));
    }
    boolean shadowed = first && random.nextDouble() < style.odds().shadowedHeadings();
    List<String> printed = shadowed ? lines.stream().map(Shadow::of).toList() : lines;
    return new Piece(printed, lines.size() + (first ? 1 : 0), true);
  }

  private Insert figure(String caption) {
    IssueStyle.Odds odds = style.odds();
    boolean inline = random.nextDouble() < odds.inlineFigure();
    boolean glued = random.nextDouble() < odds.gluedCaption();
    boolean over = random.nextDouble() < odds.shadowedCaption();
    int width = inline || columns == 1 ? measure : style.measure(columns) * 2 + style.gutter();
    List<String> lines = setter.ragged(caption, width);
    int height = lines.size() + 6 + random.nextInt(8);
    List<Chunk> chunks = List.of(Chunk.of(over ? lines.stream().map(Shadow::of).toList() : lines));
    if (glued) {
      return new Insert(Insert.Place.GLUED, chunks, height);
    }
    return new Insert(inline && !over ? Insert.Place.COLUMN : late(), chunks, height);
  }

  private Insert.Place late() {
    return random.nextBoolean() ? Insert.Place.AFTER_TEXT : Insert.Place.PAGE_END;
  }

  private Insert pullQuote(String text) {
    int width = Math.max(5 * Font.EM, measure * (60 + random.nextInt(50)) / 100);
    List<String> lines = setter.ragged(text, width);
    return new Insert(
        random.nextInt(3) == 0 ? late() : Insert.Place.COLUMN,
        List.of(Chunk.of(lines)),
        lines.size() + 3);
  }

  /// A short article in a frame within this one.
  void addBox(Story box) {
    int width = Math.max(9 * Font.EM, measure - Font.EM * (1 + random.nextInt(2)));
    StoryFlow inner = new StoryFlow(style, setter, random, 1, width);
    inner.add(box);
    boolean vertical =
        box.isFigureBox() ? random.nextInt(3) > 0 : random.nextDouble() < verticalOdds();
    boolean shadowed = !vertical && random.nextDouble() < style.odds().shadowedTitle();
    List<String> title = setter.ragged(box.title(), width * 4 / 5);
    List<Chunk> chunks = new ArrayList<>();
    if (vertical && style.level() > 1) {
      chunks.add(Chunk.downwards(box.title()));
    } else {
      chunks.add(Chunk.of(shadowed ? title.stream().map(Shadow::of).toList() : title));
    }
    List<String> lines = new ArrayList<>();
    inner.pieces().forEach(piece -> lines.addAll(piece.lines()));
    chunks.add(Chunk.of(lines));
    inserts.add(
        new Insert(
            random.nextInt(3) == 0 ? late() : Insert.Place.COLUMN, chunks, inner.height() + 4));
  }

  private double verticalOdds() {
    return style.odds().verticalTitle();
  }
}
