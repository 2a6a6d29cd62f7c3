package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.AnnotationId;
import org.yandu.model.PublicationId;
import org.yandu.task.Workers;

/// What was said to be stored is stored, however the process ends.
final class KillTest {

  private static final int KILLS = 30;

  /// Most of the time goes into starting them. Each is killed while the other writes.
  private static final int SIDE_BY_SIDE = 2;

  @TempDir Path folder;

  private final ExecutorService background = Workers.pool("kill", SIDE_BY_SIDE);

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void whatWasPrintedAsStoredIsThereAfterKilling() throws Exception {
    PublicationId publication = SampleLibrary.withOnePublication(folder);
    Random random = new Random(20260301);
    Set<AnnotationId> stored = new HashSet<>();
    for (int kills = 0; kills < KILLS; kills += SIDE_BY_SIDE) {
      List<CompletableFuture<List<AnnotationId>>> writers = new ArrayList<>();
      for (int writer = 0; writer < SIDE_BY_SIDE; writer++) {
        int millis = random.nextInt(120);
        writers.add(CompletableFuture.supplyAsync(() -> killedAfter(millis), background));
      }
      writers.forEach(writer -> stored.addAll(writer.join()));
      try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
        assertThat(ids(library, publication)).as("after %d kills", kills).containsAll(stored);
        assertThat(library.check().problems()).isEmpty();
      }
    }
    assertThat(stored).hasSizeGreaterThan(KILLS);
  }

  /// @param millis after the first id was printed
  private List<AnnotationId> killedAfter(int millis) {
    try {
      return killedAfter(WritingProcess.start(folder, Integer.MAX_VALUE), millis);
    } catch (IOException | InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static List<AnnotationId> killedAfter(Process process, int millis)
      throws IOException, InterruptedException {
    try (BufferedReader output = process.inputReader()) {
      String first = output.readLine();
      assertThat(first).as("the process stores").isNotNull();
      var rest = CompletableFuture.supplyAsync(() -> WritingProcess.printed(output));
      Thread.sleep(millis);
      // The process' own method would close its output before the last lines are read.
      process.toHandle().destroyForcibly();
      WritingProcess.join(process);
      return Stream.concat(Stream.of(AnnotationId.parse(first)), rest.join().stream()).toList();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Set<AnnotationId> ids(Library library, PublicationId publication) {
    return library.annotations(publication).stream()
        .map(placed -> placed.annotation().id())
        .collect(Collectors.toSet());
  }
}
