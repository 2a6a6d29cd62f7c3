package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The page that lists sections, titles, authors and page numbers.
final class ContentsSheet {

  private final Random random;
  private final Labels labels;

  ContentsSheet(Random random, Labels labels) {
    this.random = random;
    this.labels = labels;
  }

  /// @param pageOf the page on which each listed article begins
  List<Chunk> set(Issue issue, Map<Story, Integer> pageOf) {
    boolean authors = random.nextBoolean();
    boolean ownLine = random.nextInt(4) == 0;
    List<Chunk> chunks = new ArrayList<>();
    chunks.add(Chunk.of(random.nextBoolean() ? "目 录" : "目录"));
    labels.add("目录");
    if (random.nextBoolean()) {
      chunks.add(Chunk.of(List.of(issue.name())));
    }
    String section = "";
    for (Story story : issue.stories()) {
      Integer page = pageOf.get(story);
      if (page == null || story.isShort()) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      if (!story.section().equals(section)) {
        section = story.section();
        lines.add(section);
        labels.add(section);
      }
      String names = authors ? String.join("、", story.authors()) : "";
      String entry = (story.title() + " " + names).strip();
      labels.add(entry);
      lines.add(ownLine ? entry : entry + " " + page);
      chunks.add(Chunk.of(lines));
      if (ownLine) {
        chunks.add(Chunk.of(String.valueOf(page)));
      }
    }
    return chunks;
  }
}
