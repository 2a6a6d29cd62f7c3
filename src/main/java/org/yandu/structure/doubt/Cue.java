package org.yandu.structure.doubt;

import org.yandu.model.Doubt.Reason;

/// What may speak against a decision, and how that is told to a person.
public enum Cue {
  /// Another reading of the lines costs little more: 1 at no more, 0 at [#FAR] more.
  MARGIN(Reason.OTHER_READING),
  /// The same on scales that tell small margins apart.
  NEAR_MARGIN(Reason.OTHER_READING),
  CLOSE_MARGIN(Reason.OTHER_READING),
  /// A later step decided otherwise than the search over lines.
  REVERSED(Reason.OTHER_READING),
  /// Another assignment of pieces to articles costs little more.
  ARTICLE_MARGIN(Reason.OTHER_ARTICLE),
  /// The neighbouring lines are doubtful.
  NEAR_DOUBT(Reason.OTHER_READING),
  /// The line before ends with a sentence.
  SENTENCE_ENDS(Reason.FULL_LINE),
  /// The same, and what the paragraph has before it and after it is long.
  LONG_BEFORE(Reason.FULL_LINE),
  LONG_AFTER(Reason.FULL_LINE),
  /// Of laid-out lines: nothing tells whether a full line ends its paragraph.
  FULL_LINE(Reason.FULL_LINE),
  /// Its indent, or the white at the end of the line before, is neither much nor little.
  NEAR_LIMIT(Reason.NEAR_LIMIT),
  /// Its type is hardly larger than that of text, or hardly smaller than that of headings.
  TYPE_SIZE(Reason.TYPE_SIZE),
  /// A hyphen was taken away where the lines join.
  HYPHEN(Reason.HYPHEN),
  /// It begins another column after a whole sentence.
  COLUMN(Reason.MOVED),
  FAR_FROM_PICTURE(Reason.FAR_FROM_PICTURE),
  /// What stands before it breaks off amid a sentence.
  UNENDED(Reason.BROKEN_SENTENCE),
  /// It breaks off itself.
  BREAKS_OFF(Reason.BROKEN_SENTENCE),
  /// Quotation marks or brackets have no counterpart.
  UNBALANCED(Reason.UNBALANCED),
  /// Something else stands between the lines.
  INTERRUPTED(Reason.INTERRUPTED),
  OVER_PAGE(Reason.INTERRUPTED),
  /// The line is shorter or longer than the lines around it.
  OTHER_WIDTH(Reason.ODD_LENGTH),
  /// The characters at the seam seldom follow each other.
  SEAM(Reason.SEAM),
  /// Its words stand elsewhere too.
  REPEATED(Reason.REPEATED),
  /// It is a quote or caption whose words stand nowhere else.
  NOT_REPEATED(Reason.NOT_REPEATED),
  /// What stands beside it in the source belongs to another article.
  STRANGER(Reason.OTHER_ARTICLE),
  SWITCH(Reason.OTHER_ARTICLE),
  /// The order of the source was left for it.
  MOVED(Reason.MOVED),
  ALONE(Reason.ALONE),
  SHORT(Reason.ODD_LENGTH),
  LONG(Reason.ODD_LENGTH),
  /// It is parted or ends like a sentence.
  SENTENCE(Reason.SENTENCE),
  NO_TITLE(Reason.NO_TITLE),
  NO_TEXT(Reason.NO_TEXT),
  /// Most articles have a byline and it has none, or the reverse.
  UNUSUAL(Reason.UNUSUAL),
  /// The contents page does not name it.
  UNANNOUNCED(Reason.CONTENTS),
  /// The contents page names it so: this speaks for it.
  ANNOUNCED(Reason.CONTENTS),
  /// The contents page names an article beside it that was not found.
  MISSING_NEARBY(Reason.CONTENTS),
  /// Several lines or pieces were put together.
  MANY_PARTS(Reason.MANY_PARTS),
  /// It is hidden amid a page.
  AMID_PAGE(Reason.HIDDEN_TEXT),
  /// Nothing is known of it but that it is no text.
  NO_REASON(Reason.HIDDEN_TEXT);

  static final int COUNT = values().length;

  /// From this margin on, in natural logarithms of odds, a decision counts as sure.
  private static final double FAR = 12;

  private static final double NEAR = 4;

  private final Reason reason;

  Cue(Reason reason) {
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  static double strengthOf(double margin) {
    return Math.clamp((FAR - margin) / FAR, 0, 1);
  }

  static double nearness(double margin) {
    return Math.clamp((NEAR - margin) / NEAR, 0, 1);
  }

  static double closeness(double margin) {
    return Math.min(1, Math.exp(-margin / 2));
  }
}
