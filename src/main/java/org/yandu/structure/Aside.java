package org.yandu.structure;

/// Neighbouring lines that may be one caption or one pull quote.
///
/// @param start index of its first line
/// @param end index after its last line
/// @param kind [PieceKind#CAPTION] or [PieceKind#PULL_QUOTE]
/// @param width of its own column in quarter ems
/// @param plain whether neither a mark nor a credit tells it
/// @param loose whether nothing but the width holds its lines together
/// @param cost of reading the lines so, in the lattice's measure
record Aside(
    int start, int end, PieceKind kind, int width, boolean plain, boolean loose, double cost) {

  /// No caption or quote has more lines.
  static final int MOST_LINES = 12;
}
