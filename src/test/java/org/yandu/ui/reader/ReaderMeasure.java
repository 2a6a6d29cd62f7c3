package org.yandu.ui.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Theme;
import org.yandu.ui.Fonts;
import org.yandu.ui.Themes;
import org.yandu.ui.reader.DecorationStyle.Form;

/// Prints how much processor time the reading pane takes of the FX thread: `ReaderMeasure FILE
/// [CHARACTERS…]`. Not a test: the figures depend on the machine.
final class ReaderMeasure {

  private static final int ROUNDS = 60;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ReadingPane pane;
  private final StringBuilder report = new StringBuilder();

  private ReaderMeasure(ReadingPane pane) {
    this.pane = pane;
  }

  public static void main(String[] arguments) throws Exception {
    Platform.startup(Fonts::load);
    ReaderMeasure measure = onFx(ReaderMeasure::open);
    measure.report.append("first after the start, with classes and glyphs still to load\n");
    measure.all(20_000);
    for (int index = 1; index < arguments.length; index++) {
      measure.all(Integer.parseInt(arguments[index]));
    }
    Files.writeString(Path.of(arguments[0]), measure.report);
    Platform.exit();
  }

  private static ReaderMeasure open() {
    ReadingPane pane = new ReadingPane(ReadingStyle.DEFAULT, Fonts.bookFamily(), Runnable::run);
    Stage stage = new Stage();
    Scene scene = new Scene(new StackPane(), 980, 960);
    Themes.setRoot(scene, new StackPane(pane), Theme.LIGHT);
    stage.setScene(scene);
    stage.show();
    return new ReaderMeasure(pane);
  }

  private void all(int characters) throws Exception {
    PublicationContent content = SampleText.large(characters, 1);
    DocumentText text = DocumentText.of(content);
    List<Decoration> marks = marks(text, Math.max(40, characters / 500));
    List<String> sections = SampleText.sectionTitles(content);
    report.append("%,d characters, %,d marks%n".formatted(text.length(), marks.size()));

    long start = System.nanoTime();
    ParagraphChange.Marked next =
        TextComposer.marked(
            new TextComposer.Manuscript(text, sections, 2, UnaryOperator.identity()), marks);
    var composed = ReadingArea.compose(onFx(pane::shown), next);
    line("compose, any thread (ms)", List.of(millis(System.nanoTime() - start)));

    ParagraphChange.Marked other =
        TextComposer.marked(
            new TextComposer.Manuscript(
                DocumentText.of(SampleText.large(5_000, 4)), sections, 2, UnaryOperator.identity()),
            List.of());
    List<Double> opening = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      var opened = round == 0 ? composed : ReadingArea.compose(onFx(pane::shown), next);
      opening.add(cpu(() -> pane.show(opened, text.length() / 3)));
      if (round < 4) {
        var away = ReadingArea.compose(onFx(pane::shown), other);
        onFx(() -> {
          pane.show(away, 0);
          return 0;
        });
      }
    }
    line("open and first layout", opening);
    // The page makes ready for marks by itself.
    Thread.sleep(4_000);
    List<Double> firstMark = new ArrayList<>();
    int seen = pane.readingOffsetProperty().get();
    for (int round = 0; round < 3; round++) {
      List<Decoration> marked = new ArrayList<>(marks);
      marked.add(mark("first", new TextRange(seen + 60 * round, seen + 60 * round + 40)));
      firstMark.add(cpu(() -> pane.decorate(marked)));
    }
    line("first marks: " + firstMark, firstMark);
    onFx(() -> {
      pane.decorate(marks);
      return 0;
    });
    Random random = new Random(2);
    List<Double> jumps = new ArrayList<>();
    List<Double> scrolls = new ArrayList<>();
    List<Double> singles = new ArrayList<>();
    List<Double> selections = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      jumps.add(cpu(() -> pane.jumpTo(random.nextInt(text.length() - 2_000))));
      scrolls.add(cpu(() -> pane.scrollBy(64)));
      int at = pane.readingOffsetProperty().get() + 40;
      selections.add(cpu(() -> pane.selection().select(new TextRange(at, at + 90))));
      List<Decoration> more = new ArrayList<>(marks);
      more.add(mark("new", new TextRange(at, at + 40)));
      singles.add(cpu(() -> pane.decorate(more)));
    }
    line("jump", jumps);
    line("scroll step of 64 px", scrolls);
    line("selection of 90 characters", selections);
    line("one mark more, one less", singles);
    line("all marks gone", List.of(cpu(() -> pane.decorate(List.of()))));
    line("all marks back", List.of(cpu(() -> pane.decorate(marks))));
    line(
        "larger type",
        List.of(cpu(() -> pane.setReadingStyle(ReadingStyle.DEFAULT.withSizePoints(22)))));
    line("type as before", List.of(cpu(() -> pane.setReadingStyle(ReadingStyle.DEFAULT))));
  }

  private static List<Decoration> marks(DocumentText text, int count) {
    Random random = new Random(3);
    List<Decoration> marks = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int start = random.nextInt(text.length() - 100);
      marks.add(mark("mark-" + number, new TextRange(start, start + 10 + random.nextInt(60))));
    }
    return marks;
  }

  private static Decoration mark(String key, TextRange range) {
    HighlightColour[] colours = HighlightColour.values();
    HighlightColour colour = colours[Math.floorMod(key.hashCode(), colours.length)];
    return new Decoration(key, range, new DecorationStyle(colour, Form.HIGHLIGHT));
  }

  /// Milliseconds of the FX thread's processor time for an action with the layout and the looks at
  /// the page that follow, without drawing.
  private double cpu(Runnable action) throws Exception {
    double used =
        onFx(() -> {
          long before = THREADS.getCurrentThreadCpuTime();
          action.run();
          pane.getScene().getRoot().applyCss();
          pane.getScene().getRoot().layout();
          return millis(THREADS.getCurrentThreadCpuTime() - before);
        });
    used += onFx(() -> 0.0);
    return used;
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private void line(String what, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    report.append(
        String.format(
            Locale.ROOT,
            "  %-28s median %6.1f  p95 %6.1f  most %6.1f%n",
            what,
            sorted.get(sorted.size() / 2),
            sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * 0.95)),
            sorted.getLast()));
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> call) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(call.call());
      } catch (Exception | AssertionError failure) {
        answer.completeExceptionally(failure);
      }
    });
    return answer.get(120, TimeUnit.SECONDS);
  }
}
