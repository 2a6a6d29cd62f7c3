package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a publication in the order of the source, with the article that each was given to:
/// where that order was left is where recovery may be wrong.
final class SourceOrder {

  private static final int NONE = -1;

  /// @param article its number, or none of what is hidden
  /// @param block none of what is hidden, and of titles and bylines
  private record Entry(Decision decision, int article, Optional<DecidedBlock> block) {

    boolean isShown() {
      return article != NONE;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  private SourceOrder(List<DecidedArticle> articles, List<Decision> hidden) {
    for (int i = 0; i < articles.size(); i++) {
      for (Decision line : articles.get(i).headLines()) {
        entries.add(new Entry(line, i, Optional.empty()));
      }
      for (DecidedBlock block : articles.get(i).blocks()) {
        Optional<DecidedBlock> of = Optional.of(block);
        for (Decision line : block.lines()) {
          entries.add(new Entry(line, i, of));
        }
      }
    }
    for (Decision one : hidden) {
      entries.add(new Entry(one, NONE, Optional.empty()));
    }
    entries.sort((one, other) -> Integer.compare(one.decision().start(), other.decision().start()));
  }

  static void note(List<DecidedArticle> articles, List<Decision> hidden) {
    SourceOrder order = new SourceOrder(articles, hidden);
    order.noteEntries();
    for (DecidedArticle article : articles) {
      for (DecidedBlock block : article.blocks()) {
        order.noteJoins(block);
      }
    }
  }

  private void noteEntries() {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Optional<Entry> before = shown(i, -1);
      Optional<Entry> after = shown(i, 1);
      if (entry.isShown()) {
        boolean switches = isOfOther(entry, before);
        boolean leaves = isOfOther(entry, after);
        entry.decision().note(Cue.SWITCH, switches);
        entry.decision().note(Cue.STRANGER, (switches ? 0.5 : 0) + (leaves ? 0.5 : 0));
      } else if (before.isPresent() && after.isPresent()) {
        noteHidden(entry.decision(), before.get(), after.get());
      }
    }
  }

  private static boolean isOfOther(Entry entry, Optional<Entry> neighbour) {
    return neighbour.isPresent() && neighbour.get().article() != entry.article();
  }

  private Optional<Entry> shown(int index, int step) {
    int i = index + step;
    while (i >= 0 && i < entries.size() && !entries.get(i).isShown()) {
      i += step;
    }
    return i >= 0 && i < entries.size() ? Optional.of(entries.get(i)) : Optional.empty();
  }

  /// What is hidden amid a page, or even between lines of one block.
  private static void noteHidden(Decision hidden, Entry before, Entry after) {
    boolean samePage = before.decision().page() == after.decision().page();
    boolean sameBlock = before.block().isPresent() && before.block().equals(after.block());
    hidden.note(Cue.AMID_PAGE, samePage);
    hidden.note(Cue.INTERRUPTED, samePage && sameBlock);
  }

  /// Lines that go on with one that does not stand right before them.
  private void noteJoins(DecidedBlock block) {
    for (int i = 1; i < block.size(); i++) {
      int from = indexOf(block.lines().get(i - 1));
      int to = indexOf(block.lines().get(i));
      boolean over = to < from;
      for (int k = from + 1; k < to && !over; k++) {
        over = entries.get(k).isShown();
      }
      block.lines().get(i).note(Cue.INTERRUPTED, over);
    }
  }

  private int indexOf(Decision line) {
    int low = 0;
    int high = entries.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).decision().start() < line.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
