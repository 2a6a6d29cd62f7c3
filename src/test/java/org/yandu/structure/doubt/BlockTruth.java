package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.model.SourceSpan;

/// What the truth says of the lines of one recovered block.
final class BlockTruth {

  private static final int NONE = -1;
  private static final int SHOWN_WORDS = 24;

  /// A mark of punctuation or two may be mapped anywhere.
  private static final int FEWEST_OF_ANOTHER = 3;

  private final MarkedText recovered;
  private final MarkedText truth;
  private final int[] truthOf;
  private final BitSet shownTruths;
  private final IssueTexts.Shown shown;
  private final List<Segment> segments;

  /// The part of the block that stands on one source line.
  ///
  /// @param start of its characters among all recovered ones
  private record Segment(int line, int start, int end) {}

  BlockTruth(
      MarkedText recovered,
      MarkedText truth,
      int[] truthOf,
      BitSet shownTruths,
      IssueTexts.Shown shown) {
    this.shownTruths = shownTruths;
    this.recovered = recovered;
    this.truth = truth;
    this.truthOf = truthOf;
    this.shown = shown;
    this.segments = segments();
  }

  private List<Segment> segments() {
    List<Segment> found = new ArrayList<>();
    List<SourceSpan> spans = shown.block().provenance().spans();
    int span = 0;
    for (int i = shown.piece().start(); i < shown.piece().end(); i++) {
      int offset = recovered.offset(i);
      while (offset >= 0 && !contains(spans.get(span), offset)) {
        span = (span + 1) % spans.size();
      }
      int line = spans.get(span).line();
      if (found.isEmpty() || found.getLast().line() != line) {
        found.add(new Segment(line, i, i + 1));
      } else {
        Segment last = found.removeLast();
        found.add(new Segment(line, last.start(), i + 1));
      }
    }
    return found;
  }

  private static boolean contains(SourceSpan span, int offset) {
    return offset >= span.sourceStart() && offset < span.sourceStart() + span.length();
  }

  /// The true block in which the block begins.
  MarkedText.@Nullable Piece first() {
    int first = segments.isEmpty() ? NONE : firstKnown(segments.getFirst());
    return first == NONE ? null : truth.owner(truthOf[first]);
  }

  /// The true blocks that the block's characters are of, in order.
  List<MarkedText.Piece> ends() {
    List<MarkedText.Piece> ends = new ArrayList<>();
    for (int i = shown.piece().start(); i < shown.piece().end(); i++) {
      MarkedText.Piece owner = truthOf[i] < 0 ? null : truth.owner(truthOf[i]);
      if (owner != null && owner.role().isBody() && (ends.isEmpty() || ends.getLast() != owner)) {
        ends.add(owner);
      }
    }
    return ends;
  }

  /// @param flow what is wrong about what the block follows
  /// @param tolerance characters at a block's beginning that may be missing
  List<Place> judge(String flow, int tolerance) {
    List<Place> places = new ArrayList<>();
    int last = NONE;
    for (int k = 0; k < segments.size(); k++) {
      Segment segment = segments.get(k);
      TextRole role = role(segment);
      String error =
          k == 0 ? wrongStart(segment, role, flow, tolerance) : wrongJoin(segment, role, last);
      if (error.isEmpty() && holdsAnotherStart(segment)) {
        error = "two blocks in one line";
      }
      places.add(place(k == 0 ? kind() : Place.Kind.JOIN, segment, error));
      for (int i = segment.start(); i < segment.end(); i++) {
        boolean own = truthOf[i] >= 0 && !isForeign(truth.owner(truthOf[i]).role());
        last = own ? truthOf[i] : last;
      }
    }
    return places;
  }

  private String wrongStart(Segment segment, TextRole role, String flow, int tolerance) {
    if (role != shown.piece().role()) {
      return "is " + role;
    }
    int first = firstKnown(segment);
    if (first == NONE) {
      return "unknown text";
    }
    MarkedText.Piece owner = truth.owner(truthOf[first]);
    return truthOf[first] - owner.start() > tolerance ? "goes on" : flow;
  }

  private String wrongJoin(Segment segment, TextRole role, int last) {
    if (isForeign(role)) {
      return isOneWithBefore(segment) ? "" : "foreign " + role;
    }
    int first = firstKnown(segment);
    if (first == NONE || last == NONE || saysTheSame(segment, last + 1)) {
      return "";
    }
    if (truth.owner(truthOf[first]) != truth.owner(last)) {
      return truthOf[first] == truth.owner(truthOf[first]).start() ? "begins" : "of another block";
    }
    return Math.abs(truthOf[first] - last - 1) <= 2 || isLost(last + 1, truthOf[first])
        ? ""
        : "order";
  }

  /// Whether the line before is of the same true block: several foreign lines are one mistake.
  private boolean isOneWithBefore(Segment segment) {
    int first = firstKnown(segment);
    int before = segment.start() - 1;
    while (before >= shown.piece().start() && truthOf[before] < 0) {
      before--;
    }
    return first != NONE
        && before >= shown.piece().start()
        && truth.owner(truthOf[first]) == truth.owner(truthOf[before]);
  }

  /// Whether the true text goes on with the very words of a segment, wherever these were mapped.
  private boolean saysTheSame(Segment segment, int next) {
    String words = recovered.string().substring(segment.start(), segment.end());
    return truth.string().startsWith(words, next)
        && truth.owner(next) == truth.owner(next - 1)
        && truth.owner(next) == truth.owner(next + words.length() - 1);
  }

  /// What is not shown at all is wrong where it is hidden.
  private boolean isLost(int from, int to) {
    return from < to && IntStream.range(from, to).noneMatch(shownTruths::get);
  }

  /// Text that cannot belong to a block of this role.
  private boolean isForeign(TextRole role) {
    return shown.piece().role().isBody()
        ? !role.isBody()
        : role != shown.piece().role() && !role.isBody();
  }

  private boolean holdsAnotherStart(Segment segment) {
    Map<MarkedText.Piece, Integer> counts = new HashMap<>();
    for (int i = segment.start(); i < segment.end(); i++) {
      MarkedText.Piece owner = truthOf[i] < 0 ? null : truth.owner(truthOf[i]);
      if (owner != null && owner.role() != TextRole.FURNITURE) {
        counts.merge(owner, 1, Integer::sum);
      }
    }
    return counts.values().stream().filter(count -> count >= FEWEST_OF_ANOTHER).count() > 1;
  }

  private int firstKnown(Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      if (truthOf[i] >= 0) {
        return i;
      }
    }
    return NONE;
  }

  /// What most of a segment's characters are.
  private TextRole role(Segment segment) {
    Map<TextRole, Integer> counts = new EnumMap<>(TextRole.class);
    for (int i = segment.start(); i < segment.end(); i++) {
      TextRole role = truthOf[i] < 0 ? TextRole.FURNITURE : truth.owner(truthOf[i]).role();
      counts.merge(role, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(TextRole.FURNITURE);
  }

  private Place.Kind kind() {
    return switch (shown.piece().role()) {
      case HEADING -> Place.Kind.HEADING;
      case NOTE -> Place.Kind.NOTE;
      case CAPTION -> Place.Kind.CAPTION;
      case PULL_QUOTE -> Place.Kind.PULL_QUOTE;
      case PARAGRAPH, TITLE, SUBTITLE, BYLINE, FURNITURE -> Place.Kind.PARAGRAPH;
    };
  }

  private Place place(Place.Kind kind, Segment segment, String error) {
    String words =
        recovered
            .string()
            .substring(segment.start(), Math.min(segment.end(), segment.start() + SHOWN_WORDS));
    int start = NONE;
    int end = NONE;
    for (int i = segment.start(); i < segment.end(); i++) {
      start = start == NONE ? recovered.offset(i) : start;
      end = Math.max(end, recovered.offset(i) + 1);
    }
    return new Place(kind, start, end, segment.line(), error, words);
  }
}
