package org.yandu.structure;

/// What the lattice says of a line.
enum LineTag {
  /// Begins a paragraph that goes on.
  FIRST,
  /// Goes on and is gone on with.
  MIDDLE,
  /// Goes on, but other text of some length comes between.
  BROKEN,
  /// Ends a paragraph that began before.
  END,
  /// A paragraph of its own.
  SINGLE,
  HEADING,
  /// Display text that interrupts a paragraph: title, caption, quote.
  DISPLAY_OPEN,
  /// The last display line before whole paragraphs that interrupt a paragraph.
  DISPLAY_BROKEN,
  /// Display text between paragraphs.
  DISPLAY_CLOSED;

  boolean isBody() {
    return switch (this) {
      case FIRST, MIDDLE, BROKEN, END, SINGLE -> true;
      case HEADING, DISPLAY_OPEN, DISPLAY_BROKEN, DISPLAY_CLOSED -> false;
    };
  }
}
