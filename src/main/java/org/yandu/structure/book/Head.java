package org.yandu.structure.book;

/// A place that can be the head of a chapter, a volume or a smaller part.
///
/// @param line index of its line
/// @param family heads of one family are counted together
/// @param number that it bears; 0 for heads that have names instead of numbers
/// @param start where the head begins in the line's text, after what stands before it
/// @param rest where the words after number and unit begin, the text's length if there are none
/// @param strength how much it looks like a head by itself, from 0 to 3
record Head(int line, Family family, int number, int start, int rest, double strength) {

  /// Heads that are counted together.
  ///
  /// @param form the unit and marks around the number, such as `第章`, `卷`, `（一）`
  record Family(Level level, String form) {}

  /// From the largest part of a book to the smallest.
  enum Level {
    VOLUME,
    CHAPTER,
    /// 节, which divides chapters where a book has them.
    PART,
    /// Marks that number anything: 一、 （一） 1. 1.1 or a bare number.
    ITEM,
    /// 序, 楔子, 尾声 and others that bear a name instead of a number.
    NAMED
  }

  /// From so much strength a head needs no company of numbers.
  private static final double SURE = 2;

  private static final double WEAK = 0.7;

  boolean isSure() {
    return strength >= SURE;
  }

  /// This head where the line before it seems to go on: only its number can speak for it.
  Head weakened() {
    return new Head(line, family, number, start, rest, Math.min(strength, WEAK));
  }
}
