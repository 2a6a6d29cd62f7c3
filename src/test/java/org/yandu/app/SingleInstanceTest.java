package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SingleInstanceTest {

  @TempDir Path folder;

  @Test
  void aSecondStartHandsItsFilesToTheFirst() throws Exception {
    BlockingQueue<List<Path>> calls = new ArrayBlockingQueue<>(4);
    try (SingleInstance first = SingleInstance.claim(folder, List.of()).orElseThrow()) {
      first.listen(calls::add);

      Path file = Path.of("期刊 2026年第1期.txt").toAbsolutePath();
      assertThat(SingleInstance.claim(folder, List.of(file))).isEmpty();
      assertThat(calls.poll(10, TimeUnit.SECONDS)).containsExactly(file);

      assertThat(SingleInstance.claim(folder, List.of())).isEmpty();
      assertThat(calls.poll(10, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void aSocketLeftByADeadProcessIsSweptAway() throws IOException {
    Files.createFile(folder.resolve("window.socket"));
    try (SingleInstance first = SingleInstance.claim(folder, List.of()).orElseThrow()) {
      assertThat(first).isNotNull();
    }
    assertThat(folder.resolve("window.socket")).doesNotExist();
  }

  @Test
  void aFolderWithALongNameHasItsSocketElsewhere() throws IOException {
    Path deep = folder.resolve("长".repeat(40)).resolve("名".repeat(40));
    try (SingleInstance first = SingleInstance.claim(deep, List.of()).orElseThrow()) {
      first.listen(files -> {});
      assertThat(SingleInstance.claim(deep, List.of())).isEmpty();
    }
  }
}
