package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.task.CancelledException;
import org.yandu.task.Progress;

final class SourceFilesTest {

  @TempDir Path folder;

  @Test
  void copyIsFoundByItsFingerprintAndBearsItsName() throws Exception {
    Path file = Files.writeString(folder.resolve("刊.txt"), "第一期");
    SourceFiles sources = new SourceFiles(folder);
    SourceFile source = source(file);
    assertThat(sources.find(source)).isEmpty();
    assertThat(sources.keep(file, source, Progress.NONE)).isTrue();
    assertThat(sources.keep(file, source, Progress.NONE)).isTrue();
    Path copy = sources.find(source).orElseThrow();
    assertThat(copy).hasSameBinaryContentAs(file).hasFileName("刊.txt");
    try (Stream<Path> files = Files.list(copy.getParent())) {
      assertThat(files).containsExactly(copy);
    }
  }

  @Test
  void fileThatChangedMeanwhileIsNotKept() throws Exception {
    Path file = Files.writeString(folder.resolve("刊.txt"), "第一期");
    SourceFile source = source(file);
    Files.writeString(file, "第二期");
    SourceFiles sources = new SourceFiles(folder);
    assertThat(sources.keep(file, source, Progress.NONE)).isFalse();
    assertThat(sources.find(source)).isEmpty();
  }

  @Test
  void fileThatVanishedIsSaidToHave() throws Exception {
    Path file = Files.writeString(folder.resolve("刊.txt"), "第一期");
    SourceFile source = source(file);
    Files.delete(file);
    assertThatThrownBy(() -> new SourceFiles(folder).keep(file, source, Progress.NONE))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void cancelledCopyLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("刊.txt"), "第一期");
    SourceFile source = source(file);
    SourceFiles sources = new SourceFiles(folder);
    Progress cancelled =
        (_, _, _) -> {
          throw new CancelledException();
        };
    assertThatThrownBy(() -> sources.keep(file, source, cancelled))
        .isInstanceOf(CancelledException.class);
    assertThat(folder.resolve("sources").resolve(source.sha256())).isEmptyDirectory();
  }

  private static SourceFile source(Path file) throws Exception {
    return new SourceFile(
        file.getFileName().toString(),
        SourceFormat.TEXT,
        SourceFiles.sha256(file, Progress.NONE),
        Files.size(file),
        "UTF-8");
  }
}
