package org.yandu.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.library.OpenPublication;
import org.yandu.model.DocumentText;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;

/// The part of a desk that keeps how far articles were read, and shows it in the contents. What
/// stays before the eyes for a moment counts as read; what is leafed through does not.
///
/// For the FX thread.
final class ReadingMarks {

  private static final Duration MOMENT = Duration.seconds(2);

  /// An article counts as read when so little of it is left.
  private static final double NEARLY_ALL = 0.98;

  private final Desk desk;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private Optional<OpenPublication> shown = Optional.empty();
  private List<Double> shares = List.of();

  ReadingMarks(Desk desk) {
    this.desk = desk;
    pause.setOnFinished(_ -> look());
  }

  void register(Commands commands) {
    commands.on(Command.TOGGLE_READ, this::toggle, this::nothingShown);
  }

  /// A publication, or its new text, is shown.
  void show(OpenPublication publication) {
    shown = Optional.of(publication);
    PublicationId id = publication.publication().id();
    desk.library()
        .ask(
            opened -> opened.articleReadings(id),
            read -> {
              if (shown.filter(publication::equals).isPresent()) {
                take(read);
                moved();
              }
            });
  }

  /// How far each article was read, from 0 to 1.
  List<Double> shares() {
    return shares;
  }

  /// The page moved.
  void moved() {
    pause.playFromStart();
  }

  void stop() {
    pause.stop();
  }

  private void take(List<Double> read) {
    shares = List.copyOf(read);
    desk.contents().showReadings(shares);
  }

  /// What is in view now has been before the eyes for a moment.
  private void look() {
    if (desk.window().isPageAway()) {
      return;
    }
    shown
        .map(OpenPublication::text)
        .filter(text -> !text.blocks().isEmpty() && shares.size() == text.articleCount())
        .ifPresent(text -> desk.reader().visible().ifPresent(range -> look(text, range)));
  }

  private void look(DocumentText text, TextRange visible) {
    Map<Integer, Double> read = new HashMap<>();
    int last = text.articleNumberAt(visible.end());
    for (int number = text.articleNumberAt(visible.start()); number <= last; number++) {
      TextRange article = text.articleRange(number);
      double share =
          Math.clamp(
              (double) (visible.end() - article.start()) / Math.max(1, article.length()), 0, 1);
      double counted = share > NEARLY_ALL ? 1 : share;
      if (counted > shares.get(number - 1)) {
        read.put(number, counted);
      }
    }
    keep(read);
  }

  private void keep(Map<Integer, Double> read) {
    if (read.isEmpty() || shown.isEmpty()) {
      return;
    }
    List<Double> next = new ArrayList<>(shares);
    read.forEach((number, share) -> next.set(number - 1, share));
    take(next);
    PublicationId id = shown.orElseThrow().publication().id();
    desk.library().change(opened -> opened.keepArticleReadings(id, read));
  }

  /// Marks the article that is read as read, or as not read yet.
  private void toggle() {
    shown.ifPresent(open -> {
      int number = open.text().articleNumberAt(desk.reader().readingOffset());
      boolean unread = shares.get(number - 1) < 1;
      keep(Map.of(number, unread ? 1.0 : 0.0));
      pause.stop();
      desk.notice(unread ? "command.marked-read" : "command.marked-unread");
    });
  }

  private Optional<String> nothingShown() {
    return shown.filter(open -> !open.text().blocks().isEmpty()).isPresent() && !shares.isEmpty()
        ? Optional.empty()
        : Optional.of(desk.messages().text("command.no-page"));
  }
}
