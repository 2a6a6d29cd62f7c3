package org.yandu.model;

/// The colours a meaning may have; each theme has its own tones for them.
public enum HighlightColour {
  YELLOW,
  BLUE,
  RED,
  GREEN,
  PURPLE,
  ORANGE,
  TEAL,
  GREY
}
