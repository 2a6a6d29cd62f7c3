package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// Takes names of sections that have one page only: they are set like such names, or stand where
/// the other pages have theirs.
final class SectionLabels {

  private static final int LONGEST_SPACED_NAME = 7;
  private static final int LONGEST_PLACED = 6;
  private static final int FEWEST_PLACED = 4;

  /// A section name that does not return stands within so many lines of the edge.
  private static final int LABEL_DEPTH = 2;

  /// So many vertical names that return make vertical text at a page's top a section name.
  private static final int FEWEST_VERTICAL = 3;

  /// A place at the edge of pages is where section names stand if so many have theirs there.
  private static final int PLACE_PERCENT = 40;

  private final PrintedPages pages;
  private final Set<Integer> openings = new HashSet<>();

  SectionLabels(PrintedPages pages) {
    this.pages = pages;
  }

  /// The line numbers of names that stand amid a page: what comes after one belongs to another
  /// article than what stands before it.
  Set<Integer> openings() {
    return openings;
  }

  /// Names of sections that have one page only: letter-spaced at an edge, or vertical at the top of
  /// the page where the issue sets its section names so.
  void takeDisplayLabels() {
    boolean vertical = verticalLabels() >= FEWEST_VERTICAL;
    for (List<Integer> page : pages.all()) {
      List<Integer> left = pages.left(page);
      for (int k = 0; k < left.size(); k++) {
        Line line = pages.line(left.get(k));
        boolean edge = k < LABEL_DEPTH || k >= left.size() - LABEL_DEPTH;
        boolean spaced = edge && !line.vertical() && line.spacedLabel() && closedBefore(left, k);
        boolean upright = vertical && line.vertical() && k < LABEL_DEPTH;
        if ((spaced || upright) && isName(line) && !pages.hasSection(line.page())) {
          take(spaced ? nameAmid(left, k) : k, left);
        }
      }
    }
    for (int i = 0; i < pages.lines(); i++) {
      String name = pages.sections().get(pages.line(i).page());
      if (!pages.isGone(i) && pages.line(i).squeezed().equals(name)) {
        pages.take(i, Reason.COLUMN_LABEL);
      }
    }
  }

  private static boolean isName(Line line) {
    return line.squeezed().length() <= LONGEST_SPACED_NAME
        && PrintedPages.isHeadLike(line.squeezed());
  }

  private void take(int k, List<Integer> left) {
    Line line = pages.line(left.get(k));
    pages.nameSection(line.page(), line.squeezed());
    pages.take(left.get(k), Reason.COLUMN_LABEL);
    if (k >= LABEL_DEPTH && k < left.size() - LABEL_DEPTH) {
      openings.add(line.number());
    }
  }

  /// Of two names on a page the one drawn first names the section, the other what is printed under
  /// it: the place of a vertical name amid the page before the one at its end, else that one.
  private int nameAmid(List<Integer> left, int k) {
    for (int i = LABEL_DEPTH; i < Math.min(k, left.size() - LABEL_DEPTH); i++) {
      Line line = pages.line(left.get(i));
      if (line.vertical() && isName(line)) {
        return i;
      }
    }
    return k;
  }

  private int verticalLabels() {
    int count = 0;
    for (int i = 0; i < pages.lines(); i++) {
      count += pages.line(i).vertical() && pages.isLabel(i) ? 1 : 0;
    }
    return count;
  }

  /// Where most pages have the name of their section, the short line of a page without one is its
  /// name.
  void takePlacedLabels() {
    Map<Integer, List<Line>> labels = new HashMap<>();
    for (List<Integer> page : pages.all()) {
      for (int k = 0; k < Math.min(RunningHeads.EDGE, page.size()); k++) {
        addLabel(labels, k, page.get(k));
        addLabel(labels, -1 - k, page.get(page.size() - 1 - k));
      }
    }
    int best = 0;
    List<Line> most = List.of();
    for (Map.Entry<Integer, List<Line>> place : labels.entrySet()) {
      if (place.getValue().size() > most.size()) {
        best = place.getKey();
        most = place.getValue();
      }
    }
    if (most.size() >= FEWEST_PLACED
        && most.size() * 100 >= pages.sections().size() * PLACE_PERCENT) {
      takePlacedLabels(best, most);
    }
  }

  private void addLabel(Map<Integer, List<Line>> labels, int place, int index) {
    if (pages.isLabel(index)) {
      labels.computeIfAbsent(place, unused -> new ArrayList<>()).add(pages.line(index));
    }
  }

  private void takePlacedLabels(int place, List<Line> labels) {
    for (List<Integer> page : pages.all()) {
      int k = place >= 0 ? place : page.size() + place;
      if (k >= 0 && k < page.size() && !pages.isGone(page.get(k))) {
        takePlacedLabel(page.get(k), labels);
      }
    }
  }

  private void takePlacedLabel(int index, List<Line> labels) {
    Line line = pages.line(index);
    String text = line.squeezed();
    boolean name = PrintedPages.isHeadLike(text) && text.length() <= LONGEST_PLACED;
    boolean other = BylineReader.isPost(text) || DisplayShape.isPlace(text);
    if (name && !other && isSetLike(line, labels) && !pages.hasSection(line.page())) {
      pages.nameSection(line.page(), text);
      pages.take(index, Reason.COLUMN_LABEL);
    }
  }

  /// Whether most labels are drawn twice, or vertical, as a line is.
  private static boolean isSetLike(Line line, List<Line> labels) {
    int alike = 0;
    for (Line label : labels) {
      boolean same = label.doubled() == line.doubled() && label.vertical() == line.vertical();
      alike += same ? 1 : 0;
    }
    return alike * 2 > labels.size();
  }

  /// Whether the line before a line on its page does not run on into it.
  private boolean closedBefore(List<Integer> page, int k) {
    if (k == 0) {
      return true;
    }
    String before = pages.line(page.get(k - 1)).squeezed();
    char last = before.charAt(before.length() - 1);
    return Glyphs.isSentenceEnd(last)
        || Glyphs.isClosingQuote(last)
        || before.length() <= LONGEST_SPACED_NAME;
  }
}
