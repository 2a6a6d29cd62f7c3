package org.yandu.structure;

/// Counts of keys other than 0, in one table with open addresses: boxed keys would take most of the
/// time.
final class CharacterCounts {

  private long[] keys = new long[1 << 15];
  private int[] counts = new int[keys.length];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  int of(long key) {
    return counts[slot(key)];
  }

  void add(long key) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot]++;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /// Where a key stands or belongs.
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  static long key(char first, char second, char third) {
    return (long) first << 32 | (long) second << 16 | third;
  }

  static int key(char first, char second) {
    return first << 16 | second;
  }
}
