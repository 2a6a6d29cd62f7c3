package org.yandu.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Set;
import org.yandu.model.Furniture.Reason;

/// Takes short lines that return at the edges of several pages: running heads of the issue, and
/// names of sections.
final class RunningHeads {

  /// Running heads stand within so many lines of a page's first or last line.
  static final int EDGE = 4;

  /// What stands on at least one page in so many is a running head of the issue, not of a section.
  private static final int MASTHEAD_SHARE = 4;

  /// A section covers at least so much of the pages from its first to its last, in per cent; what
  /// stands on more than the second share of all pages is none.
  private static final int SCATTERED_PERCENT = 70;

  private static final int NEARLY_ALL_PERCENT = 60;

  /// Share of its occurrences that a section name has at page edges, in per cent.
  private static final int EDGE_PERCENT = 60;

  private final PrintedPages pages;
  private final ContentsPage.Result contents;
  private final Set<String> announced;

  private RunningHeads(PrintedPages pages, ContentsPage.Result contents) {
    this.pages = pages;
    this.contents = contents;
    this.announced = contents.sections();
  }

  /// @param contents what the contents page announces: its titles are no names of sections
  static void take(PrintedPages pages, ContentsPage.Result contents) {
    new RunningHeads(pages, contents).take();
  }

  private void take() {
    Map<String, Set<Integer>> edgePages = new HashMap<>();
    Map<String, Integer> edgeCounts = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<Integer> edges = edgeLines();
    for (int i = 0; i < pages.lines(); i++) {
      if (!pages.isGone(i)) {
        counts.merge(pages.line(i).squeezed(), 1, Integer::sum);
      }
    }
    for (int i : edges) {
      String text = pages.line(i).squeezed();
      if (PrintedPages.isHeadLike(text)) {
        edgePages.computeIfAbsent(text, key -> new HashSet<>()).add(pages.line(i).page());
        edgeCounts.merge(text, 1, Integer::sum);
      }
    }
    Set<String> names = new HashSet<>(pages.sections().values());
    for (Map.Entry<String, Set<Integer>> edge : edgePages.entrySet()) {
      String text = edge.getKey();
      boolean mostlyAtEdges =
          edgeCounts.getOrDefault(text, 0) * 100 >= counts.getOrDefault(text, 0) * EDGE_PERCENT;
      int titled = contents.titles(text);
      boolean titles = titled > 0 && counts.getOrDefault(text, 0) <= titled + 1;
      if ((edge.getValue().size() >= 2 || announced.contains(text)) && mostlyAtEdges && !titles) {
        names.add(text);
      }
    }
    for (int i = 0; i < pages.lines(); i++) {
      String text = pages.line(i).squeezed();
      if (!pages.isGone(i) && names.contains(text)) {
        takeRepeated(i, text, edgePages.getOrDefault(text, Set.of()));
      }
    }
  }

  private void takeRepeated(int index, String text, Set<Integer> on) {
    boolean masthead = isMasthead(on) && !announced.contains(text);
    boolean head = masthead || text.length() > PrintedPages.LONGEST_SECTION_NAME;
    pages.take(index, head ? Reason.RUNNING_HEAD : Reason.COLUMN_LABEL);
    if (!head) {
      pages.nameSection(pages.line(index).page(), text);
    }
  }

  /// A running head of the whole issue is scattered over it or stands on nearly all pages; that of
  /// a section stands on a run of them.
  private boolean isMasthead(Set<Integer> on) {
    if (on.size() * MASTHEAD_SHARE < pages.count() || pages.count() < 2 * MASTHEAD_SHARE) {
      return false;
    }
    int first = on.stream().min(Integer::compare).orElse(0);
    int last = on.stream().max(Integer::compare).orElse(0);
    boolean scattered = (last - first + 1) * SCATTERED_PERCENT > on.size() * 100;
    return scattered || on.size() * 100 >= pages.count() * NEARLY_ALL_PERCENT;
  }

  private Set<Integer> edgeLines() {
    Set<Integer> edges = new HashSet<>();
    for (List<Integer> page : pages.all()) {
      List<Integer> left = pages.left(page);
      int size = left.size();
      edges.addAll(left.subList(0, Math.min(EDGE, size)));
      edges.addAll(left.subList(Math.max(0, size - EDGE), size));
    }
    return edges;
  }
}
