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
  private static final int SECTIONS = 4;

  private final List<String> sentences = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> subtitles = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();

  Recombination(List<Story> stories) {
    for (Story story : stories) {
      titles.add(story.title());
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
      story.blocks().forEach(this::add);
    }
  }

  private void add(StoryBlock block) {
    switch (block.kind()) {
      case HEADING, HEADING3 -> headings.add(block.text());
      case CAPTION -> captions.add(block.text());
      case PARAGRAPH ->
          SENTENCE.matcher(block.text()).results().map(MatchResult::group).forEach(sentences::add);
      case PULLQUOTE, NOTE -> {}
    }
  }

  Issue issue(Random random) {
    List<String> titlePool = new ArrayList<>(titles);
    headings.stream().filter(heading -> heading.length() > 5).forEach(titlePool::add);
    Collections.shuffle(titlePool, random);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < SECTIONS; i++) {
      String section = sections.get(i);
      int count = 1 + random.nextInt(3);
      for (int j = 0; j < count && !titlePool.isEmpty(); j++) {
        stories.add(story(section, titlePool.removeLast(), random));
      }
    }
    return new Issue("研读", IssueMixer.number(random), stories);
  }

  private Story story(String section, String title, Random random) {
    List<String> authors = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
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

  private List<StoryBlock> blocks(Random random) {
    List<StoryBlock> blocks = new ArrayList<>();
    List<String> own = new ArrayList<>(headings);
    Collections.shuffle(own, random);
    int parts = 1 + random.nextInt(5);
    for (int part = 0; part < parts; part++) {
      if (part > 0) {
        blocks.add(new StoryBlock(StoryBlock.Kind.HEADING, own.get(part)));
      }
      int paragraphs = 2 + random.nextInt(5);
      for (int i = 0; i < paragraphs; i++) {
        blocks.add(new StoryBlock(StoryBlock.Kind.PARAGRAPH, paragraph(random)));
      }
      if (random.nextInt(4) == 0) {
        blocks.add(new StoryBlock(StoryBlock.Kind.CAPTION, "▲" + pick(captions, random)));
      }
      if (random.nextInt(8) == 0) {
        blocks.add(new StoryBlock(StoryBlock.Kind.PULLQUOTE, pick(sentences, random)));
      }
    }
    return blocks;
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
