package org.yandu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {

  @TempDir Path folder;

  @Test
  void keepsEveryValue() {
    Settings settings =
        new Settings(
            "en",
            Theme.DARK,
            new ReadingStyle("Noto Serif SC", 22, 2.0, 30),
            new WindowLayout(10, 20, 900, 700, true, 250, 300, false, true),
            true,
            7);

    assertThat(new SettingsFile(folder).save(settings)).isTrue();

    assertThat(new SettingsFile(folder).load()).isEqualTo(settings);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
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
  void givesDefaultsForADamagedFile() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
    assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);

    Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"PLAID\"}");
    assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void saysWhenItCannotWrite() {
    assertThat(new SettingsFile(folder.resolve("missing")).save(Settings.DEFAULT)).isFalse();
  }
}
