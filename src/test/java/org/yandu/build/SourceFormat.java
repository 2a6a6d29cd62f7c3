package org.yandu.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts the project's sources into the one format. `mvn -q test-compile exec:exec@format` runs it;
/// the build itself only checks.
public final class SourceFormat {

  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException {
    for (Path file : unformatted(Path.of(arguments[0]))) {
      Files.writeString(file, formatted(Files.readString(file)));
    }
  }

  static List<Path> unformatted(Path project) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(project.resolve("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        if (!formatted(source).equals(source)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static String formatted(String source) {
    try {
      return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(source));
    } catch (FormatterException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
