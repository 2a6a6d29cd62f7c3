package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes new articles of many lengths from the sentences, headings and names of given ones.
final class Recombination {

  private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]+[”’）》]*");
  private static final int SHORTEST_BRIEF = 45;
  private static final int FEWEST_BRIEFS = 3;

  private final List<String> sentences = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> subtitles = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final List<Story> boxes = new ArrayList<>();

  Recombination(List<Story> stories) {
    for (Story story : stories) {
      names.addAll(story.authors());
      if (!sections.contains(story.section())) {
        sections.add(story.section());
      }
      if (!story.subtitle().isEmpty()) {
        subtitles.add(story.subtitle());
      }
      if (!story.affiliation().isEmpty()) {
        places.add(story.affiliation());
      }
      if (story.isFigureBox()) {
        boxes.add(story);
      } else {
        titles.add(story.title());
        story.blocks().forEach(this::add);
      }
    }
  }

  private void add(StoryBlock block) {
    switch (block.kind()) {
      case HEADING, HEADING3 -> headings.add(block.text());
      case CAPTION -> captions.add(block.text().replaceFirst("^[▲▼◀▶]", ""));
      case PARAGRAPH -> sentences.addAll(sentencesOf(block.text()));
      case PULLQUOTE, NOTE -> {}
    }
  }

  private static List<String> sentencesOf(String paragraph) {
    return SENTENCE.matcher(paragraph).results().map(MatchResult::group).toList();
  }

  Issue issue(Random random) {
    List<String> unused = new ArrayList<>(titles);
    headings.stream().filter(heading -> heading.length() > 5).forEach(unused::add);
    Collections.shuffle(unused, random);
    List<Story> stories = new ArrayList<>();
    String last = sections.getLast();
    for (String section : sections.subList(0, sections.size() - 1)) {
      int count = 2 + random.nextInt(3);
      for (int j = 0; j < count; j++) {
        stories.add(story(section, unused.removeLast(), random));
        if (random.nextInt(4) == 0) {
          stories.add(box(section, unused, random));
        }
      }
    }
    for (int j = 0; j < FEWEST_BRIEFS + random.nextInt(3); j++) {
      stories.add(brief(last, unused.removeLast(), random));
    }
    return new Issue("研读", IssueMixer.number(random), stories);
  }

  private Story story(String section, String title, Random random) {
    List<String> authors = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      String name = pick(names, random).charAt(0) + pick(names, random).substring(1);
      if (!authors.contains(name)) {
        authors.add(name);
      }
    }
    return new Story(
        section,
        title,
        random.nextInt(3) == 0 ? pick(subtitles, random) : "",
        authors,
        random.nextInt(3) > 0 ? pick(places, random) : "",
        blocks(random));
  }

  private Story brief(String section, String title, Random random) {
    List<StoryBlock> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < SHORTEST_BRIEF) {
        text.append(pick(sentences, random));
      }
      blocks.add(new StoryBlock(StoryBlock.Kind.PARAGRAPH, text.toString()));
    }
    return new Story(section, title, "", List.of(), "", blocks);
  }

  /// A sidebar, or one of the boxes of figures.
  private Story box(String section, List<String> unused, Random random) {
    if (boxes.isEmpty() || random.nextBoolean()) {
      return brief(section, unused.removeLast(), random);
    }
    Story box = pick(boxes, random);
    return new Story(section, box.title(), "", List.of(), "", box.blocks());
  }

  private List<StoryBlock> blocks(Random random) {
    List<StoryBlock> blocks = new ArrayList<>();
    List<String> own = new ArrayList<>(headings);
    Collections.shuffle(own, random);
    boolean twoLevels = random.nextInt(4) == 0;
    int parts = 1 + random.nextInt(5);
    for (int part = 0; part < parts; part++) {
      if (part > 0) {
        blocks.add(new StoryBlock(StoryBlock.Kind.HEADING, own.removeLast()));
        if (twoLevels) {
          blocks.add(new StoryBlock(StoryBlock.Kind.HEADING3, "——" + own.removeLast()));
        }
      }
      addPart(blocks, random);
    }
    if (random.nextInt(5) == 0) {
      String note = "（摘自《研读》" + IssueMixer.number(random).replace(" ", "") + "，有删节）";
      blocks.add(new StoryBlock(StoryBlock.Kind.NOTE, note));
    }
    return blocks;
  }

  private void addPart(List<StoryBlock> blocks, Random random) {
    int paragraphs = 2 + random.nextInt(5);
    String last = "";
    for (int i = 0; i < paragraphs; i++) {
      last = paragraph(random);
      blocks.add(new StoryBlock(StoryBlock.Kind.PARAGRAPH, last));
    }
    if (random.nextInt(4) == 0) {
      String mark = pick(List.of("▲", "▼", "◀", "图为"), random);
      blocks.add(new StoryBlock(StoryBlock.Kind.CAPTION, mark + pick(captions, random)));
    }
    if (random.nextInt(8) == 0) {
      boolean repeats = random.nextBoolean();
      String quote = repeats ? sentencesOf(last).getFirst() : pick(sentences, random);
      blocks.add(new StoryBlock(StoryBlock.Kind.PULLQUOTE, quote));
    }
  }

  private String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(pick(sentences, random));
    }
    return text.toString();
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
