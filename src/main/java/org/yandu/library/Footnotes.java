package org.yandu.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.LinkTarget;
import org.yandu.model.PlacedLink;
import org.yandu.model.TextRange;

/// Finds the notes of articles by their marks: ① or [1] within the text, and one block further down
/// the article that begins with the same. Pure functions.
public final class Footnotes {

  private static final Pattern MARK =
      Pattern.compile("[①-⑳]|[\\[［〔](?:注)?\\d{1,3}[\\]］〕]|\\(注\\d{1,3}\\)|（注\\d{1,3}）");

  private Footnotes() {}

  /// The mark that a block begins with, if it is a note.
  public static Optional<String> markOf(Block block) {
    boolean text =
        block instanceof Block.Note
            || block instanceof Block.Paragraph
            || block instanceof Block.ListItem;
    Matcher matcher = MARK.matcher(block.text());
    return text && matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /// Links from the marks in the text to their notes, in reading order.
  static List<PlacedLink> links(DocumentText text) {
    List<PlacedLink> links = new ArrayList<>();
    List<PlacedBlock> blocks = text.blocks();
    int first = 0;
    for (int index = 1; index <= blocks.size(); index++) {
      boolean ends =
          index == blocks.size()
              || blocks.get(index).articleNumber() != blocks.get(first).articleNumber();
      if (ends) {
        addLinks(links, blocks.subList(first, index));
        first = index;
      }
    }
    return links;
  }

  private static void addLinks(List<PlacedLink> links, List<PlacedBlock> article) {
    Map<String, Integer> notes = notes(article);
    if (notes.isEmpty()) {
      return;
    }
    for (int index = 0; index < article.size(); index++) {
      TextRange range = article.get(index).range();
      Matcher matcher = MARK.matcher(article.get(index).block().text());
      while (matcher.find()) {
        int note = notes.getOrDefault(matcher.group(), -1);
        if (matcher.start() > 0 && note > index) {
          links.add(
              new PlacedLink(
                  new TextRange(range.start() + matcher.start(), range.start() + matcher.end()),
                  new LinkTarget.Place(article.get(note).range().start())));
        }
      }
    }
  }

  /// Index of the block that begins with a mark; not of marks that several begin with.
  private static Map<String, Integer> notes(List<PlacedBlock> article) {
    Map<String, Integer> notes = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (int index = 0; index < article.size(); index++) {
      int at = index;
      markOf(article.get(index).block())
          .ifPresent(mark -> {
            if (notes.put(mark, at) != null) {
              several.add(mark);
            }
          });
    }
    notes.keySet().removeAll(several);
    return notes;
  }
}
