package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.book.BookDraft.Use;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.Glyphs;

/// Chooses the heads of volumes and chapters: of each family of heads the chain whose numbers go
/// up, of the families those that cover the text best, and beside them the heads that bear names.
final class ChapterChoice {

  /// A chain proves itself by so many heads, and by so many of its steps going up by one.
  private static final int FEWEST = 3;

  private static final double EVEN = 0.6;

  /// Two chapters are enough where both are sure.
  private static final int FEWEST_SURE = 2;

  /// A copy of a head so near to it was drawn twice; further away it stands at the head of a page.
  private static final int NEAR = 4;

  private final BookDraft draft;
  private final Map<Family, List<Head>> candidates = new LinkedHashMap<>();
  private final List<Head> chosen = new ArrayList<>();

  private ChapterChoice(BookDraft draft) {
    this.draft = draft;
    Map<String, Integer> prefixes = prefixes();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isBody(i)) {
        for (Head head : draft.heads(i)) {
          boolean first = head == draft.heads(i).getFirst();
          if (mayBeHead(head) && (!first || isKnownPrefix(head, prefixes))) {
            candidates
                .computeIfAbsent(head.family(), absent -> new ArrayList<>())
                .add(draft.isClosedBefore(i) ? head : head.weakened());
          }
        }
      }
    }
  }

  /// Marks the heads in the draft.
  ///
  /// @param listed lines that a contents list names
  static void mark(BookDraft draft, Set<Integer> listed) {
    ChapterChoice choice = new ChapterChoice(draft);
    choice.chooseNumbered();
    if (choice.chosen.isEmpty()) {
      choice.chosen.addAll(ItemChapters.choose(draft));
    }
    if (choice.chosen.isEmpty() && listed.size() >= FEWEST) {
      for (int i : listed) {
        Family family = new Family(Level.CHAPTER, "");
        choice.chosen.add(new Head(i, family, 0, 0, draft.line(i).text().length(), 1));
      }
    }
    if (!choice.chosen.isEmpty()) {
      choice.addNamed();
    }
    choice.chosen.sort(Comparator.comparingInt(Head::line).thenComparingInt(Head::start));
    choice.markChosen();
    TitleRests.mark(draft);
  }

  private boolean mayBeHead(Head head) {
    int i = head.line();
    return head.isSure() || draft.isClosedBefore(i) && !runsOn(i);
  }

  /// Whether a line looks broken, and the next goes on.
  private boolean runsOn(int index) {
    BookLine line = draft.line(index);
    boolean full = line.text().length() > FEWEST && draft.isNearlyFull(index);
    return full && index + 1 < draft.size() && !draft.isSetApart(index + 1);
  }

  private Map<String, Integer> prefixes() {
    Map<String, Integer> prefixes = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.heads(i).isEmpty()) {
        prefixes.merge(prefix(draft.heads(i).getFirst()), 1, Integer::sum);
      }
    }
    return prefixes;
  }

  /// Words before a number belong to a head only where other heads have the same ones.
  private boolean isKnownPrefix(Head head, Map<String, Integer> prefixes) {
    String prefix = prefix(head);
    return prefix.isEmpty() || prefixes.getOrDefault(prefix, 0) >= FEWEST_SURE;
  }

  private String prefix(Head head) {
    String before = draft.line(head.line()).text().substring(0, head.start());
    StringBuilder words = new StringBuilder();
    before.chars().filter(Character::isLetterOrDigit).forEach(c -> words.append((char) c));
    return words.toString();
  }

  private void chooseNumbered() {
    Map<Family, List<Head>> chains = new LinkedHashMap<>();
    candidates.forEach((family, heads) -> {
      List<Head> chain = MonotoneRuns.choose(heads);
      if (family.level() != Level.NAMED && isConvincing(chain)) {
        chains.put(family, withSiblings(chain, heads));
      }
    });
    boolean chapters = chains.keySet().stream().anyMatch(family -> family.level() == Level.CHAPTER);
    List<List<Head>> kept = new ArrayList<>();
    chains.forEach((family, chain) -> {
      if (family.level() != Level.PART || !chapters) {
        kept.add(chain);
      }
    });
    kept.sort(Comparator.comparingDouble(chain -> -worth(chain)));
    for (List<Head> chain : kept) {
      boolean weak = worth(chain) * 10 < worth(kept.getFirst()) && !nests(chain, kept.getFirst());
      if (!weak) {
        chosen.addAll(chain);
      }
    }
  }

  private boolean isConvincing(List<Head> chain) {
    if (chain.size() >= FEWEST && MonotoneRuns.evenness(chain) >= EVEN) {
      return true;
    }
    boolean sure = chain.stream().allMatch(Head::isSure);
    if (chain.size() == FEWEST_SURE) {
      return sure && MonotoneRuns.evenness(chain) == 1;
    }
    if (chain.size() != 1 || !sure) {
      return false;
    }
    int i = chain.getFirst().line();
    return firstBody() == i
        || draft.isSetApart(i) && (i + 1 == draft.size() || draft.isSetApart(i + 1));
  }

  private int firstBody() {
    int i = 0;
    while (i < draft.size() && !draft.isBody(i)) {
      i++;
    }
    return i;
  }

  /// Heads that look like those of the chain, though their numbers are misprinted.
  private List<Head> withSiblings(List<Head> chain, List<Head> heads) {
    long sure = chain.stream().filter(Head::isSure).count();
    if (sure * 10 < chain.size() * 8 || chain.size() < FEWEST) {
      return chain;
    }
    Set<String> looks = chain.stream().map(this::look).collect(Collectors.toSet());
    List<Head> all = new ArrayList<>();
    int next = 0;
    for (Head head : heads) {
      if (next < chain.size() && chain.get(next) == head) {
        all.add(head);
        next++;
      } else if (head.isSure() && looks.contains(look(head))) {
        all.add(head);
      }
    }
    return all;
  }

  /// What stands before a number, and how it is set.
  private String look(Head head) {
    BookLine line = draft.line(head.line());
    return line.text().substring(0, head.start())
        + line.indent()
        + draft.isSetApart(head.line())
        + (head.rest() == line.text().length());
  }

  private static double worth(List<Head> chain) {
    return chain.stream().mapToDouble(Head::strength).sum();
  }

  /// Whether heads are volumes of the chapters of a chain.
  private static boolean nests(List<Head> outer, List<Head> inner) {
    return outer.getFirst().family().level() == Level.VOLUME
        && inner.getFirst().family().level() != Level.VOLUME
        && outer.getFirst().line() <= inner.getLast().line();
  }

  /// Named heads: at most one of a name before the first chapter of each volume, others anywhere
  /// after it.
  private void addNamed() {
    chosen.sort(Comparator.comparingInt(Head::line));
    List<Head> named = new ArrayList<>();
    candidates.forEach((family, heads) -> {
      if (family.level() == Level.NAMED) {
        named.addAll(heads);
      }
    });
    int first = chosen.getFirst().line();
    BitSet lines = new BitSet();
    chosen.forEach(head -> lines.set(head.line()));
    for (Head head : named) {
      int i = head.line();
      boolean alone = i == firstBody() || draft.isSetApart(i) || !draft.isNearlyFull(i);
      boolean opening = OPENING.contains(head.family().form().substring(0, 1));
      boolean afterHead = i > 0 && lines.get(i - 1);
      if (alone && (i < first || !opening || afterHead)) {
        chosen.add(head);
      }
    }
  }

  /// What names of parts before the first chapter begin with.
  private static final String OPENING = "序自代原总再初译作前引绪导楔缘题卷开出凡内";

  private void markChosen() {
    boolean chapters = chosen.stream().anyMatch(head -> isChapter(head.family().level()));
    String finest = chapters ? "" : finestVolume();
    int chapter = -1;
    for (int k = 0; k < chosen.size(); k++) {
      Head head = chosen.get(k);
      boolean volume =
          head.family().level() == Level.VOLUME && !head.family().form().equals(finest);
      if (!volume && chapter >= 0 && isCopy(chosen.get(chapter), head)) {
        boolean near = head.line() - chosen.get(chapter).line() <= NEAR;
        draft.furnish(head.line(), near ? Reason.SHADOW_COPY : Reason.RUNNING_HEAD);
        continue;
      }
      draft.mark(head, volume ? Use.VOLUME : Use.CHAPTER);
      chapter = volume ? chapter : k;
    }
  }

  private static boolean isChapter(Level level) {
    return switch (level) {
      case CHAPTER, PART, ITEM -> true;
      case VOLUME, NAMED -> false;
    };
  }

  /// Without chapters the smallest volumes are what is read at one go.
  private String finestVolume() {
    Map<String, Integer> counts = new HashMap<>();
    chosen.stream()
        .filter(head -> head.family().level() == Level.VOLUME)
        .forEach(head -> counts.merge(head.family().form(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private boolean isCopy(Head before, Head head) {
    return before.line() != head.line()
        && before.family().equals(head.family())
        && before.number() == head.number()
        && words(before).equals(words(head));
  }

  private String words(Head head) {
    return Glyphs.squeeze(draft.line(head.line()).text().substring(head.start()));
  }
}
