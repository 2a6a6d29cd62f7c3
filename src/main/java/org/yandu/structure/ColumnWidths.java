package org.yandu.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.yandu.text.TypesetWidth;

/// The column widths that a document can have, and how likely each is on each page.
final class ColumnWidths {

  private static final int HALF_EM = TypesetWidth.EM / 2;
  private static final int NARROWEST = 7 * TypesetWidth.EM;
  private static final int WIDEST = 60 * TypesetWidth.EM;

  /// A column has so many lines at least.
  private static final int FEWEST_LINES = 3;

  private static final int INDENT = 2 * TypesetWidth.EM;

  /// More widths than this no document needs; they bound time and memory.
  private static final int MOST = 44;

  private final int[] widths;
  private final double[][] priors;
  private final int[] pageIndex;

  /// By page: how many of its lines are narrower than each width, in quarter ems.
  private final List<int[]> upTo = new ArrayList<>();

  /// By page: the widths that a column there can have.
  private final int[][] usable;

  private final int[] all;

  ColumnWidths(List<Line> lines, LineCosts costs) {
    this.widths = candidates(lines, costs);
    this.pageIndex = new int[lines.size()];
    this.priors = pagePriors(lines, costs);
    this.usable = usable();
    this.all = new int[widths.length];
    for (int w = 0; w < all.length; w++) {
      all[w] = w;
    }
  }

  int count() {
    return widths.length;
  }

  /// Width in quarter ems.
  int width(int index) {
    return widths[index];
  }

  /// Whether two widths are at most half an em apart.
  boolean areNeighbours(int one, int other) {
    return Math.abs(widths[one] - widths[other]) <= HALF_EM;
  }

  /// Cost of a width on the page of a line: the rarer its lines are there, the dearer.
  double prior(int line, int index) {
    return priors[pageIndex[line]][index];
  }

  /// The widths that a column can have on the page of a line, in order: those near which several of
  /// its lines end, or would end without the indent of a first line, and those of the page before,
  /// from which a paragraph's last line may run over. The widest is always among them.
  int[] usable(int line) {
    return usable[pageIndex[line]];
  }

  /// The widths in which the lines before a line may end.
  int[] usableBefore(int line) {
    return line > 0 ? usable(line - 1) : all;
  }

  private int[][] usable() {
    int[][] near = new int[priors.length][widths.length];
    for (int page = 0; page < near.length; page++) {
      for (int w = 0; w < widths.length; w++) {
        near[page][w] =
            lines(page, widths[w] - TypesetWidth.EM, widths[w] + TypesetWidth.EM)
                + lines(page, widths[w] - INDENT - HALF_EM, widths[w] - INDENT + HALF_EM);
      }
    }
    int[][] found = new int[near.length][];
    for (int page = 0; page < near.length; page++) {
      int[] here = near[page];
      int[] before = near[Math.max(0, page - 1)];
      int[] kept = new int[widths.length];
      int count = 0;
      for (int w = 0; w < widths.length; w++) {
        if (here[w] >= FEWEST_LINES || before[w] >= FEWEST_LINES || w + 1 == widths.length) {
          kept[count++] = w;
        }
      }
      found[page] = Arrays.copyOf(kept, count);
    }
    return found;
  }

  /// Number of lines of a page that are at least and at most so wide.
  private int lines(int page, int narrowest, int widest) {
    int[] sums = upTo.get(page);
    return sums[Math.min(widest, WIDEST + 2 * TypesetWidth.EM) + 1] - sums[Math.max(0, narrowest)];
  }

  private static int[] candidates(List<Line> lines, LineCosts costs) {
    int[] counts = new int[WIDEST / HALF_EM + 2];
    for (int i = 0; i < lines.size(); i++) {
      int width = Math.clamp(costs.natural(i), NARROWEST, WIDEST);
      counts[(width + HALF_EM / 2) / HALF_EM]++;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = NARROWEST / HALF_EM; i <= WIDEST / HALF_EM; i++) {
      if (counts[i - 1] + counts[i] + counts[i + 1] > 0) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingInt(i -> -(counts[i - 1] + 2 * counts[i] + counts[i + 1])));
    int[] widths = new int[Math.min(MOST, order.size())];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = order.get(i) * HALF_EM;
    }
    Arrays.sort(widths);
    return widths;
  }

  private double[][] pagePriors(List<Line> lines, LineCosts costs) {
    List<double[]> pages = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      int[] sums = new int[WIDEST + 2 * TypesetWidth.EM + 2];
      while (end < lines.size() && lines.get(end).page() == lines.get(start).page()) {
        pageIndex[end] = pages.size();
        sums[Math.min(costs.natural(end) + 1, sums.length - 1)]++;
        end++;
      }
      for (int i = 1; i < sums.length; i++) {
        sums[i] += sums[i - 1];
      }
      upTo.add(sums);
      pages.add(priors(pages.size(), end - start + 2.0));
      start = end;
    }
    return pages.toArray(double[][]::new);
  }

  private double[] priors(int page, double all) {
    double[] costs = new double[widths.length];
    for (int w = 0; w < widths.length; w++) {
      int width = widths[w];
      int alike = lines(page, width - HALF_EM + 1, width + HALF_EM - 1);
      int near = lines(page, width - TypesetWidth.EM, width + TypesetWidth.EM) - alike;
      costs[w] = -Math.log((alike + 0.5 * near + 0.2) / all);
    }
    return costs;
  }
}
