package org.yandu.library;

import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;
import org.yandu.text.ChineseWords;
import org.yandu.text.Sentences;

/// What belongs together around a place of a text: a word, a sentence, a paragraph. Pure functions.
public final class PassageBounds {

  private PassageBounds() {}

  /// Looks through a word list; not for the window's thread.
  ///
  /// @param offset of a character
  public static TextRange word(DocumentText text, int offset) {
    TextRange block = text.blockAt(offset).range();
    if (offset >= block.end()) {
      return new TextRange(block.end(), block.end());
    }
    var word = ChineseWords.at(text.substring(block), offset - block.start());
    return new TextRange(block.start() + word.start(), block.start() + word.end());
  }

  public static TextRange sentence(DocumentText text, int offset) {
    TextRange block = text.blockAt(offset).range();
    String words = text.substring(block);
    int within = Math.min(offset - block.start(), Math.max(0, words.length() - 1));
    return new TextRange(
        block.start() + Sentences.start(words, within),
        block.start() + Sentences.end(words, within));
  }

  public static TextRange paragraph(DocumentText text, int offset) {
    return text.blockAt(offset).range();
  }

  /// Where the sentence behind a place ends, or the one before it begins, in this block or the
  /// next.
  public static int sentenceStep(DocumentText text, int offset, boolean forward) {
    String string = text.string();
    if (forward) {
      int from = offset < string.length() && string.charAt(offset) == '\n' ? offset + 1 : offset;
      return Math.min(string.length(), Sentences.end(string, from));
    }
    int to = offset > 0 && string.charAt(offset - 1) == '\n' ? offset - 1 : offset;
    return Sentences.start(string, Math.max(0, to - 1));
  }

  /// Where the paragraph behind a place ends, or the one before it begins.
  public static int paragraphStep(DocumentText text, int offset, boolean forward) {
    int block = text.blockIndexAt(offset);
    TextRange range = text.blocks().get(block).range();
    if (forward) {
      boolean atEnd = offset >= range.end() && block + 1 < text.blocks().size();
      return atEnd ? text.blocks().get(block + 1).range().end() : range.end();
    }
    boolean atStart = offset <= range.start() && block > 0;
    return atStart ? text.blocks().get(block - 1).range().start() : range.start();
  }
}
