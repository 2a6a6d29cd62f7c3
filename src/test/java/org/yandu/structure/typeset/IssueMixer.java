package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Draws whole sections from given articles for a new issue.
final class IssueMixer {

  private static final List<String> PERIODICALS = List.of("研读", "行间", "河岸读本", "田野与书");

  private static final int FEWEST_CHARACTERS = 22_000;
  private static final int SPREAD = 16_000;
  private static final int MOST_BRIEFS = 2;

  private IssueMixer() {}

  /// @param sources articles of several issues, those of one section together
  static Issue mix(List<List<Story>> sources, Random random) {
    List<List<Story>> sections = new ArrayList<>();
    for (List<Story> source : sources) {
      Map<String, List<Story>> byName = new LinkedHashMap<>();
      for (Story story : source) {
        byName.computeIfAbsent(story.section(), name -> new ArrayList<>()).add(story);
      }
      sections.addAll(byName.values());
    }
    Collections.shuffle(sections, random);
    Map<String, List<Story>> chosen = new LinkedHashMap<>();
    int left = FEWEST_CHARACTERS + random.nextInt(SPREAD);
    int briefs = 0;
    for (List<Story> section : sections) {
      boolean brief = section.stream().allMatch(Story::isShort);
      if (left > 0
          && (!brief || briefs < MOST_BRIEFS)
          && chosen.putIfAbsent(section.getFirst().section(), section) == null) {
        left -= section.stream().mapToInt(Story::length).sum();
        briefs += brief ? 1 : 0;
      }
    }
    return new Issue(
        PERIODICALS.get(random.nextInt(PERIODICALS.size())),
        number(random),
        chosen.values().stream().flatMap(List::stream).toList());
  }

  static String number(Random random) {
    String year = String.valueOf(2001 + random.nextInt(25));
    String issue = String.valueOf(1 + random.nextInt(24));
    return random.nextBoolean() ? year + "年第" + issue + "期" : year + " 年第 " + issue + " 期";
  }
}
