package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Anchor;
import org.yandu.model.DocumentText;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// Places many anchors in one text. A passage is found again if it reads the same, whatever became
/// of its line breaks, spaces and punctuation; a passage that was itself changed is not guessed.
///
/// Confined to one thread.
public final class Placer {

  /// Characters on either side that verify a position.
  private static final int VERIFIED = 8;

  /// Shorter passages stand anywhere: without their surroundings they prove nothing.
  private static final int SPEAKS_FOR_ITSELF = 8;

  /// A passage of so many characters that stands once in a text is taken for the same, whatever
  /// stands around it: a new recovery may have put its title elsewhere.
  private static final int SPEAKS_ONCE = 4;

  /// Shorter ones, such as a name, need so much of one side: unrelated Chinese text has half of it.
  private static final double PARTLY = 0.35;

  /// Places whose scores differ by less are equally good.
  private static final double MARGIN = 0.06;

  /// Characters of the contexts that must stand around a gap.
  private static final int GAP_CONTEXT = 16;

  private static final int GAP_CONTEXT_LEAST = 6;

  /// What may have come into a gap instead of the passage, beside twice its length.
  private static final int GAP_SLACK = 24;

  private final String text;
  private final int revision;
  private Optional<Skeleton> skeleton = Optional.empty();

  /// @param revision of the text, from 1
  public Placer(DocumentText text, int revision) {
    this.text = text.string();
    this.revision = revision;
  }

  public Placement place(Anchor anchor) {
    if (anchor.exact().isEmpty()) {
      return new Placement.Orphaned();
    }
    TextRange position = anchor.position();
    if (standsAt(anchor, position)
        && (anchor.textRevision() == revision || verified(anchor, position))) {
      return new Placement.Exact(position);
    }
    Remembered remembered = Remembered.of(anchor);
    List<Candidate> candidates = candidates(anchor, remembered);
    return candidates.isEmpty() ? gap(remembered) : best(candidates);
  }

  private boolean standsAt(Anchor anchor, TextRange position) {
    return position.end() <= text.length()
        && position.length() == anchor.exact().length()
        && text.startsWith(anchor.exact(), position.start());
  }

  private boolean verified(Anchor anchor, TextRange position) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    String before = prefix.substring(Math.max(0, prefix.length() - VERIFIED));
    String after = suffix.substring(0, Math.min(VERIFIED, suffix.length()));
    boolean sameStart = before.length() == VERIFIED || position.start() == before.length();
    boolean sameEnd =
        after.length() == VERIFIED || text.length() - position.end() == after.length();
    return sameStart
        && sameEnd
        && text.startsWith(before, position.start() - before.length())
        && text.startsWith(after, position.end());
  }

  /// What an anchor remembers, without layout and punctuation.
  private record Remembered(String prefix, String exact, String suffix) {

    static Remembered of(Anchor anchor) {
      return new Remembered(
          Skeleton.of(anchor.prefix()).text(),
          Skeleton.of(anchor.exact()).text(),
          Skeleton.of(anchor.suffix()).text());
    }
  }

  /// A place where the passage reads the same.
  ///
  /// @param score from 0 to 1, by passage and surroundings
  /// @param agreement of the side that agrees better, from 0 to 1
  private record Candidate(TextRange range, double score, double agreement) {}

  /// Places that the surroundings, the passage's own length, or its standing there alone speak for.
  private List<Candidate> candidates(Anchor anchor, Remembered remembered) {
    int length = remembered.exact().length();
    List<Candidate> places = places(anchor, remembered);
    List<Candidate> found =
        places.stream()
            .filter(place -> place.agreement() >= Agreement.ENOUGH || length >= SPEAKS_FOR_ITSELF)
            .toList();
    boolean once =
        places.size() == 1
            && length > 0
            && (length >= SPEAKS_ONCE || places.getFirst().agreement() >= PARTLY);
    return found.isEmpty() && once ? places : found;
  }

  /// All places where the passage reads the same.
  private List<Candidate> places(Anchor anchor, Remembered remembered) {
    List<Candidate> found = new ArrayList<>();
    if (remembered.exact().isEmpty()) {
      punctuation(anchor, remembered, found);
      return found;
    }
    Skeleton places = skeleton();
    int length = remembered.exact().length();
    for (int at = places.text().indexOf(remembered.exact());
        at >= 0;
        at = places.text().indexOf(remembered.exact(), at + 1)) {
      add(found, remembered, rawRange(anchor.exact(), at, at + length), at, at + length);
    }
    return found;
  }

  /// A passage of punctuation alone has no skeleton.
  private void punctuation(Anchor anchor, Remembered remembered, List<Candidate> found) {
    String exact = anchor.exact();
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      TextRange range = new TextRange(at, at + exact.length());
      add(
          found,
          remembered,
          range,
          skeleton().indexAt(range.start()),
          skeleton().indexAt(range.end()));
    }
  }

  private void add(
      List<Candidate> found, Remembered remembered, TextRange range, int start, int end) {
    String places = skeleton().text();
    double before = Agreement.ofPrefix(remembered.prefix(), places, start);
    double after = Agreement.ofSuffix(remembered.suffix(), places, end);
    int length = remembered.exact().length();
    double prefixWeight = remembered.prefix().length() / 2.0;
    double suffixWeight = remembered.suffix().length() / 2.0;
    double whole = Math.max(1, length + prefixWeight + suffixWeight);
    double score = (length + prefixWeight * before + suffixWeight * after) / whole;
    found.add(new Candidate(range, Math.min(1, score), Math.max(before, after)));
  }

  private static Placement best(List<Candidate> candidates) {
    double highest = candidates.stream().mapToDouble(Candidate::score).max().orElseThrow();
    List<Candidate> equallyGood =
        candidates.stream().filter(candidate -> candidate.score() > highest - MARGIN).toList();
    if (equallyGood.size() > 1) {
      return new Placement.Ambiguous(
          equallyGood.stream()
              .sorted(Comparator.comparing(Candidate::score).reversed())
              .map(Candidate::range)
              .toList());
    }
    Candidate only = equallyGood.getFirst();
    return new Placement.Moved(only.range(), only.score());
  }

  /// The passage is gone. If what stood before and behind it is there once, and near each other,
  /// that is where it was.
  private Placement gap(Remembered remembered) {
    String prefix = remembered.prefix();
    String suffix = remembered.suffix();
    String before = prefix.substring(Math.max(0, prefix.length() - GAP_CONTEXT));
    String after = suffix.substring(0, Math.min(GAP_CONTEXT, suffix.length()));
    if (before.length() < GAP_CONTEXT_LEAST || after.length() < GAP_CONTEXT_LEAST) {
      return new Placement.Orphaned();
    }
    Skeleton places = skeleton();
    int widest = 2 * remembered.exact().length() + GAP_SLACK;
    List<Integer> gaps = new ArrayList<>();
    for (int at = places.text().indexOf(before);
        at >= 0;
        at = places.text().indexOf(before, at + 1)) {
      int end = at + before.length();
      int next = places.text().indexOf(after, end);
      if (next >= 0 && next - end <= widest) {
        gaps.add(end);
      }
    }
    return gaps.size() == 1 ? new Placement.Gap(rawEnd(gaps.getFirst())) : new Placement.Orphaned();
  }

  /// The passage in the raw text, with the punctuation at its ends as far as that is still there.
  private TextRange rawRange(String exact, int first, int behindLast) {
    int start = skeleton().rawOffset(first);
    int end = rawEnd(behindLast);
    for (int at = lead(exact) - 1; at >= 0 && start > 0; at--) {
      if (text.charAt(start - 1) != exact.charAt(at)) {
        break;
      }
      start--;
    }
    for (int at = tail(exact); at < exact.length() && end < text.length(); at++) {
      if (text.charAt(end) != exact.charAt(at)) {
        break;
      }
      end++;
    }
    return new TextRange(start, end);
  }

  /// Where the first letter or digit stands.
  private static int lead(String exact) {
    int at = 0;
    while (at < exact.length() && !Character.isLetterOrDigit(exact.codePointAt(at))) {
      at += Character.charCount(exact.codePointAt(at));
    }
    return at;
  }

  /// Where the last letter or digit ends.
  private static int tail(String exact) {
    int at = exact.length();
    while (at > 0 && !Character.isLetterOrDigit(exact.codePointBefore(at))) {
      at -= Character.charCount(exact.codePointBefore(at));
    }
    return at;
  }

  /// Right behind the character before `index`, not behind the punctuation that follows it.
  private int rawEnd(int index) {
    int last = skeleton().rawOffset(index - 1);
    return last + Character.charCount(text.codePointAt(last));
  }

  private Skeleton skeleton() {
    if (skeleton.isEmpty()) {
      skeleton = Optional.of(Skeleton.of(text));
    }
    return skeleton.orElseThrow();
  }
}
