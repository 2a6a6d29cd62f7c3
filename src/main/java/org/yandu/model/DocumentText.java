package org.yandu.model;

import java.util.ArrayList;
import java.util.List;

/// The one flat string of a publication: the texts of its blocks joined by one `\n`. All offsets of
/// annotations, search hits and the reading pane are UTF-16 units of it.
public final class DocumentText {

  private final String text;
  private final List<PlacedBlock> blocks;
  private final int articleCount;

  /// A block and where it stands.
  ///
  /// @param sectionIndex from 0
  /// @param articleNumber from 1, counted through the whole publication
  /// @param range of the block's text, without the joining `\n`
  public record PlacedBlock(int sectionIndex, int articleNumber, Block block, TextRange range) {}

  private DocumentText(String text, List<PlacedBlock> blocks, int articleCount) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.articleCount = articleCount;
  }

  public static DocumentText of(PublicationContent content) {
    StringBuilder text = new StringBuilder();
    List<PlacedBlock> blocks = new ArrayList<>();
    int articleNumber = 0;
    int sectionIndex = 0;
    for (Section section : content.sections()) {
      for (Article article : section.articles()) {
        articleNumber++;
        for (Block block : article.blocks()) {
          if (!blocks.isEmpty()) {
            text.append('\n');
          }
          int start = text.length();
          text.append(block.text());
          blocks.add(
              new PlacedBlock(
                  sectionIndex, articleNumber, block, new TextRange(start, text.length())));
        }
      }
      sectionIndex++;
    }
    return new DocumentText(text.toString(), blocks, articleNumber);
  }

  public String string() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public String substring(TextRange range) {
    return text.substring(range.start(), range.end());
  }

  /// What a passage says, without the characters that stand for pictures.
  public String words(TextRange range) {
    return substring(range).replace("\ufffc\n", "").replace("\ufffc", "");
  }

  /// In reading order.
  public List<PlacedBlock> blocks() {
    return blocks;
  }

  public int articleCount() {
    return articleCount;
  }

  /// Index in [#blocks] of the block at `offset`; the joining `\n` belongs to the block before it.
  /// Offsets outside the text give the nearest block.
  ///
  /// @throws IllegalStateException if the text has no block
  public int blockIndexAt(int offset) {
    if (blocks.isEmpty()) {
      throw new IllegalStateException("an empty text has no block");
    }
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public PlacedBlock blockAt(int offset) {
    return blocks.get(blockIndexAt(offset));
  }

  /// Number of the article at `offset`, from 1.
  public int articleNumberAt(int offset) {
    return blockAt(offset).articleNumber();
  }

  /// Where each article begins, in their order.
  public List<Integer> articleStarts() {
    List<Integer> starts = new ArrayList<>();
    int article = 0;
    for (PlacedBlock placed : blocks) {
      if (placed.articleNumber() != article) {
        starts.add(placed.range().start());
        article = placed.articleNumber();
      }
    }
    return starts;
  }

  /// From the first block of an article to the end of its last.
  ///
  /// @throws IllegalArgumentException if there is no such article
  public TextRange articleRange(int articleNumber) {
    int start = -1;
    int end = -1;
    for (PlacedBlock placed : blocks) {
      if (placed.articleNumber() == articleNumber) {
        start = start < 0 ? placed.range().start() : start;
        end = placed.range().end();
      }
    }
    if (start < 0) {
      throw new IllegalArgumentException("no article " + articleNumber);
    }
    return new TextRange(start, end);
  }
}
