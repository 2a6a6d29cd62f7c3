package org.yandu.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;

/// A file that comes with the program to be read in it.
///
/// @param resource where the program keeps it
/// @param name under which it is imported; may tell periodical, year and issue
record BundledFile(String resource, String name) {

  /// The issue that a new library begins with.
  static final BundledFile SAMPLE_ISSUE =
      new BundledFile("/assets/sample/sample-issue.txt", "研读 2026年第1期.txt");

  /// How the program is used, in the language of its interface.
  static BundledFile help(Messages messages) {
    return messages.locale().getLanguage().equals("en")
        ? new BundledFile("/assets/help/help-en.md", "How to use Yandu.md")
        : new BundledFile("/assets/help/help-zh.md", "研读使用说明.md");
  }

  /// Lays the file into a folder of its own, where it can be imported like any other.
  Path layOut() {
    try (InputStream stream =
        Objects.requireNonNull(BundledFile.class.getResourceAsStream(resource), resource)) {
      Path file = FileNames.resolve(Files.createTempDirectory("yandu"), name);
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
