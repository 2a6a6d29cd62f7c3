package org.yandu.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationSummary;
import org.yandu.settings.ReadingStyle;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.Icons;
import org.yandu.ui.PaletteCard;
import org.yandu.ui.PaletteRow;
import org.yandu.ui.PublicationName;
import org.yandu.ui.Stylesheets;
import org.yandu.ui.TextFilter;
import org.yandu.ui.reader.ReaderView;
import org.yandu.ui.reader.ReaderViewModel;

/// The part of a desk that shows a second page beside the first: another place of the same
/// publication, or another publication. Both can be marked; where reading stopped is that of the
/// first.
///
/// For the FX thread.
final class SplitDesk implements AutoCloseable {

  private final Desk desk;
  private final Desktop desktop;
  private final LibraryThread thread;
  private final Executor fxThread;

  /// Made when it is first asked for: most windows never have it.
  private Optional<Second> second = Optional.empty();

  private Optional<PublicationId> shown = Optional.empty();
  private UnaryOperator<String> script = UnaryOperator.identity();

  private record Second(ReaderViewModel model, ReaderView page, Label title, BorderPane side) {}

  SplitDesk(Desk desk, Desktop desktop, LibraryThread thread, Executor fxThread) {
    this.desk = desk;
    this.desktop = desktop;
    this.thread = thread;
    this.fxThread = fxThread;
    desk.library().onChange(this::follow);
  }

  private Second second() {
    Second made = second.orElseGet(this::make);
    second = Optional.of(made);
    return made;
  }

  private Second make() {
    ReaderViewModel model = ReaderViewModel.beside(thread, fxThread);
    ReaderView page = new ReaderView(model, desk.messages(), desktop.settings().readingStyle());
    page.setScript(script);
    Label title = new Label();
    title.getStyleClass().add("panel-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            button("split.choose", Feather.BOOK, this::choose),
            button("split.close", Feather.X, this::hide));
    head.getStyleClass().add("panel-header");
    head.setAlignment(Pos.CENTER_LEFT);
    BorderPane side = new BorderPane(page);
    side.setTop(head);
    side.setId("second-page");
    side.getStyleClass().add("second-page");
    side.getStylesheets().add(Stylesheets.beside(Stylesheets.class, "panels.css"));
    return new Second(model, page, title, side);
  }

  void register(Commands commands) {
    commands.on(Command.SPLIT, this::toggle, this::nothingShown);
  }

  /// Sets the page as the first is set.
  void setReadingStyle(ReadingStyle style) {
    second.ifPresent(made -> made.page().setReadingStyle(style));
  }

  void setScript(UnaryOperator<String> shownScript) {
    script = shownScript;
    second.ifPresent(made -> made.page().setScript(shownScript));
  }

  private void toggle() {
    if (desk.window().isSplit()) {
      hide();
    } else {
      desk.showReader();
      desk.shown().ifPresent(open -> show(open.readFrom(desk.reader().readingOffset())));
      desk.window().split(Optional.of(second().side()));
      second().page().requestFocus();
    }
  }

  private void hide() {
    second.ifPresent(made -> made.model().flush());
    shown = Optional.empty();
    desk.window().split(Optional.empty());
    desk.reader().requestFocus();
  }

  private void show(OpenPublication publication) {
    shown = Optional.of(publication.publication().id());
    second()
        .title()
        .setText(
            PublicationName.of(
                desk.messages(),
                publication.publication().metadata(),
                publication.publication().source().name()));
    second().model().show(publication);
  }

  private void choose() {
    desk.library().ask(Library::publications, this::choose);
  }

  private void choose(List<PublicationSummary> publications) {
    List<PaletteRow> rows = publications.stream().map(this::row).toList();
    desk.overlay()
        .showAtTop(
            new PaletteCard(
                desk.overlay(),
                desk.messages().text("split.prompt"),
                desk.messages().text("palette.none"),
                rows));
  }

  private PaletteRow row(PublicationSummary publication) {
    String name =
        PublicationName.of(desk.messages(), publication.metadata(), publication.source().name());
    return new PaletteRow(
        Optional.of(Feather.BOOK_OPEN),
        name,
        "",
        TextFilter.folded(name),
        Optional.empty(),
        () -> open(publication.id()));
  }

  private void open(PublicationId id) {
    desk.library().ask(opened -> opened.read(id), read -> read.ifPresent(this::show));
    second().page().requestFocus();
  }

  /// Its text may change or go while it is shown.
  private void follow(ChangeSet changes) {
    shown
        .filter(id -> changes.publications().contains(id) || changes.texts().contains(id))
        .ifPresent(id ->
            desk.library()
                .ask(
                    opened -> opened.read(id),
                    read -> read.ifPresentOrElse(this::renew, this::hide)));
  }

  private void renew(OpenPublication read) {
    boolean sameText =
        second()
            .model()
            .publicationProperty()
            .get()
            .filter(open -> open.publication().textRevision() == read.publication().textRevision())
            .isPresent();
    if (!sameText) {
      show(read);
    }
  }

  private Optional<String> nothingShown() {
    return desk.shown().isPresent()
        ? Optional.empty()
        : Optional.of(desk.messages().text("command.no-page"));
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button("", Icons.of(icon));
    String name = desk.messages().text(key);
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("button", "icon-button");
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  @Override
  public void close() {
    second.ifPresent(made -> made.model().close());
  }
}
