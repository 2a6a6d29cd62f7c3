package org.yandu.settings;

/// The tones of paper and ink.
public enum Theme {
  LIGHT,
  SEPIA,
  GREEN,
  DARK,

  /// Black on white, every tone at 7:1 and more.
  CONTRAST;

  public boolean isDark() {
    return this == DARK;
  }
}
