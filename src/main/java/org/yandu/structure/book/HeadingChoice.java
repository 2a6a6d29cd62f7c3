package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.structure.book.BookDraft.Use;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;

/// Chooses numbered headings within a chapter or a document: short lines whose numbers go up from
/// one, each before text of its own.
final class HeadingChoice {

  private static final int DEEPEST = 4;
  private static final int FEWEST = 2;

  /// Share of the lines of a family that look like headings, and of those that have text after
  /// them, in per cent.
  private static final int SHORT_PERCENT = 70;

  private static final int TEXT_PERCENT = 60;

  private final BookDraft draft;

  private HeadingChoice(BookDraft draft) {
    this.draft = draft;
  }

  static void mark(BookDraft draft) {
    HeadingChoice choice = new HeadingChoice(draft);
    int start = 0;
    for (int i = 1; i <= draft.size(); i++) {
      if (i == draft.size() || draft.use(i) == Use.CHAPTER) {
        choice.markWithin(start, i);
        start = i;
      }
    }
  }

  private void markWithin(int start, int end) {
    Map<Family, List<Head>> families = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      if (draft.isBody(i) && draft.isClosedBefore(i)) {
        head(i)
            .ifPresent(head ->
                families.computeIfAbsent(head.family(), absent -> new ArrayList<>()).add(head));
      }
    }
    List<List<Head>> accepted = new ArrayList<>();
    for (List<Head> heads : families.values()) {
      List<Head> run = MonotoneRuns.choose(heads);
      if (areHeadings(run)) {
        accepted.add(run);
      }
    }
    for (int level = 0; level < accepted.size(); level++) {
      for (Head head : accepted.get(level)) {
        if (ItemHeads.isShort(draft.line(head.line()).text())) {
          draft.markHeading(head, Math.min(DEEPEST, level + 1));
        }
      }
    }
  }

  private Optional<Head> head(int index) {
    return draft.heads(index).stream()
        .filter(head -> head.family().level() == Level.PART && head.isSure())
        .findFirst()
        .or(() -> ItemHeads.read(index, draft.line(index).text()));
  }

  private boolean areHeadings(List<Head> run) {
    if (run.size() < FEWEST || run.getFirst().number() > 1 || MonotoneRuns.evenness(run) < 1) {
      return false;
    }
    int shorts = 0;
    int before = 0;
    for (Head head : run) {
      int i = head.line();
      shorts += ItemHeads.isShort(draft.line(i).text()) ? 1 : 0;
      boolean text = i + 1 < draft.size() && draft.isBody(i + 1) && !isNext(run, i + 1);
      before += text ? 1 : 0;
    }
    return shorts * 100 >= run.size() * SHORT_PERCENT && before * 100 >= run.size() * TEXT_PERCENT;
  }

  private boolean isNext(List<Head> run, int index) {
    Family family = run.getFirst().family();
    return head(index).filter(head -> head.family().equals(family)).isPresent();
  }
}
