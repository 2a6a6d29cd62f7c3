package org.yandu.structure.typeset;

import java.util.List;

/// One article as it truly is, before it is set.
///
/// @param title "" if none; a blank parts the printed lines of one title
/// @param subtitle "" if none
/// @param affiliation "" if none
record Story(
    String section,
    String title,
    String subtitle,
    List<String> authors,
    String affiliation,
    List<StoryBlock> blocks) {

  /// Longer texts are no briefs or sidebars.
  private static final int LONGEST_SHORT = 520;

  Story {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
  }

  int length() {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  /// Whether it is set as a brief or in a box: short, unsigned, without subheadings.
  boolean isShort() {
    return authors.isEmpty()
        && subtitle.isEmpty()
        && (isFigureBox()
            || length() <= LONGEST_SHORT
                && blocks.stream().allMatch(block -> block.kind() == StoryBlock.Kind.PARAGRAPH));
  }

  /// Whether it is a box of figures: each a heading, each with one paragraph.
  boolean isFigureBox() {
    boolean alternating = authors.isEmpty() && blocks.size() >= 4 && blocks.size() % 2 == 0;
    for (int i = 0; i < blocks.size() && alternating; i++) {
      alternating =
          blocks.get(i).kind() == (i % 2 == 0 ? StoryBlock.Kind.HEADING : StoryBlock.Kind.PARAGRAPH)
              && blocks.get(i).text().length() <= LONGEST_SHORT / 5;
    }
    return alternating;
  }

  Story withBlocks(List<StoryBlock> changed) {
    return new Story(section, title, subtitle, authors, affiliation, changed);
  }
}
