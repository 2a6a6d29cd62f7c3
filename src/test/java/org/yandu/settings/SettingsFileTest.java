package org.yandu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void keepsEveryValue() {
    Settings settings =
        new Settings(
            "en",
            Theme.GREEN,
            true,
            1.5,
            true,
            new ReadingStyle("Noto Serif SC", "Noto Sans SC", 22, 2.0, 0.5, 0, 30),
            ChineseScript.TRADITIONAL,
            true,
            Map.of("FIND", "Ctrl+Alt+F", "UNDO", ""),
            new WindowLayout(10, 20, 900, 700, true, 250, 300, false, true, "NEWEST", "TAG"),
            true,
            true,
            7);

    assertThat(new SettingsFile(folder).save(settings)).isTrue();

    assertThat(new SettingsFile(folder).load()).isEqualTo(settings);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void keyThatIsGivenBackIsNotKept() {
    SettingsFile file = new SettingsFile(folder);
    file.save(Settings.DEFAULT.withKeys(Map.of("FIND", "Ctrl+Alt+F", "UNDO", "F5")));

    file.save(file.load().withKeys(Map.of("UNDO", "F5")));

    assertThat(file.load().keys()).isEqualTo(Map.of("UNDO", "F5"));
  }

  @Test
  void givesDefaultsWithoutFile() {
    assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void givesDefaultsForWhatAFileDoesNotTell() throws IOException {
    Files.writeString(
        folder.resolve("settings.json"),
        """
        {"theme": "SEPIA", "readingStyle": {"sizePoints": 99}, "ofLaterVersions": 1}
        """);

    assertThat(new SettingsFile(folder).load())
        .isEqualTo(
            Settings.DEFAULT
                .withTheme(Theme.SEPIA)
                .withReadingStyle(ReadingStyle.DEFAULT.withSizePoints(ReadingStyle.LARGEST_SIZE)));
  }

  @Test
  void givesDefaultsForADamagedFileAndKeepsIt() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");

    assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
    assertThat(new SettingsFile(folder).save(Settings.DEFAULT)).isTrue();

    assertThat(folder.resolve("settings-damaged.json")).hasContent("{\"theme\": ");
    assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void oneValueOfALaterVersionSpoilsNoOther() throws IOException {
    Files.writeString(
        folder.resolve("settings.json"),
        """
        {"theme": "PLAID", "language": "en",
         "readingStyle": {"measureEm": "wide", "sizePoints": 24}, "window": 3}
        """);

    assertThat(new SettingsFile(folder).load())
        .isEqualTo(
            Settings.DEFAULT
                .withLanguage("en")
                .withReadingStyle(ReadingStyle.DEFAULT.withSizePoints(24)));
  }

  @Test
  void leavesWhatALaterVersionWroteBeside() throws IOException {
    Path file = folder.resolve("settings.json");
    Files.writeString(
        file,
        """
        {"ofLaterVersions": {"depth": 3}, "readingStyle": {"hanging": true}}
        """);
    SettingsFile settings = new SettingsFile(folder);

    assertThat(settings.save(settings.load().withLanguage("en"))).isTrue();

    assertThat(Files.readString(file))
        .contains("\"depth\" : 3", "\"hanging\" : true", "\"language\" : \"en\"");
  }

  @Test
  void followsASystemThatIsOfAnotherTone() {
    Settings asked = Settings.DEFAULT.withTheme(Theme.SEPIA);
    assertThat(asked.themeInForce(true)).isEqualTo(Theme.SEPIA);

    Settings following = asked.withFollowsSystem(true);
    assertThat(following.themeInForce(false)).isEqualTo(Theme.SEPIA);
    assertThat(following.themeInForce(true)).isEqualTo(Theme.DARK);
    assertThat(following.withTheme(Theme.DARK).themeInForce(false)).isEqualTo(Theme.LIGHT);
  }

  @Test
  void saysWhenItCannotWrite() {
    assertThat(new SettingsFile(folder.resolve("missing")).save(Settings.DEFAULT)).isFalse();
  }
}
