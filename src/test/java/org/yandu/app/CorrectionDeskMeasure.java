package org.yandu.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.CorrectionOutcome;
import org.yandu.library.Library;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// Prints for how long at a stretch a correction, its undo and its redo hold the FX thread of the
/// whole window, by kind of correction: `CorrectionDeskMeasure FILE|CHARACTERS…`; a number stands
/// for a made-up book of that length. Not a test: the figures depend on the machine.
final class CorrectionDeskMeasure {

  private static final int ROUNDS = Integer.getInteger("rounds", 120);
  private static final int WARMING = 20;
  private static final int MARKS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final DeskGestures person;
  private final Random random = new Random(5);
  private final Map<String, List<Double>> stretches = new TreeMap<>();

  /// Processor time of the FX thread between two looks at it.
  private long lastLook;

  private long longest;
  private boolean watching;

  private CorrectionDeskMeasure(DeskGestures person) {
    this.person = person;
  }

  public static void main(String[] arguments) throws Exception {
    for (String argument : arguments) {
      boolean made = argument.chars().allMatch(Character::isDigit);
      Path file = made ? book(Integer.parseInt(argument)) : Path.of(argument);
      DeskGestures person = DeskGestures.start(Files.createTempDirectory("measure"), file);
      person.waitUntil(() ->
          person
              .desk()
              .flatMap(Desk::shown)
              .filter(
                  open -> open.publication().source().name().equals(file.getFileName().toString()))
              .isPresent());
      new CorrectionDeskMeasure(person).run(argument);
      person.quit();
    }
    System.exit(0);
  }

  private static Path book(int characters) throws Exception {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("老井边的人\n\n");
    for (int chapter = 1; text.length() < characters; chapter++) {
      text.append("第").append(chapter).append("章　井水\n");
      for (int paragraph = 0; paragraph < 20; paragraph++) {
        text.append("　　");
        int length = 60 + random.nextInt(160);
        for (int at = 0; at < length; at++) {
          text.append(at % 17 == 16 ? '，' : (char) (0x4e00 + random.nextInt(3000)));
        }
        text.append("。\n");
      }
    }
    Path file = Files.createTempDirectory("book").resolve("book.txt");
    return Files.writeString(file, text);
  }

  private void run(String name) throws Exception {
    mark();
    for (int round = 0; round < ROUNDS; round++) {
      if (round == WARMING) {
        stretches.clear();
      }
      round(round);
    }
    int length = shown().text().length();
    System.out.printf(
        Locale.ROOT, "%s: %,d characters, FX thread at a stretch, ms%n", name, length);
    stretches.forEach((what, times) -> {
      List<Double> sorted = times.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "  %-24s %3d times  median %5.1f  p95 %5.1f  most %5.1f%n",
          what,
          sorted.size(),
          sorted.get(sorted.size() / 2),
          sorted.get((int) (sorted.size() * 0.95)),
          sorted.getLast());
    });
  }

  private void mark() throws Exception {
    OpenPublication open = shown();
    int step = open.text().length() / MARKS;
    change(library -> {
      for (int number = 0; number < MARKS; number++) {
        TextRange range = new TextRange(number * step, number * step + 20);
        library
            .annotating()
            .annotate(
                open.publication().id(),
                new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, Meaning.DATA, ""));
      }
      return true;
    });
    DeskGestures.settle();
  }

  private void round(int number) throws Exception {
    OpenPublication open = shown();
    onFx(() -> {
      person.pane().jumpTo(random.nextInt(open.text().length() - 2_000));
      return true;
    });
    DeskGestures.settle();
    int at = person.pane().readingOffsetProperty().get() + 150;
    CorrectionDraft draft = draft(open, open.text().blockIndexAt(at), number % 9);
    PublicationId id = open.publication().id();
    int revision = open.publication().textRevision();
    boolean done =
        stretch(
            draft.getClass().getSimpleName(),
            library ->
                library.proofreading().correct(id, revision, List.of(draft))
                    instanceof CorrectionOutcome.Corrected);
    if (done) {
      stretch("undo", library -> library.undo().isPresent());
      stretch("redo", library -> library.redo().isPresent());
    }
  }

  private static CorrectionDraft draft(OpenPublication open, int block, int kind) {
    List<PlacedBlock> blocks = open.text().blocks();
    int article = blocks.get(block).articleNumber();
    int other = article == 1 ? 2 : article - 1;
    return switch (kind) {
      case 0 -> new CorrectionDraft.SetRole(block, BlockRole.HEADING_1);
      case 1 -> new CorrectionDraft.SetRole(block, BlockRole.PULL_QUOTE);
      case 2 -> new CorrectionDraft.Split(block, blocks.get(block).range().length() / 2);
      case 3 -> new CorrectionDraft.Join(block, Math.min(blocks.size() - 1, block + 1));
      case 4 -> new CorrectionDraft.Hide(block);
      case 5 -> new CorrectionDraft.BeginArticle(block, 0);
      case 6 -> new CorrectionDraft.Retitle(article, "改过的题目" + block);
      case 7 -> new CorrectionDraft.MoveArticle(article, Side.BEFORE, other);
      default -> new CorrectionDraft.MergeArticle(article);
    };
  }

  /// Does it and waits until the window has come to rest.
  private boolean stretch(String what, Predicate<Library> work) throws Exception {
    int before = shown().publication().textRevision();
    onFx(() -> {
      watching = true;
      longest = 0;
      lastLook = THREADS.getCurrentThreadCpuTime();
      look();
      return true;
    });
    boolean done = change(work);
    if (done) {
      person.waitUntil(() -> shownNow().publication().textRevision() != before);
    }
    Thread.sleep(120);
    DeskGestures.settle();
    onFx(() -> {
      watching = false;
      return true;
    });
    if (done) {
      stretches.computeIfAbsent(what, _ -> new ArrayList<>()).add(longest / 1e6);
      stretches.computeIfAbsent("~ all", _ -> new ArrayList<>()).add(longest / 1e6);
    }
    return done;
  }

  private void look() {
    long now = THREADS.getCurrentThreadCpuTime();
    longest = Math.max(longest, now - lastLook);
    lastLook = now;
    if (watching) {
      Platform.runLater(this::look);
    }
  }

  private boolean change(Predicate<Library> work) throws Exception {
    var answer = new CompletableFuture<Boolean>();
    person.desk().orElseThrow().library().ask(work::test, answer::complete);
    return answer.get();
  }

  private OpenPublication shown() throws Exception {
    return onFx(this::shownNow);
  }

  private OpenPublication shownNow() {
    return person.desk().orElseThrow().shown().orElseThrow();
  }

  private static <T> T onFx(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get();
  }
}
