package org.yandu.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// All wording for people, in the language of the user interface. The one place that knows the
/// message bundles `org/yandu/messages*.properties` (UTF-8; the one without a suffix is Chinese).
///
/// A text is a [MessageFormat] pattern: an apostrophe is written twice, a number is grouped as the
/// language does it. Years, ids and other figures that count nothing are handed over as strings.
///
/// Immutable; safe for use by any number of threads.
public final class Messages {

  private static final String BUNDLE = "org.yandu.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The wording in a language; Chinese where the program does not speak that language.
  ///
  /// @param tag an IETF language tag such as `zh-CN` or `en`
  public static Messages of(String tag) {
    Locale asked = Locale.forLanguageTag(tag.replace('_', '-'));
    return new Messages(
        asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  /// The language of the wording, also for dates and numbers.
  public Locale locale() {
    return locale;
  }

  /// The wording for a key, with the arguments in their places.
  ///
  /// @throws java.util.MissingResourceException if the bundles lack the key
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
