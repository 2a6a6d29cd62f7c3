package org.yandu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the test resources that stands for what a test expects. Delete it to have it written
/// anew: the test fails once, for someone to look the file through.
public final class GoldenFile {

  private GoldenFile() {}

  /// @param name below `src/test/resources`
  public static void assertEqual(String actual, String name) throws IOException {
    Path file = Path.of("src/test/resources", name);
    if (Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail("wrote " + file + ": look it through");
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
