package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.TypesetWidth;

/// Chooses chapters that are numbered by a mark only: 一、 or 1. or a number alone. Since lists and
/// headings of documents are numbered so too, the chapters must be long and cover the text.
final class ItemChapters {

  private static final int FEWEST = 3;
  private static final double EVEN = 0.8;

  /// Mean length of a chapter, in characters; of one whose number stands alone.
  private static final int SHORTEST = 1200;

  private static final int SHORTEST_BARE = 500;

  /// Share of chapters that may be shorter than a quarter of the mean, in per cent.
  private static final int STUNTED_PERCENT = 30;

  /// Where the first chapter must begin, as a share of the text in per cent.
  private static final int LATEST_PERCENT = 25;

  private ItemChapters() {}

  /// Empty if the text has no such chapters.
  static List<Head> choose(BookDraft draft) {
    Map<Family, List<Head>> families = new LinkedHashMap<>();
    int[] before = new int[draft.size() + 1];
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.line(i).text();
      before[i + 1] = before[i] + (draft.isBody(i) ? text.length() : 0);
      if (draft.isBody(i) && ItemHeads.isShort(text) && draft.isClosedBefore(i)) {
        int indent = draft.line(i).indent() / TypesetWidth.EM;
        ItemHeads.read(i, text)
            .ifPresent(head ->
                families
                    .computeIfAbsent(indented(head.family(), indent), absent -> new ArrayList<>())
                    .add(head));
      }
    }
    List<Head> best = List.of();
    for (Map.Entry<Family, List<Head>> family : families.entrySet()) {
      List<Head> chain = firstRun(MonotoneRuns.choose(family.getValue()));
      boolean bare = family.getKey().form().startsWith("bare");
      if (chain.size() > best.size() && areChapters(chain, before, bare)) {
        best = chain;
      }
    }
    return best;
  }

  private static Family indented(Family family, int indent) {
    return new Family(Level.ITEM, family.form() + '@' + indent);
  }

  /// Such numbers never begin anew.
  private static List<Head> firstRun(List<Head> chain) {
    List<Head> run = new ArrayList<>();
    for (Head head : chain) {
      if (run.isEmpty() ? head.number() <= 1 : head.number() > run.getLast().number()) {
        run.add(head);
      }
    }
    return run;
  }

  private static boolean areChapters(List<Head> chain, int[] before, boolean bare) {
    if (chain.size() < FEWEST || MonotoneRuns.evenness(chain) < EVEN) {
      return false;
    }
    int total = before[before.length - 1];
    int start = before[chain.getFirst().line()];
    int mean = (total - start) / chain.size();
    int stunted = 0;
    for (int k = 0; k < chain.size(); k++) {
      int end = k + 1 < chain.size() ? chain.get(k + 1).line() : before.length - 1;
      stunted += (before[end] - before[chain.get(k).line()]) * 4 < mean ? 1 : 0;
    }
    return mean >= (bare ? SHORTEST_BARE : SHORTEST)
        && stunted * 100 <= chain.size() * STUNTED_PERCENT
        && (long) start * 100 <= (long) total * LATEST_PERCENT;
  }
}
