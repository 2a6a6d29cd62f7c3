package org.yandu.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reader reads at one go: title, authors and body, all of them blocks in reading order. A
/// chapter of a book is an article too.
///
/// @param blocks never empty
public record Article(List<Block> blocks) {

  public Article {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("an article has at least one block");
    }
  }

  /// The title as printed, empty if there is none.
  public String title() {
    return textOf(Block.Title.class).orElse("");
  }

  public String subtitle() {
    return textOf(Block.Subtitle.class).orElse("");
  }

  /// Names of all bylines, in order and each once.
  public List<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    for (Block.Byline byline : bylines()) {
      authors.addAll(byline.authors());
    }
    return List.copyOf(authors);
  }

  /// Institutions and posts of all bylines, joined by 、; empty if none is printed.
  public String affiliation() {
    return bylines().stream()
        .map(Block.Byline::affiliation)
        .filter(affiliation -> !affiliation.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /// Whether it is pictures and nothing else.
  public boolean isPictures() {
    return blocks.stream().allMatch(Block.Figure.class::isInstance);
  }

  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /// The title, or the first words of the body where no title is printed.
  ///
  /// @param length the number of characters at which first words are cut
  public String label(int length) {
    String title = title();
    if (!title.isEmpty()) {
      return title;
    }
    String first =
        textOf(Block.Paragraph.class).or(() -> Optional.of(blocks.getFirst().text())).orElseThrow();
    return first.length() <= length ? first : first.substring(0, length) + "…";
  }

  private List<Block.Byline> bylines() {
    List<Block.Byline> bylines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Byline byline) {
        bylines.add(byline);
      }
    }
    return bylines;
  }

  private Optional<String> textOf(Class<? extends Block> kind) {
    for (Block block : blocks) {
      if (kind.isInstance(block)) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }
}
