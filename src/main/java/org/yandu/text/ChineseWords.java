package org.yandu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Words in a line of Chinese, which writes no spaces: the division whose words are together the
/// most frequent, by the word list of jieba (unigram model, Viterbi search; Sun Junyi, jieba,
/// 2013). Letters and digits are words by their runs.
///
/// The list has 350,000 words and would fill memory for a click now and then; it is read through
/// once for each question, in some tens of milliseconds. Not for the window's thread.
public final class ChineseWords {

  /// A word in a text, in UTF-16 units: `start` inclusive, `end` exclusive.
  public record Word(int start, int end) {}

  private static final String LIST = "/nlp/word_freq_dict.txt";

  /// So many characters on each side decide how a line is divided around a place.
  private static final int REACH = 12;

  private static final int LONGEST = 6;

  /// Of all words of the list together (jieba's own total).
  private static final double TOTAL = 60_101_967;

  private ChineseWords() {}

  /// The word that a character belongs to; the character alone where it is none.
  ///
  /// @param offset from 0 to the last character of the text
  public static Word at(String text, int offset) {
    if (!isHan(text.charAt(offset))) {
      return run(text, offset);
    }
    int start = offset;
    while (start > 0 && offset - start < REACH && isHan(text.charAt(start - 1))) {
      start--;
    }
    int end = offset + 1;
    while (end < text.length() && end - offset <= REACH && isHan(text.charAt(end))) {
      end++;
    }
    return divided(text.substring(start, end), offset - start, start);
  }

  private static boolean isHan(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static Word run(String text, int offset) {
    if (!Character.isLetterOrDigit(text.charAt(offset))) {
      return new Word(offset, offset + 1);
    }
    int start = offset;
    while (start > 0 && isOfRun(text.charAt(start - 1))) {
      start--;
    }
    int end = offset + 1;
    while (end < text.length() && isOfRun(text.charAt(end))) {
      end++;
    }
    return new Word(start, end);
  }

  private static boolean isOfRun(char character) {
    return Character.isLetterOrDigit(character) && !isHan(character);
  }

  private static Word divided(String line, int at, int shift) {
    Map<String, Integer> known = frequencies(line);
    int length = line.length();
    double[] best = new double[length + 1];
    int[] next = new int[length + 1];
    for (int start = length - 1; start >= 0; start--) {
      best[start] = Double.NEGATIVE_INFINITY;
      for (int end = start + 1; end <= Math.min(length, start + LONGEST); end++) {
        Integer frequency = known.get(line.substring(start, end));
        if (frequency == null && end > start + 1) {
          continue;
        }
        double score = Math.log((frequency == null ? 1 : frequency) / TOTAL) + best[end];
        if (score > best[start]) {
          best[start] = score;
          next[start] = end;
        }
      }
    }
    int start = 0;
    while (next[start] <= at) {
      start = next[start];
    }
    return new Word(shift + start, shift + next[start]);
  }

  /// How often each piece of a line that is a word stands in print.
  private static Map<String, Integer> frequencies(String line) {
    Map<String, Integer> pieces = new HashMap<>();
    for (int start = 0; start < line.length(); start++) {
      for (int end = start + 1; end <= Math.min(line.length(), start + LONGEST); end++) {
        pieces.put(line.substring(start, end), 0);
      }
    }
    try (InputStream list =
            Objects.requireNonNull(ChineseWords.class.getResourceAsStream(LIST), LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      for (String entry = lines.readLine(); entry != null; entry = lines.readLine()) {
        int space = entry.indexOf(' ');
        if (space > 0 && space <= LONGEST) {
          int frequency = frequency(entry, space + 1);
          pieces.computeIfPresent(entry.substring(0, space), (_, _) -> frequency);
        }
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    pieces.values().removeIf(frequency -> frequency == 0);
    return pieces;
  }

  private static int frequency(String entry, int from) {
    int frequency = 0;
    for (int i = from; i < entry.length() && Character.isDigit(entry.charAt(i)); i++) {
      frequency = 10 * frequency + entry.charAt(i) - '0';
    }
    return Math.max(1, frequency);
  }
}
