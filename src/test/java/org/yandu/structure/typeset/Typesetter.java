package org.yandu.structure.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.yandu.text.Glyphs;

/// Sets an issue as some periodical might, and says what a text extractor makes of its pages.
///
/// Seeded: the same issue, level and seed give the same dump.
public final class Typesetter {

  /// A character that the font lacks is in the text at most so often.
  private static final int MOST_MISSING = 6;

  private Typesetter() {}

  /// A dump and the JSON of what it should be recovered to.
  public record Dump(String text, String truth) {}

  /// Sets new articles made of the sentences of given ones.
  ///
  /// @param truth a truth file
  /// @param level 1 easy, 2 middle, 3 hard
  public static Dump recombined(Path truth, int level, long seed) throws IOException {
    return set(new Recombination(TruthFile.read(truth)).issue(new Random(seed)), level, seed);
  }

  static Dump set(Issue issue, int level, long seed) throws IOException {
    Random random = new Random(seed);
    IssueStyle style = IssueStyle.of(level, random);
    Issue printed = selected(issue, style, random);
    if (level > 1 && random.nextBoolean()) {
      printed = withMissingGlyph(printed, random);
    }
    Labels labels = new Labels(random);
    labels.add(printed.name());
    LineSetter setter = new LineSetter(style.font());
    boolean contents = random.nextInt(6) < (level == 2 ? 3 : 5);
    Compositor compositor = new Compositor(style, setter, random, labels);
    List<Page> pages = compositor.compose(printed.stories(), contents ? 2 : 1);
    PageStream stream = new PageStream(style, printed.name(), random);
    List<List<Chunk>> dumped = new ArrayList<>();
    if (contents) {
      Page sheet = Page.empty(1, "");
      sheet.atEnd().addAll(new ContentsSheet(random, labels).set(printed, compositor.firstPages()));
      dumped.add(stream.of(sheet));
    }
    pages.forEach(page -> dumped.add(stream.of(page)));
    if (level > 1 && random.nextBoolean()) {
      Page last = Page.empty(pages.getLast().number() + 1, "");
      last.atEnd().add(labels.advertisement(printed.periodical()));
      dumped.add(stream.of(last));
    }
    return new Dump(style.dump().write(dumped), TruthFile.write(printed.stories(), labels.lines()));
  }

  /// What of the issue this design prints.
  private static Issue selected(Issue issue, IssueStyle style, Random random) {
    double kept = style.odds().keptAsides();
    List<Story> stories = new ArrayList<>();
    for (Story story : issue.stories()) {
      boolean box = story.isShort() && !hasNeighbour(issue, story);
      if (!box || random.nextDouble() < kept) {
        stories.add(
            story.withBlocks(
                story.blocks().stream()
                    .filter(block -> !block.isAside() || random.nextDouble() < kept)
                    .toList()));
      }
    }
    return new Issue(issue.periodical(), issue.number(), stories);
  }

  /// Whether the section has briefs beside this one.
  private static boolean hasNeighbour(Issue issue, Story story) {
    return issue.stories().stream()
        .anyMatch(
            other -> other != story && other.isShort() && other.section().equals(story.section()));
  }

  /// Puts ■ for a rare character that the font might not have.
  private static Issue withMissingGlyph(Issue issue, Random random) {
    StringBuilder bodies = new StringBuilder();
    StringBuilder heads = new StringBuilder();
    for (Story story : issue.stories()) {
      heads.append(story.section()).append(story.title()).append(story.subtitle());
      heads.append(story.affiliation()).append(String.join("", story.authors()));
      story
          .blocks()
          .forEach(block ->
              (block.kind() == StoryBlock.Kind.PARAGRAPH ? bodies : heads).append(block.text()));
    }
    List<Character> rare = new ArrayList<>();
    for (char c : new TreeSet<>(bodies.chars().mapToObj(c -> (char) c).toList())) {
      long count = bodies.chars().filter(other -> other == c).count();
      if (Glyphs.isHan(c) && count <= MOST_MISSING && heads.indexOf(String.valueOf(c)) < 0) {
        rare.add(c);
      }
    }
    if (rare.isEmpty()) {
      return issue;
    }
    char missing = rare.get(random.nextInt(rare.size()));
    List<Story> stories = new ArrayList<>();
    for (Story story : issue.stories()) {
      stories.add(
          story.withBlocks(
              story.blocks().stream()
                  .map(block -> new StoryBlock(block.kind(), block.text().replace(missing, '■')))
                  .toList()));
    }
    return new Issue(issue.periodical(), issue.number(), stories);
  }
}
