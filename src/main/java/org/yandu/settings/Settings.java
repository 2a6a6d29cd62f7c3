package org.yandu.settings;

import java.util.Map;

/// What a reader chose, and how the window stood. Nothing in it is lost with pain: the library
/// holds what must not be lost.
///
/// @param language of the user interface, an IETF language tag
/// @param theme that was asked for
/// @param followsSystem whether a system that asks for dark or light goes before `theme`
/// @param interfaceScale how large all but the reading text is, from 1 to 2
/// @param patterns whether colours of meanings are told apart by their lines too
/// @param script in which Chinese texts are shown
/// @param hidesPanels whether the panels beside the page show only while the pointer is at the edge
/// @param keys that commands have in the place of their own, by name of the command: a combination
///   as JavaFX writes it, or nothing for none
/// @param welcomed whether the sample issue was offered once; who deletes it is not given it again
/// @param toured whether the tour of the window was offered once
/// @param lastPublication id of the publication that was open last, 0 if none was
public record Settings(
    String language,
    Theme theme,
    boolean followsSystem,
    double interfaceScale,
    boolean patterns,
    ReadingStyle readingStyle,
    ChineseScript script,
    boolean hidesPanels,
    Map<String, String> keys,
    WindowLayout window,
    boolean welcomed,
    boolean toured,
    long lastPublication) {

  public static final double LARGEST_SCALE = 2;

  public static final Settings DEFAULT =
      new Settings(
          "zh-CN",
          Theme.LIGHT,
          false,
          1,
          false,
          ReadingStyle.DEFAULT,
          ChineseScript.AS_PRINTED,
          false,
          Map.of(),
          WindowLayout.DEFAULT,
          false,
          false,
          0);

  public Settings {
    interfaceScale = Math.clamp(interfaceScale, 1, LARGEST_SCALE);
    keys = Map.copyOf(keys);
  }

  public Settings withLanguage(String tag) {
    return new Settings(
        tag,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withTheme(Theme other) {
    return new Settings(
        language,
        other,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withFollowsSystem(boolean follows) {
    return new Settings(
        language,
        theme,
        follows,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withInterfaceScale(double scale) {
    return new Settings(
        language,
        theme,
        followsSystem,
        scale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withPatterns(boolean shown) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        shown,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withReadingStyle(ReadingStyle style) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        style,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withScript(ChineseScript other) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        other,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withHidesPanels(boolean hides) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hides,
        keys,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withKeys(Map<String, String> chosen) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        chosen,
        window,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withWindow(WindowLayout layout) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        layout,
        welcomed,
        toured,
        lastPublication);
  }

  public Settings withLastPublication(long id) {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        toured,
        id);
  }

  public Settings withWelcomed() {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        true,
        toured,
        lastPublication);
  }

  public Settings withToured() {
    return new Settings(
        language,
        theme,
        followsSystem,
        interfaceScale,
        patterns,
        readingStyle,
        script,
        hidesPanels,
        keys,
        window,
        welcomed,
        true,
        lastPublication);
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
