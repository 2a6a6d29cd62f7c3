package org.yandu.structure.doubt;

import org.yandu.model.Doubt;

/// One thing that recovery decided, and what speaks against it. Confined to one thread.
public final class Decision {

  private final Doubt.Kind kind;
  private final int start;
  private final int line;
  private final int page;
  private final float[] evidence = new float[Cue.COUNT];

  Decision(Doubt.Kind kind, int start, int line, int page) {
    this.kind = kind;
    this.start = start;
    this.line = line;
    this.page = page;
  }

  public Doubt.Kind kind() {
    return kind;
  }

  /// Where it begins in the decoded source, in UTF-16 units.
  public int start() {
    return start;
  }

  int line() {
    return line;
  }

  int page() {
    return page;
  }

  /// Adds evidence against it; of a cue that is there already the stronger one stays.
  ///
  /// @param strength 0 to 1
  public void note(Cue cue, double strength) {
    evidence[cue.ordinal()] = Math.max(evidence[cue.ordinal()], (float) strength);
  }

  void note(Cue cue, boolean given) {
    note(cue, given ? 1 : 0);
  }

  /// Adds by how much the best other decision about the line is dearer, in natural logarithms of
  /// odds; less than 0 if it is cheaper.
  public void noteMargin(double margin) {
    note(Cue.MARGIN, Cue.strengthOf(margin));
    note(Cue.NEAR_MARGIN, Cue.nearness(margin));
    note(Cue.CLOSE_MARGIN, Cue.closeness(margin));
    note(Cue.REVERSED, margin < 0);
  }

  /// The same of the article that it was given to.
  public void noteArticleMargin(double margin) {
    note(Cue.ARTICLE_MARGIN, Cue.closeness(margin));
  }

  /// The same of the lines beside it.
  public void noteNearMargin(double margin) {
    note(Cue.NEAR_DOUBT, Cue.closeness(margin));
  }

  double strength(Cue cue) {
    return evidence[cue.ordinal()];
  }
}
