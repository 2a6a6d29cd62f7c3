package org.yandu.structure.book;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.structure.RawDocument;
import org.yandu.structure.Recovery;
import org.yandu.task.Progress;
import org.yandu.text.Glyphs;

/// Measures the recovery of books: how many chapters and paragraphs are found, and how fast.
///
/// Arguments: text files whose every line is a paragraph. Each is read as it is, and broken into
/// lines anew at several measures, with and without indents and blank lines; its own lines are the
/// truth. A file `NAME.chapters` beside `NAME` holds the chapters' first lines, one a line; without
/// it chapters are not scored.
final class BookMeasure {

  private static final int[] MEASURES = {20, 25, 30, 35, 40, 45};
  private static final int SHOWN_ERRORS = Integer.getInteger("errors", 0);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> paragraphs;
  private final Set<String> chapters;

  private BookMeasure(List<String> paragraphs, Set<String> chapters) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
  }

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      Path path = Path.of(file);
      Path truth = Path.of(file + ".chapters");
      Set<String> chapters =
          Files.exists(truth) ? new HashSet<>(Files.readAllLines(truth)) : Set.of();
      new BookMeasure(paragraphs(Files.readString(path)), chapters).measure(path);
    }
  }

  private static List<String> paragraphs(String text) {
    return BookLines.of(RawDocument.of(text)).stream().map(BookLine::text).toList();
  }

  private void measure(Path path) {
    out.printf("%s: %d paragraphs, %d chapters%n", path, paragraphs.size(), chapters.size());
    out.printf(
        "%-28s%8s%10s%10s%10s%10s%12s%10s%n",
        "form", "cpu ms", "kind", "starts P", "R", "F1", "chapters F1", "doubted");
    row("as it is", new LineBreaking(1 << 20, "", false, false, "\n"));
    row("indented", new LineBreaking(1 << 20, "\u3000\u3000", false, false, "\r\n"));
    for (int measure : MEASURES) {
      row(measure + " plain", LineBreaking.plain(measure));
      row(measure + " indent lost", new LineBreaking(measure, "", true, false, "\n"));
      row(measure + " indented", new LineBreaking(measure, "\u3000\u3000", false, false, "\r\n"));
      row(measure + " blank lines", new LineBreaking(measure, "", false, true, "\n"));
    }
  }

  private void row(String name, LineBreaking breaking) {
    LineBreaking.Broken broken = breaking.apply(paragraphs);
    RawDocument document = RawDocument.of(broken.text());
    TextKind kind = TextKind.of(BookDraft.of(document));
    long start = cpuTime();
    Recovery recovery = PlainTextRecovery.recover(document, Progress.NONE);
    long milliseconds = (cpuTime() - start) / 1_000_000;
    PublicationContent content = recovery.content();
    Set<Integer> found = starts(content);
    Set<Integer> wanted = new HashSet<>(broken.starts());
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(wanted);
    double precision = (double) right.size() / Math.max(1, found.size());
    double recall = (double) right.size() / Math.max(1, wanted.size());
    out.printf(
        Locale.ROOT,
        "%-28s%8d%10s%10.4f%10.4f%10.4f%12.4f%10.2f%n",
        name,
        milliseconds,
        kind,
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall),
        chapterScore(content),
        doubted(recovery, found, wanted, document.lines().size()));
    showErrors(broken.text(), found, wanted);
  }

  /// Share of the errors that are among the worst two per cent of places.
  private static double doubted(
      Recovery recovery, Set<Integer> found, Set<Integer> wanted, int lines) {
    Set<Integer> errors = new HashSet<>(found);
    errors.addAll(wanted);
    errors.removeIf(start -> found.contains(start) && wanted.contains(start));
    Set<Integer> doubted = new HashSet<>();
    recovery.doubts().stream().limit(lines / 50).forEach(doubt -> doubted.add(doubt.sourceStart()));
    long listed = errors.stream().filter(doubted::contains).count();
    return errors.isEmpty() ? 1 : (double) listed / errors.size();
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void showErrors(String text, Set<Integer> found, Set<Integer> wanted) {
    List<Integer> wrong = new ArrayList<>();
    found.stream()
        .filter(start -> !wanted.contains(start))
        .sorted()
        .limit(SHOWN_ERRORS)
        .forEach(wrong::add);
    wanted.stream()
        .filter(start -> !found.contains(start))
        .sorted()
        .limit(SHOWN_ERRORS)
        .forEach(wrong::add);
    for (int start : wrong) {
      out.printf(
          "    %s …%s‖%s…%n",
          found.contains(start) ? "too many" : "missing",
          text.substring(Math.max(0, start - 30), start).replace("\n", "⏎"),
          text.substring(start, Math.min(text.length(), start + 30)).replace("\n", "⏎"));
    }
  }

  private static Set<Integer> starts(PublicationContent content) {
    Set<Integer> starts = new HashSet<>();
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        starts.add(block.provenance().spans().getFirst().sourceStart());
      }
    }
    return starts;
  }

  private double chapterScore(PublicationContent content) {
    if (chapters.isEmpty()) {
      return Double.NaN;
    }
    Set<String> wanted = new HashSet<>();
    chapters.forEach(chapter -> wanted.add(Glyphs.squeeze(chapter)));
    Set<String> found = new HashSet<>();
    content.articles().forEach(article -> found.add(Glyphs.squeeze(article.title())));
    found.remove("");
    Set<String> right = new HashSet<>(found);
    right.retainAll(wanted);
    found.stream()
        .filter(title -> !wanted.contains(title))
        .limit(SHOWN_ERRORS)
        .forEach(title -> out.println("    no chapter: " + title));
    wanted.stream()
        .filter(title -> !found.contains(title))
        .limit(SHOWN_ERRORS)
        .forEach(title -> out.println("    lost chapter: " + title));
    return 2.0 * right.size() / (wanted.size() + found.size());
  }
}
