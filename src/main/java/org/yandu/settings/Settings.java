package org.yandu.settings;

/// What a reader chose, and how the window stood. Nothing in it is lost with pain: the library
/// holds what must not be lost.
///
/// @param language of the user interface, an IETF language tag
/// @param lastPublication id of the publication that was open last, 0 if none was
public record Settings(
    String language,
    Theme theme,
    ReadingStyle readingStyle,
    WindowLayout window,
    long lastPublication) {

  public static final Settings DEFAULT =
      new Settings("zh-CN", Theme.LIGHT, ReadingStyle.DEFAULT, WindowLayout.DEFAULT, 0);

  public Settings withLanguage(String tag) {
    return new Settings(tag, theme, readingStyle, window, lastPublication);
  }

  public Settings withTheme(Theme other) {
    return new Settings(language, other, readingStyle, window, lastPublication);
  }

  public Settings withReadingStyle(ReadingStyle style) {
    return new Settings(language, theme, style, window, lastPublication);
  }

  public Settings withWindow(WindowLayout layout) {
    return new Settings(language, theme, readingStyle, layout, lastPublication);
  }

  public Settings withLastPublication(long id) {
    return new Settings(language, theme, readingStyle, window, id);
  }
}
