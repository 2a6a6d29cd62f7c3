package org.yandu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The plain locale needs a Java machine of its own: see the tests of the program's start.
final class FileNamesTest {

  @Test
  void resolvesAsPathsDo() {
    assertThat(FileNames.resolve(Path.of("a"), "b/c 第1期.txt")).isEqualTo(Path.of("a/b/c 第1期.txt"));
    assertThat(FileNames.resolve(Path.of("a"), "/b")).isEqualTo(Path.of("/b"));
    assertThatThrownBy(() -> FileNames.resolve(Path.of("a"), "b\0"))
        .isInstanceOf(InvalidPathException.class);
  }

  @Test
  void showsPathsAsTheyAre() {
    assertThat(FileNames.text(Path.of("甲/乙+ 丙%20.txt"))).isEqualTo("甲/乙+ 丙%20.txt");
    assertThat(FileNames.last(Path.of("甲/乙+ 丙%20.txt"))).isEqualTo("乙+ 丙%20.txt");
    assertThat(FileNames.last(Path.of("/"))).isEmpty();
  }
}
