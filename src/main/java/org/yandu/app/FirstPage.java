package org.yandu.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.yandu.cli.WindowRequest;
import org.yandu.library.ImportOutcome;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationSummary;

/// What a window shows first: what the start asks for, else what was open last, else the shelf; in
/// a new library the sample issue, once.
///
/// For the FX thread.
final class FirstPage {

  private static final Duration LOOK_WHETHER_SHOWN = Duration.millis(50);

  private final Desktop desktop;
  private final Desk desk;
  private final LibraryThread library;
  private final Executor fxThread;
  private final WindowRequest request;

  FirstPage(
      Desktop desktop, Desk desk, LibraryThread library, Executor fxThread, WindowRequest request) {
    this.desktop = desktop;
    this.desk = desk;
    this.library = library;
    this.fxThread = fxThread;
    this.request = request;
  }

  void open() {
    desk.library()
        .ask(
            Library::publications,
            publications -> {
              if (publications.isEmpty() && request.open().isEmpty()) {
                openEmpty();
                return;
              }
              PublicationId last = new PublicationId(desktop.settings().lastPublication());
              PublicationId wanted = request.open().orElse(last);
              publications.stream()
                  .map(PublicationSummary::id)
                  .filter(wanted::equals)
                  .findFirst()
                  .ifPresentOrElse(
                      id -> desk.opening().open(id, request.article()), desk::showShelf);
            });
  }

  /// Waits until a publication is on the page, or the shelf where there is none.
  ///
  /// @param otherwise if it is not the one that was asked for
  void whenShown(Runnable then, Runnable otherwise) {
    Timeline look = new Timeline();
    look.getKeyFrames()
        .add(
            new KeyFrame(
                LOOK_WHETHER_SHOWN,
                event -> {
                  Optional<PublicationId> shown = desk.shown().map(open -> open.publication().id());
                  if (shown.isPresent() || desk.window().isPageAway()) {
                    look.stop();
                    boolean right = request.open().isEmpty() || shown.equals(request.open());
                    (right ? then : otherwise).run();
                  }
                }));
    look.setCycleCount(Animation.INDEFINITE);
    look.play();
  }

  /// Who deleted the sample issue is not given it again.
  private void openEmpty() {
    if (desktop.settings().welcomed() || !request.files().isEmpty()) {
      desk.showShelf();
    } else {
      desktop.change(desktop.settings().withWelcomed());
      welcome();
    }
  }

  /// Once, and never into a picture.
  private void offerTour() {
    if (desktop.settings().toured() || request.snapshot().isPresent()) {
      desk.notice("window.welcome");
    } else {
      desktop.change(desktop.settings().withToured());
      desk.tour().begin();
    }
  }

  private void welcome() {
    var _ =
        library
            .importFile(BundledFile.SAMPLE_ISSUE.layOut())
            .result()
            .whenCompleteAsync(
                (outcome, failure) -> {
                  if (failure != null) {
                    desk.unexpected(failure);
                  } else if (outcome instanceof ImportOutcome.Imported imported) {
                    desk.opening().open(imported.outcome().id(), request.article());
                    offerTour();
                  }
                },
                fxThread);
  }
}
