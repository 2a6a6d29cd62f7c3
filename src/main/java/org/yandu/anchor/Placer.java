package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Prediction.Expectation;
import org.yandu.model.Anchor;
import org.yandu.model.DocumentText;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// Places many anchors in one text. A passage is found again whatever became of its line breaks,
/// spaces, punctuation and script, and if so much of it and its surroundings is left that no other
/// place comes near; else the places that fit are named, or the gap, or that there is nothing. It
/// is never set at the first of several places.
///
/// Notes do not influence each other. Confined to one thread.
public final class Placer {

  /// Longer passages, in UTF-16 units, are placed by their first and their last part.
  private static final int LONG = 1_200;

  private static final int PART = 400;

  private static final int CONTEXT = 64;

  /// Characters on either side that verify a position.
  private static final int VERIFIED = 8;

  /// A passage of so many letters that stands once in the publication's own new text is taken for
  /// the same, whatever stands around it: a new recovery may have put its title elsewhere.
  private static final int SPEAKS_ONCE = 4;

  /// Shorter ones, such as a name, need so much of one side: unrelated Chinese text has half of it.
  private static final double PARTLY = 0.35;

  /// Places that a reader can be asked to choose from.
  private static final int MOST_CHOICES = 20;

  private final String text;
  private final int revision;
  private final boolean own;
  private final Optional<TextMap> map;
  private Optional<SearchedText> searched = Optional.empty();

  /// For the next text of the publication in which the notes were made.
  ///
  /// @param revision of the text, from 1
  public Placer(DocumentText text, int revision) {
    this(text.string(), revision, true, Optional.empty());
  }

  private Placer(String text, int revision, boolean own, Optional<TextMap> map) {
    this.text = text;
    this.revision = revision;
    this.own = own;
    this.map = map;
  }

  /// For a text of which nothing is known but that it may be another copy of the same.
  ///
  /// @param text whole, as offsets count it
  /// @param map of the text on which the notes were made
  public static Placer foreign(String text, Optional<TextMap> map) {
    return new Placer(text, Integer.MAX_VALUE, false, map);
  }

  public Placement place(Anchor anchor) {
    if (anchor.exact().isEmpty()) {
      return new Placement.Orphaned();
    }
    if (anchor.exact().length() > LONG) {
      return placeLong(anchor);
    }
    return placeWhole(anchor);
  }

  /// A long passage is where its first and its last part are, if these are about as far from each
  /// other as they were.
  private Placement placeLong(Anchor anchor) {
    if (isWhereItWas(anchor)) {
      return new Placement.Exact(anchor.position());
    }
    Placement first = placeWhole(part(anchor, 0, PART));
    Placement last =
        placeWhole(part(anchor, anchor.exact().length() - PART, anchor.exact().length()));
    if (rangeOf(first).isEmpty() || rangeOf(last).isEmpty()) {
      return rangeOf(first).isPresent() ? last : first;
    }
    int start = rangeOf(first).orElseThrow().start();
    int end = rangeOf(last).orElseThrow().end();
    int length = anchor.exact().length();
    boolean fits = Math.abs(end - start - length) <= length / 2;
    return fits
        ? new Placement.Moved(new TextRange(start, end), Math.min(scoreOf(first), scoreOf(last)))
        : new Placement.Orphaned();
  }

  private static Anchor part(Anchor anchor, int from, int to) {
    String exact = anchor.exact();
    TextRange position = anchor.position();
    return new Anchor(
        from == 0 ? anchor.prefix() : exact.substring(from - CONTEXT, from),
        exact.substring(from, to),
        to == exact.length() ? anchor.suffix() : exact.substring(to, to + CONTEXT),
        position.length() == exact.length()
            ? new TextRange(position.start() + from, position.start() + to)
            : new TextRange(0, 0),
        anchor.articleNumber(),
        anchor.textRevision());
  }

  private static Optional<TextRange> rangeOf(Placement placement) {
    return switch (placement) {
      case Placement.Exact(TextRange range) -> Optional.of(range);
      case Placement.Moved(TextRange range, double _) -> Optional.of(range);
      case Placement.Ambiguous _, Placement.Gap _, Placement.Orphaned _ -> Optional.empty();
    };
  }

  private static double scoreOf(Placement placement) {
    return placement instanceof Placement.Moved(TextRange _, double score) ? score : 1;
  }

  private Placement placeWhole(Anchor anchor) {
    if (isWhereItWas(anchor)) {
      return new Placement.Exact(anchor.position());
    }
    Remembered remembered = Remembered.of(anchor);
    if (remembered.quote().isEmpty()) {
      return punctuation(anchor, remembered);
    }
    if (!remembered.hasContext()) {
      List<TextRange> verbatim = verbatim(anchor, remembered);
      if (!verbatim.isEmpty()) {
        return choice(verbatim, 1);
      }
    }
    return search(anchor, remembered);
  }

  private boolean isWhereItWas(Anchor anchor) {
    TextRange position = anchor.position();
    return standsAt(anchor, position)
        && (anchor.textRevision() == revision || verified(anchor, position));
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

  /// All places where a passage of which only its letters are known reads the same.
  private List<TextRange> verbatim(Anchor anchor, Remembered remembered) {
    String exact = anchor.exact();
    List<TextRange> found = new ArrayList<>();
    for (int at = text.indexOf(exact);
        at >= 0 && found.size() < MOST_CHOICES;
        at = text.indexOf(exact, at + 1)) {
      found.add(new TextRange(at, at + exact.length()));
    }
    if (found.isEmpty()) {
      String quote = remembered.quote();
      String letters = letters().text();
      for (int at = letters.indexOf(quote);
          at >= 0 && found.size() < MOST_CHOICES;
          at = letters.indexOf(quote, at + 1)) {
        found.add(letters().rawRange(exact, at, at + quote.length()));
      }
    }
    return found;
  }

  private static Placement choice(List<TextRange> ranges, double score) {
    return ranges.size() == 1
        ? new Placement.Moved(ranges.getFirst(), score)
        : new Placement.Ambiguous(ranges);
  }

  private Placement search(Anchor anchor, Remembered remembered) {
    List<Candidate> candidates = searched().search().candidates(remembered);
    Expectation expected = expectation(anchor);
    List<Candidate> gaps = candidates.stream().filter(Candidate::isGap).toList();
    List<Candidate> convincing =
        candidates.stream()
            .filter(Candidate::convinces)
            .filter(candidate -> Choice.holdsAgainst(candidate, gaps, expected))
            .toList();
    if (!convincing.isEmpty()) {
      return best(anchor, convincing, expected);
    }
    Optional<TextRange> once = own ? standsOnce(anchor, remembered) : Optional.empty();
    if (once.isPresent()) {
      return new Placement.Moved(once.orElseThrow(), PARTLY);
    }
    return gaps.size() == 1
        ? new Placement.Gap(letters().rawEnd(gaps.getFirst().start()))
        : new Placement.Orphaned();
  }

  private Placement best(Anchor anchor, List<Candidate> convincing, Expectation expected) {
    List<Candidate> best = Choice.best(convincing, expected);
    if (best.size() > 1) {
      List<Candidate> sameInPrint =
          best.stream().filter(candidate -> readsTheSame(anchor, candidate)).toList();
      best = sameInPrint.size() == 1 ? sameInPrint : best;
    }
    return best.size() == 1
        ? moved(anchor, best.getFirst())
        : new Placement.Ambiguous(
            best.stream().map(candidate -> range(anchor, candidate)).distinct().toList());
  }

  /// Whether passage and surroundings stand there to the last sign.
  private boolean readsTheSame(Anchor anchor, Candidate candidate) {
    int start = range(anchor, candidate).start();
    return text.startsWith(anchor.exact(), start)
        && text.startsWith(anchor.suffix(), start + anchor.exact().length())
        && start >= anchor.prefix().length()
        && text.startsWith(anchor.prefix(), start - anchor.prefix().length());
  }

  private Expectation expectation(Anchor anchor) {
    TextRange position = anchor.position();
    Optional<Prediction> prediction = searched().prediction();
    return position.isEmpty() || prediction.isEmpty()
        ? Expectation.NONE
        : prediction.orElseThrow().of(position.start());
  }

  private Optional<TextRange> standsOnce(Anchor anchor, Remembered remembered) {
    String quote = remembered.quote();
    String letters = letters().text();
    int at = letters.indexOf(quote);
    if (at < 0 || letters.indexOf(quote, at + 1) >= 0) {
      return Optional.empty();
    }
    if (quote.length() < SPEAKS_ONCE && searched().search().agreementAt(remembered, at) < PARTLY) {
      return Optional.empty();
    }
    return Optional.of(letters().rawRange(anchor.exact(), at, at + quote.length()));
  }

  /// A passage of punctuation alone has no letters: it is looked for between its surroundings.
  private Placement punctuation(Anchor anchor, Remembered remembered) {
    String exact = anchor.exact();
    if (!remembered.hasContext()) {
      List<TextRange> verbatim = verbatim(anchor, remembered);
      return verbatim.isEmpty() ? new Placement.Orphaned() : choice(verbatim, 1);
    }
    List<TextRange> found = new ArrayList<>();
    List<Candidate> surroundings =
        searched().search().candidates(remembered).stream().filter(Candidate::bothAgree).toList();
    for (Candidate candidate : surroundings) {
      int from = letters().rawEnd(candidate.start());
      int at = text.indexOf(exact, from, letters().rawOffset(candidate.start()));
      if (at >= 0) {
        found.add(new TextRange(at, at + exact.length()));
      }
    }
    if (!found.isEmpty()) {
      return choice(found, surroundings.getFirst().score());
    }
    return surroundings.size() == 1
        ? new Placement.Gap(letters().rawEnd(surroundings.getFirst().start()))
        : new Placement.Orphaned();
  }

  private Placement moved(Anchor anchor, Candidate candidate) {
    return new Placement.Moved(range(anchor, candidate), Math.min(1, candidate.score()));
  }

  private TextRange range(Anchor anchor, Candidate candidate) {
    return letters().rawRange(anchor.exact(), candidate.start(), candidate.end());
  }

  private Skeleton letters() {
    return searched().letters();
  }

  /// Built when the first note is not where it was.
  private record SearchedText(
      Skeleton letters, CandidateSearch search, Optional<Prediction> prediction) {}

  private SearchedText searched() {
    if (searched.isEmpty()) {
      Skeleton letters = Skeleton.of(text);
      searched =
          Optional.of(
              new SearchedText(
                  letters,
                  new CandidateSearch(letters.text()),
                  map.map(known -> new Prediction(known, letters.text()))));
    }
    return searched.orElseThrow();
  }
}
