package org.yandu.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// The printed lines of a document by page while furniture is taken from them, and the names of
/// sections found on the way. Confined to one thread.
final class PrintedPages {

  static final int LONGEST_RUNNING_HEAD = 22;
  static final int LONGEST_SECTION_NAME = 9;

  private final List<Line> lines;
  private final Ledger ledger;
  private final Map<Integer, List<Integer>> pages = new TreeMap<>();
  private final Map<Integer, String> sections = new TreeMap<>();
  private final boolean[] gone;

  PrintedPages(List<Line> lines, Ledger ledger) {
    this.lines = lines;
    this.ledger = ledger;
    this.gone = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>()).add(i);
    }
  }

  /// How many lines there are.
  int lines() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  /// How many pages there are.
  int count() {
    return pages.size();
  }

  /// By page: the indices of its lines.
  Collection<List<Integer>> all() {
    return pages.values();
  }

  /// The lines of a page that have not been taken.
  List<Integer> left(List<Integer> page) {
    List<Integer> left = new ArrayList<>(page.size());
    for (Integer index : page) {
      if (!gone[index]) {
        left.add(index);
      }
    }
    return left;
  }

  boolean isGone(int index) {
    return gone[index];
  }

  void take(int index, Reason reason) {
    gone[index] = true;
    ledger.record(lines.get(index).content(), reason);
  }

  /// The lines that have not been taken.
  List<Line> kept() {
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!gone[i]) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /// The name of the section by page, where one is printed.
  Map<Integer, String> sections() {
    return sections;
  }

  boolean hasSection(int page) {
    return sections.containsKey(page);
  }

  /// Keeps the name of a page's section unless one is known.
  void nameSection(int page, String name) {
    sections.putIfAbsent(page, name);
  }

  /// Whether a line was taken that names the section of its page.
  boolean isLabel(int index) {
    Line line = lines.get(index);
    return gone[index] && line.squeezed().equals(sections.get(line.page()));
  }

  /// Whether a line has the form of a running head or a name.
  static boolean isHeadLike(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_RUNNING_HEAD
        && Glyphs.holdsHan(text)
        && !Glyphs.holdsAny(text, "，。；：！？”■□◆●▲▼（）")
        && !Glyphs.isDash(text.charAt(0))
        && !BylineReader.isReporter(text);
  }
}
