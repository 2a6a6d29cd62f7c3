package org.yandu.library;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.BlockRole;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// Measures what one correction of a text of 90,000 characters with 300 annotations takes, with the
/// reading of the new text, on a real file, in time of the processor. Not a test.
final class CorrectionMeasure {

  private static final int CORRECTIONS = 60;

  private CorrectionMeasure() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("measure");
    try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
      PublicationId id = library.add(SamplePublications.longOne(90_000)).id();
      for (int number = 0; number < 300; number++) {
        TextRange range = new TextRange(number * 290, number * 290 + 20);
        library
            .annotating()
            .annotate(id, new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.DATA, ""));
      }
      library.keepReadingOffset(id, 40_000);
      double[] correcting = new double[CORRECTIONS];
      double[] reading = new double[CORRECTIONS];
      for (int round = 0; round < CORRECTIONS; round++) {
        OpenPublication open = library.read(id).orElseThrow();
        int block = 5 + round * 7;
        BlockRole role = round % 2 == 0 ? BlockRole.CAPTION : BlockRole.NOTE;
        long start = cpu();
        library
            .proofreading()
            .correct(
                id,
                open.publication().textRevision(),
                List.of(new CorrectionDraft.SetRole(block, role)));
        long stored = cpu();
        var _ = library.read(id).orElseThrow();
        correcting[round] = (stored - start) / 1e6;
        reading[round] = (cpu() - stored) / 1e6;
      }
      System.out.printf(
          "processor time: correct: median %.1f ms, worst %.1f ms; read: median %.1f ms, worst %.1f ms%n",
          median(correcting), max(correcting), median(reading), max(reading));
      long start = cpu();
      try (Library again = reopened(library, folder)) {
        var _ = again.read(id).orElseThrow();
        System.out.printf(
            "first reading of %d corrections: %.0f ms%n", CORRECTIONS, (cpu() - start) / 1e6);
      }
      System.out.printf("file: %d KB%n", Files.size(folder.resolve("library.db")) >> 10);
    }
  }

  /// Of this thread, in nanoseconds.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Library reopened(Library library, Path folder) {
    library.close();
    return ((LibraryOpening.Opened) Library.open(folder)).library();
  }

  private static double median(double[] times) {
    double[] sorted = Arrays.copyOfRange(times, 10, times.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double max(double[] times) {
    return Arrays.stream(times, 10, times.length).max().orElse(0);
  }
}
