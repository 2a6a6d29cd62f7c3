package org.yandu.structure.doubt;

import java.util.List;

/// Tells what stands in a publication more than once. Cost grows linearly with the text.
final class RepeatedWords {

  /// So many characters in a row are hardly the same by chance.
  private static final int LENGTH = 8;

  private static final int BASE = 31;

  /// Hashes of all runs of characters, in an open table; 0 is free. The lowest bit says whether one
  /// was met again.
  private final int[] table;

  private final int highest;

  RepeatedWords(List<String> texts) {
    int count = 0;
    for (String text : texts) {
      count += text.length();
    }
    table = new int[Integer.highestOneBit(Math.max(16, count)) * 4];
    int power = 1;
    for (int i = 1; i < LENGTH; i++) {
      power *= BASE;
    }
    highest = power;
    for (String text : texts) {
      scan(text, true);
    }
  }

  /// Share of a text's runs of characters that stand elsewhere too, 0 of a short text.
  double share(String text) {
    return text.length() < LENGTH ? 0 : (double) scan(text, false) / (text.length() - LENGTH + 1);
  }

  /// @return how many runs are known to be repeated
  private int scan(String text, boolean learn) {
    int repeated = 0;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = i < LENGTH ? hash : hash - text.charAt(i - LENGTH) * highest;
      hash = hash * BASE + text.charAt(i);
      if (i + 1 >= LENGTH) {
        repeated += look(hash, learn) ? 1 : 0;
      }
    }
    return repeated;
  }

  private boolean look(int hash, boolean learn) {
    int key = (hash ^ hash >>> 15) & ~1;
    key = key == 0 ? 2 : key;
    int slot = key * 0x9e3779b9 >>> 1 & table.length - 1;
    while (table[slot] != 0 && (table[slot] & ~1) != key) {
      slot = slot + 1 & table.length - 1;
    }
    if (learn) {
      table[slot] = table[slot] == 0 ? key : key | 1;
    }
    return (table[slot] & 1) != 0;
  }
}
