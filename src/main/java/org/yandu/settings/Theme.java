package org.yandu.settings;

/// The tones of paper and ink.
public enum Theme {
  LIGHT,
  SEPIA,
  DARK
}
