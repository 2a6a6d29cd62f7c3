package org.yandu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.library.ChangeSet;
import org.yandu.library.Library;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.KeysCard;
import org.yandu.ui.PaletteCard;
import org.yandu.ui.PaletteRow;
import org.yandu.ui.reader.ReaderViewModel;

/// What each command does on this desk.
///
/// For the FX thread.
final class DeskCommands {

  private static final List<List<Command>> MENU =
      List.of(
          List.of(
              Command.IMPORT,
              Command.TAKE_NOTES,
              Command.SHOW_HIDDEN_NOTES,
              Command.EXPORT_NOTES,
              Command.EXPORT_PUBLICATION,
              Command.SHOW_SHELF,
              Command.ALL_NOTES),
          List.of(Command.UNDO, Command.REDO),
          List.of(
              Command.CORRECT,
              Command.PROOFREAD,
              Command.IMPORT_CORRECTIONS,
              Command.EXPORT_CORRECTIONS),
          List.of(Command.FIND, Command.FILTER_CONTENTS, Command.FILTER_NOTES),
          List.of(Command.PALETTE, Command.GO_TO_ARTICLE, Command.QUIET, Command.FULL_SCREEN),
          List.of(Command.SETTINGS, Command.NAME_MEANINGS),
          List.of(Command.HELP, Command.TOUR, Command.SHOW_KEYS));

  private final Desk desk;
  private final Desktop desktop;
  private final ReaderViewModel reader;

  DeskCommands(Desk desk, Desktop desktop, ReaderViewModel reader) {
    this.desk = desk;
    this.desktop = desktop;
    this.reader = reader;
  }

  void register(Commands commands) {
    commands.on(Command.IMPORT, () -> FileQuestions.importFiles(desk));
    commands.on(Command.EXPORT_NOTES, desk::exportNotes);
    commands.on(Command.TAKE_NOTES, this::takeNotes, this::nothingShown);
    commands.on(Command.SHOW_HIDDEN_NOTES, this::showHiddenNotes, this::nothingShown);
    commands.on(Command.EXPORT_PUBLICATION, this::exportPublication, this::nothingShown);
    commands.on(Command.SHOW_SHELF, desk::showShelf);
    commands.on(Command.SHOW_READER, desk::showReader);
    commands.on(Command.TOGGLE_CONTENTS, () -> desk.window().toggleContents());
    commands.on(Command.TOGGLE_NOTES, () -> desk.window().toggleNotes());
    commands.on(Command.FILTER_CONTENTS, this::filterContents);
    commands.on(Command.FILTER_NOTES, this::filterNotes);
    commands.on(Command.BACK, reader::back, reader.canGoBackProperty());
    commands.on(Command.FORWARD, reader::forward, reader.canGoForwardProperty());
    commands.on(Command.UNDO, this::undo);
    commands.on(Command.REDO, this::redo);
    commands.on(Command.FULL_SCREEN, this::toggleFullScreen);
    commands.on(Command.QUIET, () -> desk.window().setQuiet(!desk.window().isQuiet()));
    commands.on(Command.PALETTE, this::showPalette);
    commands.on(Command.GO_TO_ARTICLE, this::showArticles, this::noArticles);
    commands.on(Command.NEXT_ARTICLE, () -> stepToArticle(1), () -> noArticle(1));
    commands.on(Command.PREVIOUS_ARTICLE, () -> stepToArticle(-1), () -> noArticle(-1));
    commands.on(Command.MORE, this::showMenu);
    commands.on(Command.SHOW_KEYS, this::showKeys);
  }

  private void filterContents() {
    desk.showReader();
    desk.window().revealContents();
    desk.contents().focusFilter();
  }

  private void filterNotes() {
    desk.showReader();
    desk.window().revealNotes();
    desk.notes().focusFilter();
  }

  private void undo() {
    reader.flush();
    desk.library()
        .ask(Library::undo, done -> done.ifPresent(changes -> tell("window.undone", changes)));
  }

  private void redo() {
    reader.flush();
    desk.library()
        .ask(Library::redo, done -> done.ifPresent(changes -> tell("window.redone", changes)));
  }

  private void tell(String key, ChangeSet changes) {
    String operation =
        desk.messages()
            .text("operation." + changes.operation().name().toLowerCase(java.util.Locale.ROOT));
    desk.overlay().notice(desk.messages().text(key, operation));
  }

  private void showMenu() {
    desk.overlay().showBelow(desk.button(Command.MORE), desk.commands().menu(desk.overlay(), MENU));
  }

  private void showKeys() {
    KeysCard card = new KeysCard(desk.messages(), desk.commands());
    desk.overlay().showCentred(card);
    card.requestFocus();
  }

  private void toggleFullScreen() {
    desktop.stage().setFullScreen(!desktop.stage().isFullScreen());
  }

  private void showPalette() {
    List<PaletteRow> rows = new ArrayList<>(desk.commands().paletteRows());
    rows.addAll(articles());
    showPalette("palette.prompt", rows);
  }

  private void showArticles() {
    desk.showReader();
    showPalette("palette.articles", articles());
  }

  private void showPalette(String prompt, List<PaletteRow> rows) {
    desk.overlay()
        .showAtTop(
            new PaletteCard(
                desk.overlay(),
                desk.messages().text(prompt),
                desk.messages().text("palette.none"),
                rows));
  }

  private List<PaletteRow> articles() {
    return desk.shown().map(open -> open.text()).stream()
        .flatMap(text ->
            text.articleStarts().stream()
                .map(start ->
                    PaletteRow.article(
                        text.articleNumberAt(start),
                        text.blockAt(start).block().text(),
                        () -> open(start))))
        .toList();
  }

  private void open(int offset) {
    desk.showReader();
    reader.jumpTo(offset);
    desk.reader().requestFocus();
  }

  private Optional<String> noArticles() {
    return articles().isEmpty()
        ? Optional.of(desk.messages().text("command.no-page"))
        : Optional.empty();
  }

  private void stepToArticle(int by) {
    articleBeside(by).ifPresent(this::open);
  }

  /// Empty, if all is well.
  private Optional<String> noArticle(int by) {
    return articleBeside(by).isPresent()
        ? Optional.empty()
        : Optional.of(
            desk.messages().text(by > 0 ? "command.last-article" : "command.first-article"));
  }

  /// Where the next article begins; back, this one, if it is read from further down.
  private Optional<Integer> articleBeside(int by) {
    int at = reader.readingOffsetProperty().get();
    List<Integer> starts = desk.shown().map(open -> open.text().articleStarts()).orElse(List.of());
    return by > 0
        ? starts.stream().filter(start -> start > at).findFirst()
        : starts.stream().filter(start -> start < at).reduce((_, later) -> later);
  }

  private void takeNotes() {
    desk.shown().ifPresent(open -> desk.taking().take(open.publication().id()));
  }

  private void showHiddenNotes() {
    desk.shown().ifPresent(open -> desk.taking().showHidden(open.publication().id()));
  }

  private void exportPublication() {
    desk.shown()
        .ifPresent(open -> {
          int offset = desk.reader().readingOffset();
          desk.exports().exportPublication(open, open.text().articleNumberAt(offset));
        });
  }

  private Optional<String> nothingShown() {
    return desk.shown().isPresent()
        ? Optional.empty()
        : Optional.of(desk.messages().text("command.no-page"));
  }
}
