package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void writesAndReplaces() throws IOException {
    Path file = folder.resolve("标注.md");

    AtomicFile.write(file, "一\n");
    assertThat(file).content().isEqualTo("一\n");

    AtomicFile.write(file, "二\n");
    assertThat(file).content().isEqualTo("二\n");
    assertThat(folder.toFile().list()).containsExactly("标注.md");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    Files.createDirectory(folder.resolve("taken"));

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("taken"), "x"))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("missing/file"), "x"))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(folder.toFile().list()).containsExactly("taken");
    assertThat(folder.resolve("taken")).isEmptyDirectory();
  }

  @Test
  void writesThroughALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "一");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);

    AtomicFile.write(link, "二");

    assertThat(link).isSymbolicLink();
    assertThat(file).content().isEqualTo("二");
  }
}
