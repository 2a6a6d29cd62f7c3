package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.TypesetWidth;

/// What the words and widths of lines say against what was decided of them.
final class LineCues {

  private static final int LINES_AROUND = 4;
  private static final int SHORT_HEADING = 3;
  private static final int LONG_HEADING = 22;
  private static final int SHORT_ASIDE = 5;
  private static final int LONG_ASIDE = 40;

  /// Longer paragraphs than this are not longer for a cue.
  private static final double LONG_PARAGRAPH = 400;

  private final RepeatedWords repeated;

  private LineCues(List<DecidedArticle> articles) {
    List<String> texts = new ArrayList<>();
    articles.forEach(article -> article.blocks().forEach(block -> texts.add(block.text())));
    this.repeated = new RepeatedWords(texts);
  }

  static void note(List<DecidedArticle> articles) {
    LineCues cues = new LineCues(articles);
    for (DecidedArticle article : articles) {
      cues.note(article);
    }
  }

  private void note(DecidedArticle article) {
    int headings = 0;
    for (DecidedBlock block : article.blocks()) {
      headings += block.isHeading() ? 1 : 0;
    }
    Optional<DecidedBlock> before = Optional.empty();
    for (DecidedBlock block : article.blocks()) {
      if (block.isAside()) {
        noteAside(block);
      } else {
        if (before.isPresent()) {
          noteStart(before.get(), block);
        }
        if (block.isHeading()) {
          noteHeading(block, headings);
        } else {
          block.first().note(Cue.BREAKS_OFF, !Sentences.end(block.text()));
        }
        before = Optional.of(block);
      }
      noteLines(block);
    }
  }

  /// What stands before a block of the body tells whether it may begin here.
  private static void noteStart(DecidedBlock before, DecidedBlock block) {
    Decision start = block.first();
    start.note(Cue.UNENDED, before.isParagraph() && !Sentences.end(before.text()));
    start.note(Cue.UNBALANCED, before.staysOpen() || block.closesUnopened());
    Decision last = before.lines().getLast();
    start.note(Cue.MOVED, start.start() < last.start());
    start.note(Cue.OVER_PAGE, start.page() != last.page());
    if (before.isParagraph() && block.isParagraph()) {
      start.note(Cue.LONG_BEFORE, Math.min(1, before.text().length() / LONG_PARAGRAPH));
      start.note(Cue.LONG_AFTER, Math.min(1, block.text().length() / LONG_PARAGRAPH));
    }
  }

  private void noteHeading(DecidedBlock block, int headings) {
    Decision heading = block.first();
    heading.note(Cue.REPEATED, repeated.share(block.text()));
    heading.note(Cue.SHORT, block.text().length() <= SHORT_HEADING);
    heading.note(Cue.LONG, block.text().length() > LONG_HEADING);
    heading.note(Cue.ALONE, headings == 1);
    heading.note(Cue.SENTENCE, Sentences.areIn(block.text()));
    heading.note(Cue.MANY_PARTS, block.size() > 1);
  }

  private void noteAside(DecidedBlock block) {
    Decision aside = block.first();
    aside.note(Cue.SHORT, block.text().length() <= SHORT_ASIDE);
    aside.note(Cue.LONG, block.text().length() > LONG_ASIDE);
    aside.note(Cue.SENTENCE, Sentences.areIn(block.text()));
    aside.note(Cue.NOT_REPEATED, 1 - repeated.share(block.text()));
    aside.note(Cue.MANY_PARTS, block.size() > 1);
  }

  private static void noteLines(DecidedBlock block) {
    boolean unbalanced = block.staysOpen() || block.closesUnopened();
    double[] widths = new double[block.size()];
    String before = "";
    int length = 0;
    for (int i = 0; i < block.size(); i++) {
      String words = block.line(i);
      widths[i] = TypesetWidth.natural(words);
      if (i > 0) {
        Decision line = block.lines().get(i);
        line.note(Cue.OVER_PAGE, block.lines().get(i - 1).page() != line.page());
        line.note(Cue.MOVED, line.start() < block.lines().get(i - 1).start());
        if (Sentences.end(before)) {
          line.note(Cue.SENTENCE_ENDS, 1);
          line.note(Cue.UNBALANCED, unbalanced);
          line.note(Cue.LONG_BEFORE, Math.min(1, length / LONG_PARAGRAPH));
          line.note(Cue.LONG_AFTER, Math.min(1, (block.text().length() - length) / LONG_PARAGRAPH));
        }
      }
      length += words.length();
      before = words;
    }
    for (int i = 1; i < widths.length; i++) {
      noteWidth(block.lines().get(i), widths, i);
    }
  }

  private static void noteWidth(Decision line, double[] widths, int index) {
    double usual = usualWidth(widths, index);
    boolean shortLast = index + 1 == widths.length && widths[index] < usual;
    if (usual > 0 && !shortLast) {
      line.note(Cue.OTHER_WIDTH, Math.min(1, 2 * Math.abs(widths[index] - usual) / usual));
    }
  }

  /// The widest of the lines around one that go on, 0 if there are none.
  private static double usualWidth(double[] widths, int index) {
    double widest = 0;
    int from = Math.max(0, index - LINES_AROUND);
    int to = Math.min(widths.length - 1, index + LINES_AROUND + 1);
    for (int i = from; i < to; i++) {
      widest = i == index ? widest : Math.max(widest, widths[i]);
    }
    return widest;
  }
}
