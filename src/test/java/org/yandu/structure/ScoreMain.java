package org.yandu.structure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.PublicationContent;
import org.yandu.task.Progress;

/// Recovers the test issues in a folder and prints what their scorer says of each.
///
/// Arguments: the folder with `real/`, `made/` and `score.py`, a folder for the results, and
/// further folders with issues and their truth.
final class ScoreMain {

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

  private ScoreMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Path results = Files.createDirectories(Path.of(arguments[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%-7s%7s", "set", "ms");
    COLUMNS.forEach(column -> out.printf("%10.9s", column));
    out.println();
    double sum = 0;
    int made = 0;
    List<Path> dumps = dumps(folder);
    for (int i = 2; i < arguments.length; i++) {
      dumps.addAll(dumps(Path.of(arguments[i])));
    }
    for (Path dump : dumps) {
      Path truth = truthOf(dump);
      String name = dump.toAbsolutePath().toString().replaceAll(".*/([^/]+)/[^/]+$", "$1");
      Path result = results.resolve(name + ".json");
      String source = Files.readString(dump, StandardCharsets.UTF_8);
      long start = System.nanoTime();
      PublicationContent content = StructureRecovery.recover(RawDocument.of(source), Progress.NONE);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      Files.writeString(result, ResultWriter.json(content), StandardCharsets.UTF_8);
      String score = score(folder.resolve("score.py"), truth, result, dump);
      out.printf("%-7s%7d", name, milliseconds);
      for (String column : COLUMNS) {
        out.printf(Locale.ROOT, "%10.3f", part(score, column));
      }
      out.println();
      if (name.matches("s\\d+")) {
        sum += part(score, "overall");
        made++;
      }
    }
    out.printf(Locale.ROOT, "made mean %.4f%n", sum / Math.max(1, made));
  }

  private static List<Path> dumps(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return new ArrayList<>(
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(file -> Files.exists(truthOf(file)))
              .sorted()
              .toList());
    }
  }

  private static Path truthOf(Path dump) {
    String name = dump.toString();
    if (name.endsWith("dump.txt") && !name.endsWith(".dump.txt")) {
      return dump.resolveSibling("truth.json");
    }
    return Path.of(
        name.endsWith(".dump.txt")
            ? name.replace(".dump.txt", ".first-part.truth.json")
            : name.replace(".txt", ".truth.json"));
  }

  private static String score(Path script, Path truth, Path result, Path dump)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "python3",
                script.toString(),
                truth.toString(),
                result.toString(),
                "--dump",
                dump.toString(),
                "--json-only")
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
