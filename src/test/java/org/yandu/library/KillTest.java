package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.AnnotationId;
import org.yandu.model.PublicationId;

/// What was said to be stored is stored, however the process ends.
final class KillTest {

  private static final int KILLS = 30;

  @TempDir Path folder;

  @Test
  void whatWasPrintedAsStoredIsThereAfterKilling() throws Exception {
    PublicationId publication = SampleLibrary.withOnePublication(folder);
    Random random = new Random(20260301);
    Set<AnnotationId> stored = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      List<AnnotationId> printed = killedAfter(random.nextInt(120));
      stored.addAll(printed);
      try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
        assertThat(ids(library, publication)).as("kill %d", kill).containsAll(stored);
        assertThat(library.check().problems()).isEmpty();
      }
    }
    assertThat(stored).hasSizeGreaterThan(KILLS);
  }

  /// @param millis after the first id was printed
  private List<AnnotationId> killedAfter(int millis) throws Exception {
    Process process = WritingProcess.start(folder, Integer.MAX_VALUE);
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
