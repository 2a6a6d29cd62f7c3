package org.yandu.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// Another process that annotates the first publication of a library and prints the id of each
/// annotation after it is stored.
final class WritingProcess {

  private WritingProcess() {}

  /// @param arguments data folder, number of annotations
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Library library = ((LibraryOpening.Opened) Library.open(Path.of(arguments[0]))).library();
    PublicationId publication = library.publications().getLast().id();
    for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
      TextRange range = new TextRange(number % 20, number % 20 + 5);
      var draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.DATA, "第" + number);
      System.out.println(library.annotating().annotate(publication, draft).annotation().id());
      System.out.flush();
    }
    library.close();
  }

  static Process start(Path folder, int annotations) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                folder.toString(),
                Integer.toString(annotations)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// The ids that were printed whole, until the process ends.
  static List<AnnotationId> printed(BufferedReader output) {
    int whole = 36;
    return output.lines().filter(line -> line.length() == whole).map(AnnotationId::parse).toList();
  }

  static void join(Process process) throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the process does not end");
    }
  }
}
