package org.yandu.structure.book;

import java.util.List;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// How far the lines of a text reach to the right, and the measure that they were broken at, if
/// they were.
///
/// Programs that break lines count a Chinese character as two columns and a Latin one as one;
/// typesetters squeeze neighbouring marks. The way of counting that lets more lines end at the same
/// place is taken.
final class LineWidths {

  private static final int EM = TypesetWidth.EM;
  private static final int HALF = EM / 2;

  /// No book is set wider, in ems; longer lines were never broken.
  private static final int WIDEST = 64;

  private static final int BINS = WIDEST * EM + 1;

  private final int[] edges;
  private final int measure;
  private final double share;
  private final double beyond;

  /// @param lines all printed lines
  /// @param counted the lines that tell of the measure
  LineWidths(List<BookLine> lines, boolean[] counted) {
    int[] columns = new int[lines.size()];
    int[] typeset = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      BookLine line = lines.get(i);
      columns[i] = line.indent() + columns(line.text());
      typeset[i] = line.indent() + TypesetWidth.natural(line.text());
    }
    Mode one = mode(columns, counted);
    Mode other = mode(typeset, counted);
    boolean set = other.sharpness() > one.sharpness();
    this.edges = set ? typeset : columns;
    Mode best = set ? other : one;
    this.measure = best.width();
    this.share = best.share();
    this.beyond = best.beyond();
  }

  /// Where a line ends, from the left edge of the page, in quarter ems.
  int edge(int line) {
    return edges[line];
  }

  /// The place where most lines end, in quarter ems.
  int measure() {
    return measure;
  }

  /// Share of the lines that end within an em of the measure.
  double share() {
    return share;
  }

  /// Share of the lines that reach more than an em beyond the measure.
  double beyond() {
    return beyond;
  }

  /// Width as programs count it: every character that is not ASCII is an em wide, a space half.
  static int columns(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += Glyphs.isHalfWidth(c) || c == ' ' || Character.isSurrogate(c) ? HALF : EM;
    }
    return width;
  }

  /// @param sharpness share of the lines that end at most half an em before the measure
  private record Mode(int width, double share, double beyond, double sharpness) {}

  /// The widest place where many lines end: last lines of paragraphs are spread over all widths, so
  /// only the ends of full lines pile up.
  private static Mode mode(int[] edges, boolean[] counted) {
    int[] bins = new int[BINS + 1];
    int all = 0;
    for (int i = 0; i < edges.length; i++) {
      if (counted[i]) {
        bins[Math.min(edges[i], BINS)]++;
        all++;
      }
    }
    int width = 0;
    int most = 0;
    for (int w = HALF; w < BINS; w++) {
      int here = bins[w] + bins[w - 1] + bins[Math.max(0, w - HALF)];
      if (here > most) {
        most = here;
        width = bins[w] > 0 ? w : w - 1;
      }
    }
    double total = Math.max(1, all);
    return new Mode(
        width,
        sum(bins, width - EM, width + EM) / total,
        sum(bins, width + EM + 1, BINS) / total,
        sum(bins, width - HALF, width) / total);
  }

  private static int sum(int[] bins, int from, int to) {
    int sum = 0;
    for (int w = Math.max(0, from); w <= Math.min(to, BINS); w++) {
      sum += bins[w];
    }
    return sum;
  }
}
