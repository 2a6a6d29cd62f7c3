package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Glyphs;
import org.yandu.text.PersonNames;

/// Finds the lines that name authors, and the institutions and posts after them.
final class BylineMarking {

  /// An institution runs over at most so many lines.
  private static final int MOST_POST_LINES = 3;

  private static final int LONGEST_BYLINE = 40;

  /// What runs over of a post has at most so many characters.
  private static final int LONGEST_REST = 3;

  private final List<Line> lines;
  private final List<Line> marked;

  private BylineMarking(List<Line> lines) {
    this.lines = lines;
    this.marked = new ArrayList<>(lines);
  }

  static List<Line> mark(List<Line> lines) {
    BylineMarking marking = new BylineMarking(lines);
    for (int i = 0; i < lines.size(); i++) {
      marking.markAt(i);
    }
    marking.markSubtitles();
    return marking.marked;
  }

  /// A line with a dash right before a byline is the subtitle.
  private void markSubtitles() {
    for (int i = 1; i < lines.size(); i++) {
      Line before = marked.get(i - 1);
      if (marked.get(i).role() == LineRole.BYLINE
          && before.role() == LineRole.TEXT
          && before.page() == marked.get(i).page()
          && Glyphs.isDash(before.text().charAt(0))
          && !Glyphs.isSentenceEnd(before.text().charAt(before.text().length() - 1))) {
        set(i - 1, LineRole.SUBTITLE);
      }
    }
  }

  private void markAt(int i) {
    if (marked.get(i).role() != LineRole.TEXT) {
      return;
    }
    String text = lines.get(i).text();
    Optional<BylineReader.Byline> byline = BylineReader.read(text);
    if (byline.isPresent() && isSure(byline.get(), i)) {
      set(i, LineRole.BYLINE);
      markPost(i + 1);
    } else if (byline.isPresent() && standsAlone(i)) {
      set(i, LineRole.BYLINE);
      markPost(endOfNames(i));
    } else if (byline.isEmpty() && BylineReader.isMarked(text) && runsOver(i)) {
      set(i, LineRole.BYLINE);
      set(i + 1, LineRole.BYLINE_END);
      markPost(i + 2);
    } else if (BylineReader.readPostAndName(text).isPresent() && !continuesSentence(i)) {
      set(i, LineRole.BYLINE);
    }
  }

  /// Behind a mark stand names: known ones, or any where no sentence goes on.
  private boolean isSure(BylineReader.Byline byline, int i) {
    boolean marked = BylineReader.isMarked(lines.get(i).text());
    boolean known = byline.names().stream().allMatch(PersonNames::isLikelyName);
    return byline.marked() && (marked && known || !continuesSentence(i));
  }

  /// Whether the names of a marked line end on the next one, perhaps within a name.
  private boolean runsOver(int i) {
    if (i + 1 >= lines.size() || lines.get(i + 1).page() != lines.get(i).page()) {
      return false;
    }
    String both = lines.get(i).text() + lines.get(i + 1).text();
    return both.length() <= LONGEST_BYLINE && BylineReader.read(both).isPresent();
  }

  /// Unmarked names count beside a title, or where a post follows them.
  private boolean standsAlone(int i) {
    if (lines.get(i).vertical() || continuesSentence(i)) {
      return false;
    }
    boolean afterTitle =
        i > 0
            && (marked.get(i - 1).role() == LineRole.TITLE
                || marked.get(i - 1).role() == LineRole.SUBTITLE);
    int next = endOfNames(i);
    boolean beforePost =
        next < lines.size()
            && (marked.get(next).role() == LineRole.AFFILIATION
                || marked.get(next).role() == LineRole.TEXT
                    && BylineReader.isPost(lines.get(next).text()));
    return afterTitle || beforePost;
  }

  /// Further names may stand on lines of their own.
  private int endOfNames(int i) {
    int next = i + 1;
    while (next < lines.size()
        && marked.get(next).role() == LineRole.TEXT
        && BylineReader.read(lines.get(next).text())
            .filter(b -> b.affiliation().isEmpty())
            .isPresent()
        && !BylineReader.isPost(lines.get(next).text())) {
      next++;
    }
    return next;
  }

  private void markPost(int from) {
    int end = from;
    while (end < lines.size()
        && end - from < MOST_POST_LINES
        && marked.get(end).role() == LineRole.TEXT
        && lines.get(end).page() == lines.get(from).page()) {
      String text = lines.get(end).text();
      end++;
      if (runsOver(from, end)) {
        set(from, LineRole.AFFILIATION);
        set(end, LineRole.AFFILIATION);
        return;
      }
      if (BylineReader.isPost(text)) {
        for (int i = from; i < end; i++) {
          set(i, LineRole.AFFILIATION);
        }
        return;
      }
      if (!text.endsWith("、")) {
        return;
      }
    }
  }

  /// Whether a post that fills its line ends with the next one.
  private boolean runsOver(int from, int next) {
    if (next != from + 1
        || next >= lines.size()
        || marked.get(next).role() != LineRole.TEXT
        || lines.get(next).page() != lines.get(from).page()) {
      return false;
    }
    String post = lines.get(from).text();
    String rest = lines.get(next).text();
    return rest.length() <= LONGEST_REST
        && post.length() > LONGEST_REST
        && !BylineReader.isPost(post)
        && BylineReader.isPost(post + rest);
  }

  /// Whether the line before breaks off in mid-sentence and this one could go on with it.
  private boolean continuesSentence(int i) {
    if (i == 0 || marked.get(i - 1).role() != LineRole.TEXT) {
      return false;
    }
    String before = lines.get(i - 1).text();
    char last = before.charAt(before.length() - 1);
    return last == '，' || last == '、' || Glyphs.isOpening(last);
  }

  private void set(int i, LineRole role) {
    marked.set(i, marked.get(i).withRole(role));
  }
}
