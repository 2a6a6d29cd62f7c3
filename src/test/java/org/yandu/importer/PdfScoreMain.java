package org.yandu.importer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.PublicationContent;
import org.yandu.structure.ResultJson;
import org.yandu.task.Progress;

/// Recovers the test issues in a folder from their PDFs and prints what their scorer says of each.
///
/// Arguments: the folder with `made/` and `score.py`, a folder for the results, and further folders
/// with an `issue.pdf` and its `truth.json`.
final class PdfScoreMain {

  private static final List<String> COLUMNS =
      List.of(
          "title",
          "author",
          "section",
          "heading",
          "paragraph",
          "asides",
          "reading_order",
          "segmentation",
          "characters",
          "article_order",
          "overall");

  private PdfScoreMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Path results = Files.createDirectories(Path.of(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%-7s%7s%7s", "set", "ms", "ms/pg");
    COLUMNS.forEach(column -> out.printf("%10.9s", column));
    out.println();
    double sum = 0;
    List<Path> issues = issues(folder);
    for (int i = 2; i < arguments.length; i++) {
      issues.addAll(issues(Path.of(arguments[i])));
    }
    for (Path pdf : issues) {
      String name = pdf.toAbsolutePath().toString().replaceAll(".*/([^/]+)/[^/]+$", "$1");
      Path result = results.resolve(name + ".json");
      long start = System.nanoTime();
      PdfImporter.Outcome outcome = PdfImporter.read(pdf, Progress.NONE);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      if (!(outcome
          instanceof PdfImporter.Outcome.Read(PublicationContent content, int pages, var _))) {
        out.println(name + " " + outcome);
        continue;
      }
      Files.writeString(result, ResultJson.of(content), StandardCharsets.UTF_8);
      String score = score(folder.resolve("score.py"), pdf.resolveSibling("truth.json"), result);
      out.printf("%-7s%7d%7d", name, milliseconds, milliseconds / Math.max(1, pages));
      for (String column : COLUMNS) {
        out.printf(Locale.ROOT, "%10.3f", part(score, column));
      }
      out.println();
      sum += part(score, "overall");
    }
    out.printf(Locale.ROOT, "mean %.4f%n", sum / Math.max(1, issues.size()));
  }

  private static List<Path> issues(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return new java.util.ArrayList<>(
          files
              .filter(file -> file.endsWith("issue.pdf"))
              .filter(file -> Files.exists(file.resolveSibling("truth.json")))
              .sorted()
              .toList());
    }
  }

  private static String score(Path script, Path truth, Path result)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3", script.toString(), truth.toString(), result.toString(), "--json-only")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private static double part(String score, String name) {
    int from = name.equals("overall") ? 0 : score.indexOf("\"parts\"");
    Matcher matcher = Pattern.compile("\"" + name + "\": ([0-9.]+)").matcher(score);
    return from >= 0 && matcher.find(from) ? Double.parseDouble(matcher.group(1)) : Double.NaN;
  }
}
