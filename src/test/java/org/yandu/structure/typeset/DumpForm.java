package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// How an extractor writes lines and pages.
///
/// @param formFeeds whether pages end with a form feed, else with a line break and one space
/// @param pageEnd what stands between a page's last line and the form feed
/// @param tightVertical whether the characters of a vertical line follow without a blank line
/// @param carriageReturns whether lines end with CR LF
record DumpForm(
    boolean formFeeds,
    String pageEnd,
    BlankLines blankLines,
    boolean tightVertical,
    boolean carriageReturns) {

  /// Where blank lines stand.
  enum BlankLines {
    NONE,
    /// After each frame and column.
    BLOCKS,
    /// After each line.
    ALL
  }

  static DumpForm of(int level, Random random) {
    boolean tight = random.nextBoolean();
    boolean returns = random.nextInt(6) == 0;
    boolean seedLike = level == 3 || level == 2 && random.nextBoolean();
    if (seedLike) {
      return new DumpForm(false, "", BlankLines.ALL, tight, returns);
    }
    boolean blocks = level == 1 && random.nextInt(3) == 0;
    return blocks
        ? new DumpForm(true, "\n\n", BlankLines.BLOCKS, true, returns)
        : new DumpForm(true, random.nextBoolean() ? "" : "\n", BlankLines.NONE, true, returns);
  }

  /// The dump of an issue.
  String write(List<List<Chunk>> pages) {
    StringBuilder dump = new StringBuilder();
    for (List<Chunk> page : pages) {
      if (formFeeds) {
        dump.append(page(page)).append(pageEnd).append('\f');
      } else {
        dump.append(' ').append(page(page)).append('\n');
      }
    }
    return carriageReturns ? dump.toString().replace("\n", "\r\n") : dump.toString();
  }

  private String page(List<Chunk> page) {
    List<String> frames = new ArrayList<>();
    for (Chunk chunk : page) {
      if (!chunk.lines().isEmpty()) {
        boolean apart = blankLines == BlankLines.ALL && !(chunk.vertical() && tightVertical);
        frames.add(String.join(apart ? "\n\n" : "\n", chunk.lines()));
      }
    }
    return String.join(blankLines == BlankLines.NONE ? "\n" : "\n\n", frames);
  }
}
