package org.yandu.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yandu.exchange.StructureJson;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ImportedPublication;
import org.yandu.importer.ReadOutcome;
import org.yandu.task.Progress;

/// Reads the test issues in folders, dumps and PDFs alike, as an import does, and prints what their
/// scorer says of each. An issue is a file `*dump*.txt` or `*.pdf` with its truth beside it.
///
/// Arguments: the scorer `score.py`, then the folders.
final class IssueScores {

  /// Heads of the table's columns and where the scorer keeps each figure.
  private enum Column {
    OVERALL("/overall"),
    TITLE("/parts/title"),
    AUTHOR("/parts/author"),
    SECTION("/parts/section"),
    HEADING("/heading/f1"),
    PARAGRAPH("/paragraph_boundary/f1"),
    ASIDES("/parts/asides"),
    ASIDE_TYPE("/asides/type_accuracy"),
    ORDER("/parts/reading_order"),
    SEGMENTS("/segmentation/f1"),
    RECOVERED("/characters/recall_in_body"),
    SPURIOUS("/characters/spurious");

    private final String place;

    Column(String place) {
      this.place = place;
    }

    double of(JsonNode score) {
      JsonNode figure = score.at(place);
      return figure.isNumber() ? figure.asDouble() : Double.NaN;
    }
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private IssueScores() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path scorer = Path.of(arguments[0]);
    for (String kind : List.of(".txt", ".pdf")) {
      OUT.printf("%-24s%7s", "*" + kind, "cpu ms");
      Arrays.stream(Column.values())
          .forEach(column -> OUT.printf("%11s", column.name().toLowerCase(Locale.ROOT)));
      OUT.println();
      for (int i = 1; i < arguments.length; i++) {
        scoreFolder(Path.of(arguments[i]), kind, scorer);
      }
    }
  }

  private static void scoreFolder(Path folder, String kind, Path scorer)
      throws IOException, InterruptedException {
    double[] sums = new double[Column.values().length];
    int count = 0;
    for (Path issue : issues(folder, kind)) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      ReadOutcome outcome = FileImporter.read(issue, Progress.NONE);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      String name = folder.relativize(issue).toString();
      if (outcome instanceof ReadOutcome.Read(ImportedPublication read)) {
        double[] figures = score(scorer, issue, StructureJson.of(read.content()));
        print(name, spent / 1_000_000, figures);
        Arrays.setAll(sums, i -> sums[i] + figures[i]);
        count++;
      } else {
        OUT.println(name + " " + outcome);
      }
    }
    if (count > 1) {
      int issues = count;
      print("mean", 0, Arrays.stream(sums).map(sum -> sum / issues).toArray());
    }
  }

  private static void print(String name, long milliseconds, double[] figures) {
    OUT.printf("%-24s%7d", name, milliseconds);
    Arrays.stream(figures).forEach(figure -> OUT.printf(Locale.ROOT, "%11.3f", figure));
    OUT.println();
  }

  private static List<Path> issues(Path folder, String kind) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files
              .filter(file -> file.toString().endsWith(kind))
              .filter(file -> Files.exists(truth(file)))
              .sorted()
              .toList());
    }
  }

  private static Path truth(Path issue) {
    Path beside = issue.resolveSibling("truth.json");
    String name = issue.getFileName().toString();
    return Files.exists(beside)
        ? beside
        : issue.resolveSibling(
            name.endsWith(".dump.txt")
                ? name.replace(".dump.txt", ".first-part.truth.json")
                : name.replaceFirst("\\.[a-z]+$", ".truth.json"));
  }

  private static double[] score(Path scorer, Path issue, String structure)
      throws IOException, InterruptedException {
    Path result = Files.createTempFile("structure", ".json");
    Files.writeString(result, structure);
    Process process =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                truth(issue).toString(),
                result.toString(),
                "--json-only")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode score = MAPPER.readTree(process.getInputStream().readAllBytes());
    process.waitFor();
    Files.delete(result);
    return Arrays.stream(Column.values()).mapToDouble(column -> column.of(score)).toArray();
  }
}
