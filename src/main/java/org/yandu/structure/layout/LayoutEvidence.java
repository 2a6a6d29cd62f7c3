package org.yandu.structure.layout;

import java.util.List;
import org.yandu.structure.doubt.Cue;
import org.yandu.structure.doubt.Decisions;

/// What the geometry of laid-out pages says against what was decided of their lines: measures that
/// lie close to the limit at which the decision turns.
final class LayoutEvidence {

  /// Lines of less type than this beyond the limit of headings, or below it, are near it.
  private static final float NEAR_SIZE = 0.04f;

  /// A caption this many heights of its type from its picture is surely near it.
  private static final float NEAR_PICTURE = 1;

  private static final float FAR_FROM_PICTURE = 4;

  private final Decisions decisions;
  private final ParagraphJoin join;
  private final BodyStyle body;

  private LayoutEvidence(Decisions decisions, ParagraphJoin join, BodyStyle body) {
    this.decisions = decisions;
    this.join = join;
    this.body = body;
  }

  /// @param articles with their boxes
  /// @param pages as they were laid out
  static void note(
      Decisions decisions,
      List<LaidArticle> articles,
      List<PageLayout> pages,
      ParagraphJoin join,
      BodyStyle body) {
    LayoutEvidence evidence = new LayoutEvidence(decisions, join, body);
    for (LaidArticle article : articles) {
      evidence.noteFlow(article.flow());
      for (int place = 0; place <= article.flow().size(); place++) {
        article.asidesAfter(place).forEach(aside -> evidence.noteAside(aside, pages));
      }
    }
  }

  private void noteFlow(List<FlowLine> flow) {
    CommonType common = CommonType.of(flow.stream().map(FlowLine::line).toList(), body);
    for (int i = 0; i < flow.size(); i++) {
      TextLine line = flow.get(i).line();
      note(line, Cue.TYPE_SIZE, nearHeading(line, common));
      if (i > 0) {
        FlowLine before = flow.get(i - 1);
        note(line, Cue.NEAR_LIMIT, join.nearness(before, flow.get(i)));
        note(line, Cue.FULL_LINE, join.isOpen(before, flow.get(i)) ? 1 : 0);
        note(line, Cue.HYPHEN, FlowText.isHyphenated(before.line().text(), line.text()) ? 1 : 0);
        note(line, Cue.COLUMN, isColumn(before, flow.get(i)) ? 1 : 0);
      }
    }
  }

  /// How close the type of a line lies to the limit that parts headings from text.
  private static double nearHeading(TextLine line, CommonType common) {
    float limit = HeadingLines.LARGER * common.size();
    double off = Math.abs(line.size() - limit) / common.size();
    return common.isOf(line) || line.face().bold() ? 0 : Math.max(0, 1 - off / NEAR_SIZE);
  }

  /// Whether a line begins another column after a whole sentence: nothing but geometry says that it
  /// is the next.
  private static boolean isColumn(FlowLine before, FlowLine after) {
    boolean other = before.left() != after.left() || before.line().page() != after.line().page();
    return other && ParagraphJoin.isClosed(before);
  }

  private void noteAside(Aside aside, List<PageLayout> pages) {
    switch (aside) {
      case Aside.Caption caption -> {
        TextLine first = caption.lines().getFirst();
        double distance = distance(caption.box(), first.page(), pages) / first.size();
        double far = (distance - NEAR_PICTURE) / (FAR_FROM_PICTURE - NEAR_PICTURE);
        note(first, Cue.FAR_FROM_PICTURE, Math.clamp(far, 0, 1));
      }
      // Their own frames, rules and pictures tell them.
      case Aside.PullQuote _, Aside.Footnote _, Aside.Panel _, Aside.Table _, Aside.Figure _ -> {}
    }
  }

  /// To the nearest picture of a page; endless if there is none.
  private static double distance(Box box, int page, List<PageLayout> pages) {
    double nearest = Double.POSITIVE_INFINITY;
    for (PageLayout layout : pages) {
      for (Box picture : layout.number() == page ? layout.pictures() : List.<Box>of()) {
        double across =
            Math.max(0, Math.max(picture.left() - box.right(), box.left() - picture.right()));
        double down =
            Math.max(0, Math.max(picture.top() - box.bottom(), box.top() - picture.bottom()));
        nearest = Math.min(nearest, Math.hypot(across, down));
      }
    }
    return nearest;
  }

  private void note(TextLine line, Cue cue, double strength) {
    if (strength > 0) {
      int start = line.content().offset(0);
      decisions
          .lineAt(start)
          .filter(decision -> decision.start() - start < line.content().length())
          .filter(decision -> decision.start() >= start)
          .ifPresent(decision -> decision.note(cue, strength));
    }
  }
}
