package org.yandu.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.ImportOutcome;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.library.LibraryThread;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// How long the window's thread works in each pulse while a publication with thousands of marks is
/// scrolled through: `ScrollMeasure FILE MARKS`. With a folder behind, only the library is made
/// there, to measure the program itself. Runs as the tests do; not a test.
final class ScrollMeasure {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PULSES = 900;
  private static final int WARM_UP = 150;
  private static final double STEP = 48;

  private ScrollMeasure() {}

  public static void main(String[] arguments) throws Exception {
    Path folder =
        arguments.length > 2
            ? Files.createDirectories(Path.of(arguments[2]))
            : Files.createTempDirectory("scroll");
    annotate(folder, Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    if (arguments.length > 2) {
      return;
    }
    DeskGestures person = DeskGestures.start(folder);
    person.waitForPublication();
    Thread.sleep(6_000);
    person.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.HOME);
    report("scrolling by " + STEP + " px a pulse", measure(person));
    person.quit();
    System.exit(0);
  }

  private static void annotate(Path folder, Path file, int count) throws Exception {
    LibraryThread thread = LibraryThread.start();
    thread.open(folder).join();
    ImportOutcome outcome = thread.importFile(file).result().join();
    PublicationId id = ((ImportOutcome.Imported) outcome).outcome().id();
    thread.close();
    Random random = new Random(5);
    try (Library library = ((LibraryOpening.Opened) Library.open(folder)).library()) {
      DocumentText text = library.read(id).orElseThrow().text();
      List<Meaning> meanings = library.meanings();
      for (int number = 0; number < count; number++) {
        int start = random.nextInt(text.length() - 100);
        TextRange range = new TextRange(start, start + 8 + random.nextInt(60));
        AnnotationStyle style =
            AnnotationStyle.values()[random.nextInt(AnnotationStyle.values().length)];
        library
            .annotating()
            .annotate(
                id,
                new AnnotationDraft(
                    range,
                    style,
                    meanings.get(random.nextInt(meanings.size())).id(),
                    number % 4 == 0 ? "第 " + number + " 条笔记" : ""));
      }
    }
    new org.yandu.settings.SettingsFile(folder)
        .save(org.yandu.settings.Settings.DEFAULT.withWelcomed().withLastPublication(id.value()));
  }

  private static List<Double> measure(DeskGestures person) throws Exception {
    List<Double> pulses = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Node page = person.pane().lookup(".reading-area");
    WaitForAsyncUtils.asyncFx(
            () -> {
              AnimationTimer timer =
                  new AnimationTimer() {
                    private long before = -1;
                    private int count;

                    @Override
                    public void handle(long now) {
                      long used = THREADS.getCurrentThreadCpuTime();
                      if (before >= 0 && count > WARM_UP) {
                        pulses.add((used - before) / 1e6);
                      }
                      if (count++ > PULSES + WARM_UP) {
                        stop();
                        done.countDown();
                        return;
                      }
                      before = THREADS.getCurrentThreadCpuTime();
                      Event.fireEvent(page, wheel());
                    }
                  };
              timer.start();
            })
        .get();
    done.await();
    return pulses;
  }

  private static ScrollEvent wheel() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        -STEP,
        0,
        -STEP,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, 0, 0));
  }

  private static void report(String what, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s, FX thread CPU a pulse (ms): p50 %.1f  p95 %.1f  p99 %.1f  max %.1f; over 16: %d of %d%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)),
        sorted.get((int) (sorted.size() * 0.99)),
        sorted.getLast(),
        sorted.stream().filter(value -> value > 16).count(),
        sorted.size());
  }
}
