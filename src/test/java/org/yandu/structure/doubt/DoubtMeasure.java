package org.yandu.structure.doubt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yandu.structure.doubt.JudgedIssues.Judged;

/// Measures how well recovery knows where it is wrong: of every decision that it made about the
/// test issues in folders, whether it was right and how sure it was. A place is a line that is
/// shown (what it begins or that it goes on) or a stretch that is hidden, and for each article its
/// beginning, title, byline and section.
///
/// Prints for each issue which share of the errors is among the least sure 1, 2, 5 and 10 % of the
/// places, and the share that is attainable if there are more errors than that; the same by kind of
/// place; how often decisions of a confidence are wrong; and the errors that it was surest of.
///
/// Arguments: `.txt` or `.pdf`, then folders of issues; system property `shown`: how many errors.
final class DoubtMeasure {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final double[] SHARES = {0.01, 0.02, 0.05, 0.10};
  private static final int SHOWN = 40;

  private DoubtMeasure() {}

  public static void main(String[] arguments) throws IOException {
    List<Judged> all = new ArrayList<>();
    OUT.printf("%-36s%8s%8s%8s", "issue", "places", "errors", "listed");
    Arrays.stream(SHARES)
        .forEach(share -> OUT.printf(Locale.ROOT, "%7.0f %%%10s", share * 100, "attainable"));
    OUT.println();
    for (int i = 1; i < arguments.length; i++) {
      List<Judged> here = new ArrayList<>();
      int listed = 0;
      for (Path issue : JudgedIssues.in(Path.of(arguments[i]), arguments[0])) {
        Optional<JudgedIssues.Issue> read = JudgedIssues.read(issue);
        if (read.isPresent()) {
          print(read.get().name(), read.get().places(), read.get().listed());
          here.addAll(read.get().places());
          listed += read.get().listed();
        }
      }
      print("all of " + Path.of(arguments[i]).getFileName(), here, listed);
      all.addAll(here);
    }
    print("all", all, 0);
    printKinds(all);
    printReliability(all);
    printMissed(all);
  }

  private static void print(String name, List<Judged> judged, int listed) {
    List<Judged> worst =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    long errors = worst.stream().filter(one -> one.place().isWrong()).count();
    OUT.printf("%-36s%8d%8d%8d", name, worst.size(), errors, listed);
    for (double share : SHARES) {
      long most = Math.round(share * worst.size());
      long found = worst.stream().limit(most).filter(DoubtMeasure::isFound).count();
      double attainable = Math.min(1, (double) most / Math.max(1, errors));
      OUT.printf(Locale.ROOT, "%9.2f%10.2f", (double) found / Math.max(1, errors), attainable);
    }
    OUT.println();
  }

  private static boolean isFound(Judged judged) {
    return judged.place().isWrong() && judged.confidence() < 1;
  }

  private static void printKinds(List<Judged> all) {
    Map<Place.Kind, long[]> counts = new EnumMap<>(Place.Kind.class);
    List<Judged> worst =
        all.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    int most = worst.size() / 50;
    for (int i = 0; i < worst.size(); i++) {
      Judged one = worst.get(i);
      long[] count = counts.computeIfAbsent(one.place().kind(), _ -> new long[4]);
      count[0]++;
      count[1] += one.place().isWrong() ? 1 : 0;
      count[2] += i < most && one.confidence() < 1 ? 1 : 0;
      count[3] += i < most && one.confidence() < 1 && one.place().isWrong() ? 1 : 0;
    }
    OUT.printf(
        "%n%-14s%10s%10s%14s%14s%n", "kind", "places", "errors", "in worst 2 %", "errors there");
    counts.forEach((kind, count) ->
        OUT.printf("%-14s%10d%10d%14d%14d%n", kind, count[0], count[1], count[2], count[3]));
  }

  private static void printReliability(List<Judged> all) {
    double[] bounds = {0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1, 2};
    OUT.printf(
        "%n%-16s%10s%10s%14s%14s%n", "confidence", "places", "errors", "observed", "expected");
    double from = 0;
    for (double to : bounds) {
      double low = from;
      List<Judged> bin =
          all.stream().filter(one -> one.confidence() >= low && one.confidence() < to).toList();
      long wrong = bin.stream().filter(one -> one.place().isWrong()).count();
      double expected = bin.stream().mapToDouble(one -> 1 - one.confidence()).average().orElse(0);
      OUT.printf(
          Locale.ROOT,
          "%5.3f to %5.3f  %10d%10d%14.4f%14.4f%n",
          from,
          to,
          bin.size(),
          wrong,
          (double) wrong / Math.max(1, bin.size()),
          expected);
      from = to;
    }
  }

  private static void printMissed(List<Judged> all) {
    OUT.println();
    all.stream()
        .filter(one -> one.place().isWrong())
        .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
        .limit(Integer.getInteger("shown", SHOWN))
        .forEach(one ->
            OUT.printf(
                Locale.ROOT,
                "%.4f %-28s line %5d %-10s %-24s %s%n",
                one.confidence(),
                one.issue(),
                one.place().line(),
                one.place().kind(),
                one.place().error(),
                one.place().words()));
  }
}
