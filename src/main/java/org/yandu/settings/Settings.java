package org.yandu.settings;

/// What a reader chose, and how the window stood. Nothing in it is lost with pain: the library
/// holds what must not be lost.
///
/// @param language of the user interface, an IETF language tag
/// @param theme that was asked for
/// @param followsSystem whether a system that asks for dark or light goes before `theme`
/// @param welcomed whether the sample issue was offered once; who deletes it is not given it again
/// @param lastPublication id of the publication that was open last, 0 if none was
public record Settings(
    String language,
    Theme theme,
    boolean followsSystem,
    ReadingStyle readingStyle,
    WindowLayout window,
    boolean welcomed,
    long lastPublication) {

  public static final Settings DEFAULT =
      new Settings(
          "zh-CN", Theme.LIGHT, false, ReadingStyle.DEFAULT, WindowLayout.DEFAULT, false, 0);

  public Settings withLanguage(String tag) {
    return new Settings(tag, theme, followsSystem, readingStyle, window, welcomed, lastPublication);
  }

  public Settings withTheme(Theme other) {
    return new Settings(
        language, other, followsSystem, readingStyle, window, welcomed, lastPublication);
  }

  public Settings withReadingStyle(ReadingStyle style) {
    return new Settings(language, theme, followsSystem, style, window, welcomed, lastPublication);
  }

  public Settings withWindow(WindowLayout layout) {
    return new Settings(
        language, theme, followsSystem, readingStyle, layout, welcomed, lastPublication);
  }

  public Settings withLastPublication(long id) {
    return new Settings(language, theme, followsSystem, readingStyle, window, welcomed, id);
  }

  public Settings withWelcomed() {
    return new Settings(
        language, theme, followsSystem, readingStyle, window, true, lastPublication);
  }

  public Settings withFollowsSystem(boolean follows) {
    return new Settings(language, theme, follows, readingStyle, window, welcomed, lastPublication);
  }

  /// The theme in force.
  ///
  /// @param dark whether the system asks for dark
  public Theme themeInForce(boolean dark) {
    if (!followsSystem || dark == theme.isDark()) {
      return theme;
    }
    return dark ? Theme.DARK : Theme.LIGHT;
  }
}
