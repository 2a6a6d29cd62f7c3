package org.yandu.structure.layout;

import java.util.List;
import java.util.regex.Pattern;

/// Tells the headings among the lines of an article by their type, and where the type is the text's
/// by their dash and the white above them.
final class HeadingLines {

  /// A line of more characters than this is a paragraph in heavy type.
  private static final int LONGEST = 60;

  /// Headings are larger than the text by at least this factor, or heavier.
  static final float LARGER = 1.06f;

  /// Lines of one heading lie no further apart than this, in heights of their type.
  private static final float STEP = 1.9f;

  /// White above a heading makes the step to it at least so many leadings.
  private static final float WHITE = 1.4f;

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．])");

  private static final Pattern PART =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\\d]{1,4}[章节]|\\d{1,2}(?:\\.\\d{1,2})+\\s)");

  static final Pattern BRACKETED = Pattern.compile("^[（(〔【].*[）)〕】]。?$");

  private final List<FlowLine> flow;
  private final CommonType text;
  private final float leading;
  private final boolean[] headings;

  HeadingLines(List<FlowLine> flow, CommonType text, float leading) {
    this.flow = flow;
    this.text = text;
    this.leading = leading;
    this.headings = new boolean[flow.size()];
    for (int i = 0; i < headings.length; i++) {
      headings[i] = isTypeOfHeading(line(i)) || isDashed(i) || isNumbered(i) || isEnd(i);
    }
  }

  boolean isHeading(int i) {
    return headings[i];
  }

  /// The size of the largest heading, 0 if there is none.
  float largest() {
    float largest = 0;
    for (int i = 0; i < headings.length; i++) {
      largest = headings[i] ? Math.max(largest, line(i).size()) : largest;
    }
    return largest;
  }

  /// Whether a line goes on with the heading of the line before it.
  boolean goesOn(int i) {
    FlowLine before = flow.get(i - 1);
    TextLine after = line(i);
    float step = after.top() - before.line().top();
    boolean below = step > 0 && step < STEP * after.size();
    boolean nextColumn = step < 0 && before.slack() < 1;
    return before.line().looksLike(after)
        && before.line().page() == after.page()
        && (below || nextColumn)
        && !TitleFinder.isDashed(after)
        && !NUMBERED.matcher(after.text()).lookingAt();
  }

  boolean isTypeOfHeading(TextLine line) {
    if (text.isOf(line) || BRACKETED.matcher(line.text()).matches()) {
      return false;
    }
    boolean heavy = line.face().bold() && !text.face().bold();
    boolean larger = line.size() > LARGER * text.size();
    boolean sentence = line.text().indexOf('。') >= 0 || line.text().endsWith("，");
    return (heavy || larger || TitleFinder.isDashed(line))
        && !sentence
        && line.content().length() <= LONGEST;
  }

  /// A line that begins with a dash and does not fill its column, with white or another heading
  /// above it.
  private boolean isDashed(int i) {
    FlowLine line = flow.get(i);
    return TitleFinder.isDashed(line.line())
        && (line.indent() > 0.7f || line.slack() > 0.7f)
        && isApart(i)
        && line.line().text().chars().noneMatch(c -> "。，；！".indexOf(c) >= 0);
  }

  /// A short line with the number of a part and no end of a sentence, alone between paragraphs.
  private boolean isNumbered(int i) {
    FlowLine line = flow.get(i);
    return PART.matcher(line.line().text()).lookingAt()
        && line.slack() > 2
        && line.line().text().chars().noneMatch(c -> "。，；！？：".indexOf(c) >= 0)
        && (i == 0 || headings[i - 1] || ParagraphJoin.isClosed(flow.get(i - 1)))
        && i + 1 < flow.size()
        && !isListed(line.line().text(), line(i + 1).text())
        && (i == 0 || !isListed(line.line().text(), line(i - 1).text()));
  }

  /// Whether two numbered lines follow each other as items of one list.
  private static boolean isListed(String one, String next) {
    boolean bracketed = one.charAt(0) == '（' || one.charAt(0) == '(';
    boolean nextBracketed = next.charAt(0) == '（' || next.charAt(0) == '(';
    return PART.matcher(next).lookingAt() && bracketed == nextBracketed;
  }

  private boolean isApart(int i) {
    if (i == 0) {
      return true;
    }
    FlowLine before = flow.get(i - 1);
    return before.left() != flow.get(i).left()
        || before.line().page() != line(i).page()
        || line(i).top() - before.line().top() > WHITE * leading
        || headings[i - 1]
        || TitleFinder.isDashed(before.line());
  }

  /// The further line of a heading whose type alone would not tell it.
  private boolean isEnd(int i) {
    return i > 0 && headings[i - 1] && !text.isOf(line(i)) && goesOn(i);
  }

  private TextLine line(int i) {
    return flow.get(i).line();
  }
}
