package org.yandu.structure.typeset;

import java.util.List;
import java.util.Random;

/// How one issue is designed and how its dump was made. All of it is drawn from a seed; the level
/// says how much of what makes recovery hard is in it.
///
/// @param level 1 easy, 2 middle, 3 hard
/// @param width of the type area, in hundredths of an em of the body font
/// @param depth of the type area, in body lines
/// @param gutter between columns, in hundredths of an em
/// @param odds how often what happens
record IssueStyle(
    int level,
    int width,
    int depth,
    int columns,
    int gutter,
    Font font,
    Indent indent,
    Bylines bylines,
    RunningHead head,
    Odds odds,
    DumpForm dump) {

  /// How a paragraph's first line is told from the others.
  enum Indent {
    POSITION,
    IDEOGRAPHIC_SPACE,
    NONE
  }

  /// @param mark before the names, "" if none
  /// @param spacedNames whether names of two characters are letter-spaced
  /// @param inTitle chance that it stands with the title
  /// @param atEnd chance that it stands at the end of the text
  record Bylines(String mark, boolean spacedNames, double inTitle, double atEnd) {}

  /// How a word in the running head is set.
  enum HeadForm {
    PLAIN,
    SPACED,
    SHADOWED,
    VERTICAL
  }

  /// How a page number is printed.
  enum NumberForm {
    PLAIN,
    DOTTED,
    WORDED,
    PRIVATE
  }

  /// @param issueLine whether periodical and number stand beside the section
  /// @param first whether it is drawn before the page's other frames
  /// @param joined whether section and issue come out as one line
  /// @param privateZero code point of the digit 0 in private-use numbers
  /// @param unnumbered chance that a page has no number
  record RunningHead(
      HeadForm form,
      boolean issueLine,
      boolean first,
      boolean joined,
      NumberForm number,
      boolean numberLast,
      int privateZero,
      double unnumbered) {}

  /// Chances between 0 and 1.
  ///
  /// @param shadowedTitle a title is drawn twice
  /// @param shadowedHeadings 1 if all subheadings are drawn twice
  /// @param lateTitle a title is drawn after its body
  /// @param amidTitle a title is drawn between the columns of its body
  /// @param verticalTitle a title runs downwards
  /// @param sharedPage an article begins where another ended
  /// @param inlineFigure a picture stands in a column, its caption amid the column's lines
  /// @param gluedCaption a caption comes out at the end of the line left of it
  /// @param shadowedCaption a caption over the picture, drawn twice
  /// @param keptAsides captions, pull quotes and boxes that are printed at all
  /// @param jump an article's end moves to a later page
  /// @param interleaved the columns of two articles of a page come out in turn
  /// @param bodiesFirst the titles of a page come after all of its bodies
  /// @param kicker a label stands over the title
  /// @param otherColumns an article has another number of columns
  record Odds(
      double shadowedTitle,
      double shadowedHeadings,
      double lateTitle,
      double amidTitle,
      double verticalTitle,
      double sharedPage,
      double inlineFigure,
      double gluedCaption,
      double shadowedCaption,
      double keptAsides,
      double jump,
      double interleaved,
      double bodiesFirst,
      double kicker,
      double otherColumns) {}

  private static final Odds EASY = new Odds(0, 0, 0, 0, 0, 0.3, 0.75, 0, 0, 0.5, 0, 0, 0, 0, 0.15);
  private static final Odds MIDDLE =
      new Odds(0.35, 0, 0.38, 0.08, 0.03, 0.65, 0.5, 0.05, 0, 1, 0, 0, 0, 0.08, 0.25);
  private static final Odds HARD =
      new Odds(0.55, 0, 0.4, 0.15, 0.08, 0.75, 0.45, 0.08, 0.25, 1, 0.3, 0.15, 0.25, 0.12, 0.25);

  static IssueStyle of(int level, Random random) {
    int columns = pick(random, 2, 2, 3, 3, 3, 3, level == 1 ? 3 : 4);
    int width = Font.EM * (43 + random.nextInt(8)) + random.nextInt(Font.EM);
    DumpForm dump = DumpForm.of(level, random);
    Indent indent = indent(level, dump, random);
    return new IssueStyle(
        level,
        width,
        36 + random.nextInt(11),
        columns,
        Font.EM * pick(random, 1, 2, 2) + Font.HALF * random.nextInt(2),
        font(random, dump),
        indent,
        bylines(random),
        head(level, random),
        odds(level, random),
        dump);
  }

  /// Paragraphs without indents are easy to tell apart only where blank lines part frames.
  private static Indent indent(int level, DumpForm dump, Random random) {
    int roll = random.nextInt(10);
    if (roll < 7) {
      return Indent.POSITION;
    }
    boolean plain = dump.blankLines() == DumpForm.BlankLines.NONE;
    return plain && (level == 1 || roll == 7) ? Indent.IDEOGRAPHIC_SPACE : Indent.NONE;
  }

  private static Font font(Random random, DumpForm dump) {
    boolean latin = random.nextBoolean();
    return new Font(
        latin ? 46 + random.nextInt(8) : Font.HALF,
        latin ? 50 + random.nextInt(10) : Font.HALF,
        dump.blankLines() == DumpForm.BlankLines.BLOCKS || random.nextInt(8) == 0,
        random.nextInt(3) > 0);
  }

  private static Bylines bylines(Random random) {
    return new Bylines(
        List.of("■", "□", "◆", "●", "■", "").get(random.nextInt(6)),
        random.nextInt(3) > 0,
        0.35 + 0.4 * random.nextDouble(),
        0.15 + 0.2 * random.nextDouble());
  }

  private static RunningHead head(int level, Random random) {
    HeadForm form =
        level == 1
            ? HeadForm.PLAIN
            : pick(
                random,
                HeadForm.PLAIN,
                HeadForm.SPACED,
                HeadForm.SPACED,
                HeadForm.VERTICAL,
                level == 3 ? HeadForm.VERTICAL : HeadForm.SHADOWED);
    boolean issueLine = random.nextInt(4) > 0;
    NumberForm number =
        switch (level) {
          case 1 -> pick(random, NumberForm.PLAIN, NumberForm.PLAIN, NumberForm.WORDED);
          case 2 -> pick(random, NumberForm.PLAIN, NumberForm.DOTTED, NumberForm.DOTTED);
          default -> pick(random, NumberForm.PRIVATE, NumberForm.PRIVATE, NumberForm.DOTTED);
        };
    return new RunningHead(
        form,
        issueLine,
        form == HeadForm.VERTICAL || random.nextInt(4) < (level == 1 ? 3 : 2),
        form == HeadForm.PLAIN && issueLine && random.nextBoolean(),
        number,
        random.nextInt(5) > 0,
        0x100000 + random.nextInt(200),
        random.nextInt(3) == 0 ? 0.4 : 0.05);
  }

  private static Odds odds(int level, Random random) {
    return switch (level) {
      case 1 -> EASY;
      case 2 -> MIDDLE;
      default ->
          random.nextInt(5) < 2
              ? HARD
              : new Odds(
                  HARD.shadowedTitle(),
                  1,
                  HARD.lateTitle(),
                  HARD.amidTitle(),
                  HARD.verticalTitle(),
                  HARD.sharedPage(),
                  HARD.inlineFigure(),
                  HARD.gluedCaption(),
                  HARD.shadowedCaption(),
                  HARD.keptAsides(),
                  HARD.jump(),
                  HARD.interleaved(),
                  HARD.bodiesFirst(),
                  HARD.kicker(),
                  HARD.otherColumns());
    };
  }

  /// Width of one of some columns.
  int measure(int count) {
    return (this.width - (count - 1) * gutter) / count;
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
