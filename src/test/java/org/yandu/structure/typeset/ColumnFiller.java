package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fills the columns of a region with an article's lines, around pictures, quotes and boxes.
final class ColumnFiller {

  private static final int LINES_AFTER_HEADING = 2;

  private final Random random;
  private final Page page;
  private final Region region;
  private final StoryFlow flow;
  private List<Chunk> column = new ArrayList<>();
  private List<String> open = new ArrayList<>();

  ColumnFiller(Random random, Page page, Region region, StoryFlow flow) {
    this.random = random;
    this.page = page;
    this.region = region;
    this.flow = flow;
  }

  /// @param height of the columns in body lines
  /// @param last whether the last column must take all that is left
  void fill(int height, boolean last) {
    List<List<Insert>> inserts = spread(height, last);
    for (int i = 0; i < flow.columns(); i++) {
      boolean endless = last && i + 1 == flow.columns();
      fillColumn(endless ? Integer.MAX_VALUE / 2 : height, height, inserts.get(i));
    }
  }

  private void fillColumn(int room, int height, List<Insert> inserts) {
    int left = room;
    int used = 0;
    List<Insert> waiting = new ArrayList<>(inserts);
    int trigger = waiting.isEmpty() ? 0 : random.nextInt(Math.max(1, height));
    while (left > 0 && !(flow.pieces().isEmpty() && waiting.isEmpty())) {
      if (!waiting.isEmpty() && (used >= trigger || flow.pieces().isEmpty())) {
        Insert insert = waiting.removeFirst();
        draw(insert);
        left -= insert.height();
        trigger = used + 3 + random.nextInt(Math.max(1, height / 2));
        continue;
      }
      Piece piece = flow.pieces().getFirst();
      if (piece.heading() && left < piece.height() + LINES_AFTER_HEADING && used > 0) {
        break;
      }
      flow.pieces().removeFirst();
      open.addAll(piece.lines());
      left -= piece.height();
      used += piece.height();
    }
    waiting.forEach(this::draw);
    close();
    region.columns().add(column);
    column = new ArrayList<>();
  }

  private void draw(Insert insert) {
    switch (insert.place()) {
      case COLUMN -> {
        close();
        column.addAll(insert.chunks());
      }
      case GLUED -> {
        List<String> lines = insert.chunks().getFirst().lines();
        if (open.isEmpty()) {
          open.addAll(lines);
        } else {
          String blank = random.nextBoolean() ? " " : "";
          open.add(open.removeLast() + blank + lines.getFirst());
          open.addAll(lines.subList(1, lines.size()));
        }
      }
      case AFTER_TEXT -> region.afterText().addAll(insert.chunks());
      case PAGE_END -> page.atEnd().addAll(insert.chunks());
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      column.add(Chunk.of(open));
      open = new ArrayList<>();
    }
  }

  /// Takes the inserts that belong on this page and gives each a column.
  private List<List<Insert>> spread(int height, boolean last) {
    List<List<Insert>> spread = new ArrayList<>();
    for (int i = 0; i < flow.columns(); i++) {
      spread.add(new ArrayList<>());
    }
    double share = last ? 1 : (double) height * flow.columns() / Math.max(1, flow.height());
    List<Insert> waiting = new ArrayList<>(flow.inserts());
    int[] taken = new int[flow.columns()];
    for (Insert insert : waiting) {
      int column = random.nextInt(flow.columns());
      boolean fits = taken[column] + insert.height() <= height;
      if (last || fits && random.nextDouble() < share) {
        spread.get(column).add(insert);
        taken[column] += insert.height();
        flow.inserts().remove(insert);
      }
    }
    return spread;
  }
}
