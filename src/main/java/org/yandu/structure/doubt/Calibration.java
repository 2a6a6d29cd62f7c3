package org.yandu.structure.doubt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.yandu.model.Doubt;

/// Makes a confidence of evidence: the odds that a decision is wrong rise by the weight of each cue
/// that speaks against it.
///
/// The weights for dumps come from logistic regressions, one for each kind of decision, on 48
/// issues that were set anew in three levels of difficulty and whose truth is known: 936 of 126,692
/// decisions were wrong. Of laid-out pages only those of paragraphs could be fitted, on three PDFs;
/// hardly anything else is ever wrong there, so what weighs in dumps was taken over by hand, and
/// measures close to a limit weigh about as much as a sentence that breaks off. `CalibrationFit` in
/// the test sources makes the table again, `DoubtMeasure` measures it. Cues weigh against each
/// other what they were found to weigh together; one that speaks for a decision has a weight below
/// 0.
final class Calibration {

  /// A cue that weighs less than this is no reason by itself.
  private static final double LEAST_REASON = 0.25;

  private static final Calibration LINES = new Calibration(Calibration::ofLines);
  private static final Calibration PAGES = new Calibration(Calibration::ofPages);

  private final Map<Doubt.Kind, Weights> weights = new EnumMap<>(Doubt.Kind.class);

  private Calibration(Function<Doubt.Kind, Weights> table) {
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      weights.put(kind, table.apply(kind));
    }
  }

  static Calibration of(Decisions.Origin origin) {
    return switch (origin) {
      case LINES -> LINES;
      case PAGES -> PAGES;
    };
  }

  /// The kind whose weights count for a kind.
  static Doubt.Kind group(Doubt.Kind kind) {
    return kind == Doubt.Kind.NOTE ? Doubt.Kind.PARAGRAPH_START : kind;
  }

  Doubt judge(Decision decision) {
    Weights own = Objects.requireNonNull(weights.get(decision.kind()));
    double confidence = 1 / (1 + Math.exp(own.odds(decision)));
    return new Doubt(
        decision.kind(),
        decision.start(),
        decision.line(),
        decision.page(),
        confidence,
        reason(decision, own));
  }

  /// What weighs most.
  private static Doubt.Reason reason(Decision decision, Weights weights) {
    Doubt.Reason reason = Doubt.Reason.KIND;
    double most = LEAST_REASON;
    for (Cue cue : weights.cues()) {
      double weight = weights.of(cue) * decision.strength(cue);
      if (weight > most) {
        most = weight;
        reason = cue.reason();
      }
    }
    return reason;
  }

  private static Weights ofLines(Doubt.Kind kind) {
    return switch (kind) {
      // 13367 places, 227 wrong
      case PARAGRAPH_START, NOTE ->
          new Weights(-6.4)
              .and(Cue.MARGIN, 1.8)
              .and(Cue.NEAR_MARGIN, 1.7)
              .and(Cue.CLOSE_MARGIN, 1.6)
              .and(Cue.REVERSED, 0.7)
              .and(Cue.ARTICLE_MARGIN, 1.5)
              .and(Cue.NEAR_DOUBT, 1.1)
              .and(Cue.LONG_BEFORE, 1.1)
              .and(Cue.LONG_AFTER, 0.7)
              .and(Cue.UNENDED, 0.4)
              .and(Cue.BREAKS_OFF, 1.2)
              .and(Cue.UNBALANCED, 1.5)
              .and(Cue.OVER_PAGE, 1.5)
              .and(Cue.STRANGER, 1.0)
              .and(Cue.SWITCH, 1.6);
      // 99544 places, 386 wrong
      case JOIN ->
          new Weights(-9.8)
              .and(Cue.MARGIN, 3.4)
              .and(Cue.NEAR_MARGIN, 2.2)
              .and(Cue.CLOSE_MARGIN, 1.9)
              .and(Cue.ARTICLE_MARGIN, 0.4)
              .and(Cue.NEAR_DOUBT, 0.6)
              .and(Cue.SENTENCE_ENDS, -0.3)
              .and(Cue.LONG_BEFORE, 2.1)
              .and(Cue.LONG_AFTER, 2.4)
              .and(Cue.UNBALANCED, 0.5)
              .and(Cue.INTERRUPTED, 1.3)
              .and(Cue.OTHER_WIDTH, 1.4)
              .and(Cue.SEAM, 3.2);
      // 3078 places, 65 wrong
      case HEADING ->
          new Weights(-5.3)
              .and(Cue.MARGIN, 0.9)
              .and(Cue.NEAR_MARGIN, 1.1)
              .and(Cue.CLOSE_MARGIN, 0.4)
              .and(Cue.ARTICLE_MARGIN, 1.4)
              .and(Cue.NEAR_DOUBT, 1.9)
              .and(Cue.UNENDED, 0.4)
              .and(Cue.REPEATED, -1.0)
              .and(Cue.STRANGER, 0.9)
              .and(Cue.ALONE, 2.7)
              .and(Cue.SHORT, 0.4)
              .and(Cue.LONG, 0.7)
              .and(Cue.MANY_PARTS, -0.3);
      // 1034 places, 51 wrong
      case TITLE ->
          new Weights(-2.1)
              .and(Cue.ARTICLE_MARGIN, 1.8)
              .and(Cue.BREAKS_OFF, 0.5)
              .and(Cue.STRANGER, -0.3)
              .and(Cue.SWITCH, -1.2)
              .and(Cue.MOVED, -0.4)
              .and(Cue.SHORT, 0.4)
              .and(Cue.NO_TITLE, 2.3)
              .and(Cue.UNANNOUNCED, -0.4)
              .and(Cue.ANNOUNCED, -1.3)
              .and(Cue.MANY_PARTS, 1.0);
      // 1034 places, 34 wrong
      case BYLINE ->
          new Weights(-3.9)
              .and(Cue.ARTICLE_MARGIN, 2.3)
              .and(Cue.STRANGER, 1.2)
              .and(Cue.NO_TITLE, 0.5);
      // 446 places, 40 wrong
      case CAPTION ->
          new Weights(-2.8)
              .and(Cue.MARGIN, 2.2)
              .and(Cue.CLOSE_MARGIN, 0.6)
              .and(Cue.ARTICLE_MARGIN, 1.1)
              .and(Cue.NEAR_DOUBT, 0.5)
              .and(Cue.NOT_REPEATED, -0.7)
              .and(Cue.STRANGER, -0.3)
              .and(Cue.SHORT, 1.8)
              .and(Cue.SENTENCE, 0.9);
      // 183 places, 29 wrong
      case PULL_QUOTE ->
          new Weights(-2.6)
              .and(Cue.MARGIN, 0.8)
              .and(Cue.NEAR_MARGIN, 0.7)
              .and(Cue.CLOSE_MARGIN, 0.6)
              .and(Cue.ARTICLE_MARGIN, 0.4)
              .and(Cue.NOT_REPEATED, 1.8)
              .and(Cue.STRANGER, 0.4)
              .and(Cue.SWITCH, 0.5)
              .and(Cue.SHORT, 0.4)
              .and(Cue.LONG, 0.9)
              .and(Cue.MANY_PARTS, -1.2);
      // 1034 places, 65 wrong
      case ARTICLE_START ->
          new Weights(-3.1)
              .and(Cue.ARTICLE_MARGIN, 1.5)
              .and(Cue.UNENDED, 0.7)
              .and(Cue.UNBALANCED, 1.0)
              .and(Cue.INTERRUPTED, 0.8)
              .and(Cue.LONG, 0.5)
              .and(Cue.NO_TITLE, 1.2)
              .and(Cue.NO_TEXT, 1.2)
              .and(Cue.MISSING_NEARBY, 0.7);
      // 1034 places, 7 wrong
      case SECTION -> new Weights(-5.2).and(Cue.ALONE, 0.5).and(Cue.UNANNOUNCED, 1.0);
      // 5938 places, 32 wrong
      case HIDDEN ->
          new Weights(-8.1)
              .and(Cue.MARGIN, 1.2)
              .and(Cue.NEAR_MARGIN, 0.5)
              .and(Cue.CLOSE_MARGIN, 0.4)
              .and(Cue.ARTICLE_MARGIN, 0.5)
              .and(Cue.INTERRUPTED, 2.1)
              .and(Cue.LONG, 1.6)
              .and(Cue.AMID_PAGE, 2.7)
              .and(Cue.NO_REASON, 1.4);
    };
  }

  private static Weights ofPages(Doubt.Kind kind) {
    return switch (kind) {
      // 817 places, 4 wrong
      case PARAGRAPH_START, NOTE ->
          new Weights(-5.2)
              .and(Cue.FULL_LINE, 1.9)
              .and(Cue.NEAR_LIMIT, 2)
              .and(Cue.TYPE_SIZE, 2.5)
              .and(Cue.UNENDED, 2)
              .and(Cue.BREAKS_OFF, 1.5)
              .and(Cue.UNBALANCED, 2);
      // 5931 places, 12 wrong
      case JOIN ->
          new Weights(-7.5)
              .and(Cue.SENTENCE_ENDS, 1.8)
              .and(Cue.LONG_BEFORE, 1.2)
              .and(Cue.LONG_AFTER, 0.8)
              .and(Cue.FULL_LINE, 2.6)
              .and(Cue.NEAR_LIMIT, 1)
              .and(Cue.TYPE_SIZE, 2.5)
              .and(Cue.HYPHEN, 3.5)
              .and(Cue.COLUMN, 0.7)
              .and(Cue.UNBALANCED, 2);
      case HEADING ->
          new Weights(-6)
              .and(Cue.TYPE_SIZE, 2.5)
              .and(Cue.UNENDED, 2)
              .and(Cue.ALONE, 1.5)
              .and(Cue.LONG, 1)
              .and(Cue.SENTENCE, 1.5);
      case TITLE ->
          new Weights(-6)
              .and(Cue.NO_TITLE, 4)
              .and(Cue.SHORT, 1)
              .and(Cue.LONG, 1)
              .and(Cue.SENTENCE, 1)
              .and(Cue.UNANNOUNCED, 2)
              .and(Cue.ANNOUNCED, -1)
              .and(Cue.MANY_PARTS, 0.5);
      case BYLINE ->
          new Weights(-6)
              .and(Cue.UNUSUAL, 1)
              .and(Cue.LONG, 1)
              .and(Cue.NO_TEXT, 3)
              .and(Cue.MANY_PARTS, 2);
      case CAPTION ->
          new Weights(-5.5)
              .and(Cue.FAR_FROM_PICTURE, 2.5)
              .and(Cue.SHORT, 1)
              .and(Cue.LONG, 1)
              .and(Cue.SENTENCE, 1);
      case PULL_QUOTE -> new Weights(-5).and(Cue.NOT_REPEATED, 1.5).and(Cue.SHORT, 1);
      case ARTICLE_START ->
          new Weights(-6)
              .and(Cue.NO_TITLE, 3)
              .and(Cue.NO_TEXT, 4)
              .and(Cue.UNENDED, 2)
              .and(Cue.UNBALANCED, 2)
              .and(Cue.LONG, 1)
              .and(Cue.MISSING_NEARBY, 2);
      case SECTION -> new Weights(-6).and(Cue.ALONE, 1).and(Cue.UNANNOUNCED, 1.5);
      case HIDDEN ->
          new Weights(-8)
              .and(Cue.INTERRUPTED, 2)
              .and(Cue.LONG, 1.5)
              .and(Cue.SENTENCE, 2)
              .and(Cue.AMID_PAGE, 1.5)
              .and(Cue.NO_REASON, 1.5);
    };
  }
}
