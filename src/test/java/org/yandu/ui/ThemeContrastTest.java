package org.yandu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.yandu.settings.Theme;

/// What is to be read stands out from what is behind it, in every theme. Ratios after WCAG 2.1,
/// success criteria 1.4.3, 1.4.6 and 1.4.11.
final class ThemeContrastTest {

  private static final Path STYLESHEET = Path.of("src/main/resources/org/yandu/ui/themes.css");
  private static final Pattern RULE = Pattern.compile("\\.(theme-\\w+) \\{([^}]*)}");
  private static final Pattern TONE = Pattern.compile("-yandu-([\\w-]+): #(\\p{XDigit}{6});");

  private static final List<String> GROUNDS = List.of("page", "panel", "card");
  private static final List<String> COLOURS = List.of("yellow", "blue", "red", "green", "purple");

  @Test
  void textStandsOut() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Theme theme : Theme.values()) {
      Map<String, Double> tones = tones(theme);
      double quiet = theme == Theme.CONTRAST ? 7 : 4.5;
      for (String ground : GROUNDS) {
        check(softly, theme, tones, "ink", ground, 7);
        check(softly, theme, tones, "quiet", ground, quiet);
        check(softly, theme, tones, "accent", ground, quiet);
      }
      check(softly, theme, tones, "on-accent", "accent", quiet);
    }
    softly.assertAll();
  }

  @Test
  void marksLeaveTheTextReadableAndLinesAreSeen() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Theme theme : Theme.values()) {
      Map<String, Double> tones = tones(theme);
      for (String colour : COLOURS) {
        check(softly, theme, tones, "ink", "mark-" + colour, theme == Theme.DARK ? 5.5 : 7);
        check(softly, theme, tones, "line-" + colour, "page", theme == Theme.CONTRAST ? 7 : 2.4);
      }
    }
    softly.assertAll();
  }

  @Test
  void everyThemeHasEveryTone() throws IOException {
    Map<String, Double> light = tones(Theme.LIGHT);
    assertThat(light).hasSizeGreaterThan(15);
    for (Theme theme : Theme.values()) {
      assertThat(tones(theme).keySet()).as(theme.name()).isEqualTo(light.keySet());
    }
  }

  private static void check(
      SoftAssertions softly,
      Theme theme,
      Map<String, Double> tones,
      String one,
      String other,
      double least) {
    double first = tones.getOrDefault(one, Double.NaN);
    double second = tones.getOrDefault(other, Double.NaN);
    double ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    softly.assertThat(ratio).as("%s: %s on %s", theme, one, other).isGreaterThanOrEqualTo(least);
  }

  /// Relative luminance by name of tone.
  private static Map<String, Double> tones(Theme theme) throws IOException {
    Map<String, Double> tones = new HashMap<>();
    Matcher rule = RULE.matcher(Files.readString(STYLESHEET));
    while (rule.find()) {
      if (rule.group(1).equals(Themes.styleClass(theme))) {
        Matcher tone = TONE.matcher(rule.group(2));
        while (tone.find()) {
          tones.put(tone.group(1), luminance(Integer.parseInt(tone.group(2), 16)));
        }
      }
    }
    return tones;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
