package org.yandu.structure.doubt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ImportedPublication;
import org.yandu.importer.ReadOutcome;
import org.yandu.model.Doubt;
import org.yandu.task.Progress;

/// Measures how well recovery knows where it is wrong: of every decision that it made about the
/// test issues in folders, whether it was right and how sure it was.
///
/// Arguments: folders; `-` before one takes only the PDFs in it.
final class DoubtMeasure {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final double[] SHARES = {0.01, 0.02, 0.05, 0.10};
  private static final int SHOWN = 40;

  /// @param confidence that the program has
  record Judged(String issue, Place place, double confidence) {}

  private DoubtMeasure() {}

  public static void main(String[] arguments) throws IOException {
    List<Judged> all = new ArrayList<>();
    OUT.printf("%-40s%8s%8s%8s", "issue", "places", "errors", "listed");
    Arrays.stream(SHARES).forEach(share -> OUT.printf(" %6.0f%%  of", share * 100));
    OUT.println();
    for (String folder : arguments) {
      List<Judged> here = new ArrayList<>();
      for (Path issue : issues(Path.of(folder))) {
        if (FileImporter.read(issue, Progress.NONE)
            instanceof ReadOutcome.Read(ImportedPublication read)) {
          List<Judged> judged = judge(issue, read);
          print(issue.subpath(issue.getNameCount() - 2, issue.getNameCount()).toString(), judged, read.doubts().size());
          here.addAll(judged);
        }
      }
      print("all of " + folder, here, 0);
      all.addAll(here);
    }
    print("all", all, 0);
    printKinds(all);
    printReliability(all);
    printMissed(all);
  }

  private static List<Path> issues(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(System.getProperty("kind", ".txt")))
          .filter(file -> !file.toString().contains("gb18030"))
          .filter(file -> !file.getFileName().toString().startsWith("README"))
          .filter(file -> Files.exists(truth(file)))
          .sorted()
          .toList();
    }
  }

  private static Path truth(Path issue) {
    Path beside = issue.resolveSibling("truth.json");
    String name = issue.getFileName().toString();
    return Files.exists(beside)
        ? beside
        : issue.resolveSibling(name.replace(".dump.txt", ".first-part.truth.json"));
  }

  private static List<Judged> judge(Path issue, ImportedPublication read) throws IOException {
    List<Place> places = PlaceTruth.of(IssueTexts.truth(truth(issue)), read.content());
    TreeMap<Integer, List<Doubt>> doubts = new TreeMap<>();
    read.doubts().forEach(d -> doubts.computeIfAbsent(d.sourceStart(), _ -> new ArrayList<>()).add(d));
    return places.stream().map(place -> new Judged(issue.toString(), place, confidence(place, doubts))).toList();
  }

  private static double confidence(Place place, TreeMap<Integer, List<Doubt>> doubts) {
    return doubts.subMap(place.start(), place.end()).values().stream()
        .flatMap(List::stream)
        .filter(doubt -> isAbout(place.kind(), doubt.kind()))
        .mapToDouble(Doubt::confidence)
        .min()
        .orElse(1);
  }

  private static boolean isAbout(Place.Kind place, Doubt.Kind doubt) {
    return switch (place) {
      case ARTICLE -> doubt == Doubt.Kind.ARTICLE_START;
      case TITLE -> doubt == Doubt.Kind.TITLE;
      case BYLINE -> doubt == Doubt.Kind.BYLINE;
      case SECTION -> false;
      case PARAGRAPH, JOIN, HEADING, NOTE, CAPTION, PULL_QUOTE, FURNITURE -> true;
    };
  }

  private static void print(String name, List<Judged> judged, int listed) {
    List<Judged> worst =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    long errors = worst.stream().filter(one -> one.place().isWrong()).count();
    OUT.printf("%-40s%8d%8d%8d", name, worst.size(), errors, listed);
    for (double share : SHARES) {
      int most = (int) Math.round(share * worst.size());
      long found = worst.stream().limit(most).filter(one -> one.place().isWrong() && one.confidence() < 1).count();
      OUT.printf(
          Locale.ROOT,
          " %6.2f/%4.2f",
          (double) found / Math.max(1, errors),
          Math.min(1, (double) most / Math.max(1, errors)));
    }
    OUT.println();
  }

  private static void printKinds(List<Judged> all) {
    Map<Place.Kind, long[]> counts = new EnumMap<>(Place.Kind.class);
    List<Judged> worst = all.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    int most = worst.size() / 50;
    for (int i = 0; i < worst.size(); i++) {
      Judged one = worst.get(i);
      long[] count = counts.computeIfAbsent(one.place().kind(), _ -> new long[4]);
      count[0]++;
      count[1] += one.place().isWrong() ? 1 : 0;
      count[2] += i < most && one.confidence() < 1 ? 1 : 0;
      count[3] += i < most && one.confidence() < 1 && one.place().isWrong() ? 1 : 0;
    }
    OUT.printf("%n%-14s%10s%10s%14s%14s%n", "kind", "places", "errors", "in worst 2 %", "errors there");
    counts.forEach((kind, count) ->
        OUT.printf("%-14s%10d%10d%14d%14d%n", kind, count[0], count[1], count[2], count[3]));
  }

  private static void printReliability(List<Judged> all) {
    double[] bounds = {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1, 2};
    OUT.printf("%n%-16s%10s%10s%14s%14s%n", "confidence", "places", "errors", "observed", "expected");
    double from = 0;
    for (double to : bounds) {
      double low = from;
      List<Judged> bin = all.stream().filter(one -> one.confidence() >= low && one.confidence() < to).toList();
      long wrong = bin.stream().filter(one -> one.place().isWrong()).count();
      double expected = bin.stream().mapToDouble(one -> 1 - one.confidence()).average().orElse(0);
      OUT.printf(Locale.ROOT, "%5.3f to %5.3f  %10d%10d%14.4f%14.4f%n", from, to, bin.size(), wrong, (double) wrong / Math.max(1, bin.size()), expected);
      from = to;
    }
  }

  private static void printMissed(List<Judged> all) {
    List<Judged> worst = all.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    OUT.println();
    worst.reversed().stream().filter(one -> one.place().isWrong()).limit(Integer.getInteger("shown", SHOWN)).forEach(one ->
        OUT.printf(Locale.ROOT, "%.4f %-30s line %5d %-10s %-24s %s%n", one.confidence(), Path.of(one.issue()).subpath(Path.of(one.issue()).getNameCount() - 2, Path.of(one.issue()).getNameCount()), one.place().line(), one.place().kind(), one.place().error(), one.place().words()));
  }
}
