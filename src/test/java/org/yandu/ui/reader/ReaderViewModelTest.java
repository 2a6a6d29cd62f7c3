package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.ui.reader.DecorationStyle.Form;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields up before each test
final class ReaderViewModelTest {

  private final PublicationContent content = SampleText.small();
  private ExecutorService window;
  private ReaderLibrary library;
  private ReaderViewModel model;
  private final List<ReaderViewModel.Jump> jumps = new ArrayList<>();

  @BeforeEach
  void open(@TempDir Path folder) {
    window = Executors.newSingleThreadExecutor();
    library = new ReaderLibrary(folder, content);
    model = onWindow(() -> new ReaderViewModel(library.thread(), window));
    onWindow(() -> {
      model.onJump(jumps::add);
      model.show(library.read());
      return model;
    });
    settle();
  }

  @AfterEach
  void close() throws InterruptedException {
    onWindow(() -> {
      model.close();
      return model;
    });
    settle();
    library.close();
    window.shutdown();
    window.awaitTermination(5, TimeUnit.SECONDS);
  }

  @Test
  void markBecomesADecorationInTheColourOfItsMeaning() {
    TextRange range = passage("七十一岁的周大娘");

    Annotation made = annotate(range, AnnotationStyle.HIGHLIGHT);

    assertThat(model.decorationsProperty().get())
        .containsExactly(
            new Decoration(
                made.id().toString(),
                range,
                new DecorationStyle(HighlightColour.BLUE, Form.HIGHLIGHT)));
    assertThat(library.annotations())
        .extracting(PlacedAnnotation::annotation)
        .extracting(Annotation::id)
        .containsExactly(made.id());
  }

  @Test
  void activeAnnotationIsDrawnStronger() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.UNDERLINE);

    onWindow(() -> {
      model.activeProperty().set(Optional.of(made.id()));
      return made;
    });

    assertThat(model.decorationsProperty().get())
        .extracting(decoration -> decoration.style().form())
        .containsExactly(Form.UNDERLINE, Form.ACTIVE);
  }

  @Test
  void changesOfColourAndStyleShowAtOnce() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);

    onWindow(() -> {
      model.changeMeaning(made.id(), Meaning.PRACTICE);
      model.changeStyle(made.id(), AnnotationStyle.UNDERLINE);
      return made;
    });
    settle();

    assertThat(model.decorationsProperty().get())
        .extracting(Decoration::style)
        .containsExactly(new DecorationStyle(HighlightColour.PURPLE, Form.UNDERLINE));
  }

  @Test
  void undoneMarkIsNoLongerDrawnNorActive() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);
    onWindow(() -> {
      model.activeProperty().set(Optional.of(made.id()));
      return made;
    });

    library.ask(Library::undo);
    settle();

    assertThat(model.decorationsProperty().get()).isEmpty();
    assertThat(model.activeProperty().get()).isEmpty();
  }

  @Test
  void deletedMarkIsNoLongerDrawnUntilUndone() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);

    onWindow(() -> {
      model.delete(made.id());
      return made;
    });
    settle();
    assertThat(model.decorationsProperty().get()).isEmpty();
    library.ask(Library::undo);
    settle();

    assertThat(model.decorationsProperty().get()).hasSize(1);
  }

  @Test
  void typedNoteIsStoredAfterAPauseAndOnlyThenCalledSaved() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);

    type(made.id(), "先");
    type(made.id(), "先问老周");

    assertThat(model.savedProperty().get()).isFalse();
    assertThat(bodyOf(made.id())).isEmpty();
    waitUntil(() -> onWindow(() -> model.savedProperty().get()));
    assertThat(bodyOf(made.id())).isEqualTo("先问老周");
  }

  @Test
  void flushStoresWhatIsTypedAtOnce() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);

    type(made.id(), "记一笔");
    onWindow(() -> {
      model.close();
      return made;
    });

    assertThat(bodyOf(made.id())).isEqualTo("记一笔");
  }

  @Test
  void wholeNoteIsOneStepForUndo() {
    Annotation made = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);
    for (String typed : List.of("一", "一二", "一二三")) {
      type(made.id(), typed);
      onWindow(() -> {
        model.flush();
        return typed;
      });
    }
    assertThat(bodyOf(made.id())).isEqualTo("一二三");

    library.ask(Library::undo);

    assertThat(bodyOf(made.id())).isEmpty();
  }

  @Test
  void typingInAnotherNoteStoresTheFirst() {
    Annotation first = annotate(passage("账目清理"), AnnotationStyle.HIGHLIGHT);
    Annotation second = annotate(passage("柳湾村"), AnnotationStyle.HIGHLIGHT);

    type(first.id(), "甲");
    type(second.id(), "乙");
    settle();

    assertThat(bodyOf(first.id())).isEqualTo("甲");
  }

  @Test
  void readingPlaceIsKept() {
    onWindow(() -> {
      model.readingAt(123);
      model.readingAt(234);
      return model;
    });

    waitUntil(() -> library.read().readingOffset() == 234);
  }

  @Test
  void readingPlaceIsKeptOnClosing() {
    onWindow(() -> {
      model.readingAt(345);
      model.close();
      return model;
    });

    assertThat(library.read().readingOffset()).isEqualTo(345);
  }

  @Test
  void jumpsCanBeGoneBackAndForward() {
    onWindow(() -> {
      model.readingAt(10);
      model.jumpTo(300);
      model.readingAt(300);
      model.showPassage(new TextRange(500, 510));
      model.readingAt(480);
      model.back();
      model.readingAt(300);
      model.back();
      model.readingAt(10);
      model.forward();
      return model;
    });

    assertThat(jumps)
        .extracting(jump -> jump.range().start())
        .containsExactly(300, 500, 300, 10, 300);
    assertThat(model.canGoForwardProperty().get()).isTrue();
    assertThat(model.canGoBackProperty().get()).isTrue();
  }

  @Test
  void newJumpForgetsTheWayForward() {
    onWindow(() -> {
      model.jumpTo(300);
      model.readingAt(300);
      model.back();
      model.readingAt(0);
      model.jumpTo(200);
      return model;
    });

    assertThat(model.canGoForwardProperty().get()).isFalse();
  }

  private Annotation annotate(TextRange range, AnnotationStyle style) {
    CompletableFuture<PlacedAnnotation> made =
        onWindow(() -> model.annotate(range, style, Meaning.QUESTION));
    Annotation annotation = made.orTimeout(10, TimeUnit.SECONDS).join().annotation();
    settle();
    return annotation;
  }

  private void type(AnnotationId id, String body) {
    onWindow(() -> {
      model.typeNote(id, body);
      return body;
    });
  }

  private String bodyOf(AnnotationId id) {
    return library.annotations().stream()
        .map(PlacedAnnotation::annotation)
        .filter(annotation -> annotation.id().equals(id))
        .map(Annotation::body)
        .findFirst()
        .orElseThrow();
  }

  private TextRange passage(String words) {
    return ReaderGestures.rangeOf(SampleText.text(content), words);
  }

  /// Changes are told from the library's thread and then read on the window's: let both come to
  /// rest.
  private void settle() {
    for (int round = 0; round < 4; round++) {
      library.ask(_ -> true);
      onWindow(() -> true);
    }
  }

  private <T> T onWindow(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, window).orTimeout(10, TimeUnit.SECONDS).join();
  }

  private static void waitUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
    }
  }
}
