package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// From a passage to its source lines, in whatever character set the file was.
final class OriginalLinesTest {

  @TempDir Path folder;

  @Test
  void linesOfABlockAreMarkedAmongTheirNeighbours() throws Exception {
    Path file = folder.resolve("来信.txt");
    String dump = "河湾来信\n\n春天，河湾村的老人们先说起修路，\n\n路修通了，茶叶就能当天运到县城。\n\n完\n";
    Files.write(file, dump.getBytes("GB18030"));
    try (LibraryThread library = LibraryThread.start()) {
      library.open(folder.resolve("data")).get(20, TimeUnit.SECONDS);
      var outcome = library.importFile(file).result().get(20, TimeUnit.SECONDS);
      PublicationId id = ((ImportOutcome.Imported) outcome).outcome().id();
      OpenPublication open = library.call(opened -> opened.read(id).orElseThrow()).get();
      int start = open.text().string().indexOf("修路");
      int end = open.text().string().indexOf("茶叶");
      Original original = library.original(id, new TextRange(start, end)).get(20, TimeUnit.SECONDS);

      Original.Lines lines = (Original.Lines) original;
      assertThat(lines.name()).isEqualTo("来信.txt");
      assertThat(lines.lines().stream().map(Original.Line::text))
          .contains("河湾来信", "春天，河湾村的老人们先说起修路，");
      Original.Line first = lines.lines().get(lines.firstMarked());
      assertThat(first.number()).isEqualTo(3);
      assertThat(marked(first)).containsExactly("修路，");
      assertThat(lines.lines().stream().flatMap(line -> marked(line).stream()))
          .containsExactly("修路，", "路修通了，");

      Files.delete(library.source(id).get().orElseThrow());
      assertThat(library.original(id, new TextRange(start, end)).get(20, TimeUnit.SECONDS))
          .isEqualTo(new Original.Missing());
    }
  }

  private static List<String> marked(Original.Line line) {
    return line.marks().stream()
        .map(range -> line.text().substring(range.start(), range.end()))
        .toList();
  }
}
