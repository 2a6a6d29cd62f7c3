package org.yandu.text;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where lines may break, for whoever asks Java's own `BreakIterator`, as the text layout of JavaFX
/// does: as Java says, but by [LineBreaks] where a Chinese text must not be torn.
///
/// Java's service loader finds it if the property `java.locale.providers` names `SPI` first; see
/// [#install]. Safe for use by any number of threads.
public final class ChineseLineBreaks extends BreakIteratorProvider {

  private static final String PROVIDERS = "java.locale.providers";

  /// Set while Java's own iterator is asked for, which would lead here again.
  private static final ThreadLocal<Boolean> ASKING_JAVA = ThreadLocal.withInitial(() -> false);

  /// To be called before anything else in the program asks for a locale.
  public static void install() {
    if (System.getProperty(PROVIDERS) == null) {
      System.setProperty(PROVIDERS, "SPI,CLDR");
    }
  }

  /// The root stands for all that Java has nothing nearer for, which it has for its own language.
  @Override
  public Locale[] getAvailableLocales() {
    return new Locale[] {
      Locale.ROOT, Locale.ENGLISH, Locale.US, Locale.UK, Locale.CHINESE, Locale.getDefault()
    };
  }

  @Override
  public boolean isSupportedLocale(Locale locale) {
    return true;
  }

  @Override
  public @Nullable BreakIterator getLineInstance(Locale locale) {
    if (ASKING_JAVA.get()) {
      return null;
    }
    ASKING_JAVA.set(true);
    try {
      return new LineBreaks(BreakIterator.getLineInstance(locale));
    } finally {
      ASKING_JAVA.set(false);
    }
  }

  /// Java goes on to its own where there is none.
  @Override
  public @Nullable BreakIterator getWordInstance(Locale locale) {
    return null;
  }

  @Override
  public @Nullable BreakIterator getCharacterInstance(Locale locale) {
    return null;
  }

  @Override
  public @Nullable BreakIterator getSentenceInstance(Locale locale) {
    return null;
  }
}
