package org.yandu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds lines that look like the headings around them but were not read as such: headings of one
/// article are worded alike.
final class HeadingAnalogy {

  /// Headings of one article stand within so many lines.
  private static final int REACH = 350;

  /// So many first or last characters in common are no accident.
  private static final int COMMON_START = 3;

  private static final int COMMON_END = 4;
  private static final double SAME_WORDS = 4;

  /// So many headings with a comma in one place make that place a pattern.
  private static final int FEWEST_PARTED = 3;

  private static final double SAME_PARTING = 4;
  private static final int SHORTEST_PART = 3;

  private final List<Line> lines;
  private final List<LineTag> tags;
  private final List<Integer> headings = new ArrayList<>();

  private HeadingAnalogy(List<Line> lines, List<LineTag> tags) {
    this.lines = lines;
    this.tags = tags;
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i) == LineTag.HEADING) {
        headings.add(i);
      }
    }
  }

  /// Makes it cheaper to call such lines headings.
  ///
  /// @return these lines
  static BitSet favour(List<Line> lines, List<LineTag> tags, LineCosts costs) {
    HeadingAnalogy analogy = new HeadingAnalogy(lines, tags);
    BitSet favoured = new BitSet();
    int from = 0;
    for (int i = 1; i < lines.size(); i++) {
      while (from < analogy.headings.size() && analogy.headings.get(from) < i - REACH) {
        from++;
      }
      double bonus = analogy.isCandidate(i) ? analogy.bonus(i, from) : 0;
      if (bonus > 0) {
        costs.favourHeading(i, bonus);
        favoured.set(i);
      }
    }
    return favoured;
  }

  private boolean isCandidate(int i) {
    return tags.get(i) != LineTag.HEADING
        && lines.get(i).role() == LineRole.TEXT
        && lines.get(i).text().indexOf('。') < 0
        && ParagraphHabits.endsSentence(lines.get(i - 1).squeezed());
  }

  private double bonus(int i, int from) {
    String text = lines.get(i).squeezed();
    int parting = text.indexOf('，');
    int parted = 0;
    for (int k = from; k < headings.size() && headings.get(k) <= i + REACH; k++) {
      String heading = lines.get(headings.get(k)).squeezed();
      if (text.regionMatches(0, heading, 0, COMMON_START) || endsAlike(text, headings.get(k))) {
        return SAME_WORDS;
      }
      parted += heading.indexOf('，') == parting ? 1 : 0;
    }
    boolean alike = parting >= SHORTEST_PART && parted >= FEWEST_PARTED;
    boolean oneComma = text.indexOf('，', parting + 1) < 0;
    return alike && oneComma ? SAME_PARTING : 0;
  }

  private boolean endsAlike(String text, int heading) {
    String other = lines.get(heading).squeezed();
    boolean whole = heading + 1 == tags.size() || tags.get(heading + 1) != LineTag.HEADING;
    return whole
        && other.length() >= COMMON_END
        && text.endsWith(other.substring(other.length() - COMMON_END));
  }
}
