package org.yandu.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.yandu.text.FileNames;

/// The issue that a new library begins with: it teaches the reader's use.
final class SampleIssue {

  private static final String RESOURCE = "/assets/sample/sample-issue.txt";

  /// Tells periodical, year and issue as well as the text does.
  private static final String FILE_NAME = "研读 2026年第1期.txt";

  private SampleIssue() {}

  /// Lays the sample issue into a folder, where it can be imported like any other file.
  static Path layInto(Path folder) {
    Path file = FileNames.resolve(folder, FILE_NAME);
    try (InputStream stream =
        Objects.requireNonNull(SampleIssue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
