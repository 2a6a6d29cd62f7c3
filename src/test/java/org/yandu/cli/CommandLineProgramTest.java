package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.PublicationId;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.settings.Theme;

final class CommandLineProgramTest {

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void opensTheWindowWithoutACommand() {
    assertThat(shell.type()).isZero();

    assertThat(shell.windows())
        .containsExactly(
            new WindowRequest(
                folder,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void handsTheWindowWhatWasAskedOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("文章.txt"), "文");

    assertThat(
            shell.type(
                "--snapshot",
                "out.png",
                "--open",
                "3",
                "--article",
                "2",
                "--theme",
                "sepia",
                "--size",
                "900x700",
                "--lang",
                "en",
                "--data-dir",
                "data",
                file.toString()))
        .isZero();

    assertThat(shell.windows())
        .containsExactly(
            new WindowRequest(
                Path.of("data"),
                List.of(file),
                Optional.of("en"),
                Optional.of(Path.of("out.png")),
                Optional.of(new PublicationId(3)),
                OptionalInt.of(2),
                Optional.of(Theme.SEPIA),
                Optional.of(new WindowRequest.Size(900, 700))));
  }

  @Test
  void failsWhenTheWindowDoes() {
    shell.failWindow("没有图形界面。");

    assertThat(shell.type()).isEqualTo(1);
    assertThat(shell.remarks()).isEqualTo("没有图形界面。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lst",
        "toc",
        "toc one",
        "toc 1 2",
        "import",
        "list --nonsense",
        "annotate 1 --exact x",
        "annotate 1 --exact x --colour y --occurrence many",
        "notes",
        "notes export 1 --format pdf",
        "notes export 1 --out",
        "structure",
        "--theme plaid",
        "--size big",
        "--size 1x1",
        "--open none",
        "--snapshot a.png list",
        "--lang fr list",
        "list --json --json"
      })
  void refusesWrongUsage(String typed) {
    assertThat(shell.type(typed.split(" "))).isEqualTo(2);

    assertThat(shell.out()).isEmpty();
    assertThat(shell.remarks().lines()).hasSize(2);
    assertThat(shell.remarks()).contains("--help 看用法").doesNotContain("Unknown", "Missing");
    assertThat(shell.windows()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "import --help",
        "list --help",
        "toc -h",
        "annotate --help",
        "notes --help",
        "notes list --help",
        "notes export --help",
        "structure --help",
        "check --help",
      })
  void showsHowToUseEveryCommand(String typed) {
    assertThat(shell.type(typed.split(" "))).isZero();
    assertThat(shell.out()).contains("用法：", "--data-dir");

    assertThat(shell.type(("--lang en " + typed).split(" "))).isZero();
    assertThat(shell.out()).contains("Usage: ", "--data-dir");
    assertThat(shell.out().codePoints().filter(Character::isIdeographic)).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(shell.type("--version")).isZero();
    assertThat(shell.out()).startsWith("研读");
  }

  @Test
  void speaksTheLanguageOfTheSettingsUnlessAnotherIsNamed() {
    new SettingsFile(folder).save(Settings.DEFAULT.withLanguage("en"));

    shell.type("toc", "7");
    assertThat(shell.remarks()).startsWith("There is no publication");
    shell.type("toc", "7", "--lang", "zh");
    assertThat(shell.remarks()).startsWith("书库里没有");
  }

  @Test
  void readsArgumentsThatJavaLost() {
    String[] read = {"annotate", "\ufffd\ufffd\ufffd", "--note", ""};
    byte[] line = "java\0-jar\0y.jar\0annotate\0学\0--note\0\0".getBytes(StandardCharsets.UTF_8);

    assertThat(Arguments.ending(line, read)).containsExactly("annotate", "学", "--note", "");
    assertThat(Arguments.ending("java\0".getBytes(StandardCharsets.UTF_8), read)).isSameAs(read);
    assertThat(Arguments.ending("a\0b\0c\0d\0e\0".getBytes(StandardCharsets.UTF_8), read))
        .isSameAs(read);
  }
}
