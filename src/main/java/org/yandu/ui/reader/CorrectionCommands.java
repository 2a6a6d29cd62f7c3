package org.yandu.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.yandu.library.CorrectionOutcome;
import org.yandu.library.LibraryThread;
import org.yandu.library.Original;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Overlay;

/// What the commands of putting right do: with the blocks at hand on the page, or with the entries
/// that are chosen in the contents, whichever has the focus.
///
/// For the FX thread.
public final class CorrectionCommands {

  private static final int LONGEST_WORDS = 24;

  private static final List<List<Command>> CONTENTS_MENU =
      List.of(
          List.of(Command.EDIT_ARTICLE),
          List.of(Command.PROMOTE, Command.DEMOTE, Command.MOVE_UP, Command.MOVE_DOWN),
          List.of(Command.BEGIN_ARTICLE, Command.MERGE_ARTICLE, Command.HIDE_BLOCK),
          List.of(Command.BRING_BACK, Command.SHOW_ORIGINAL));

  /// Where the commands work.
  public record Place(ReaderView reader, ContentsPanel contents, Overlay overlay) {}

  private final CorrectionViewModel model;
  private final Place place;
  private final Messages messages;
  private final Commands commands;
  private final LibraryThread thread;
  private final Executor window;
  private final BooleanSupplier reading;

  /// @param reading whether the page is shown
  public CorrectionCommands(
      ReaderViewModel readerModel,
      Place place,
      Messages messages,
      Commands commands,
      LibraryThread thread,
      Executor window,
      BooleanSupplier reading) {
    this.model = new CorrectionViewModel(readerModel, new LibraryCalls(thread, window));
    this.place = place;
    this.messages = messages;
    this.commands = commands;
    this.thread = thread;
    this.window = window;
    this.reading = reading;
    model.onRefused(this::refused);
  }

  /// Gives the commands what they do, and the page and the contents their menus.
  public void register() {
    BlockCard.ROLES.forEach((role, command) -> on(command, () -> setRole(role)));
    on(Command.CORRECT, this::showMenu);
    on(Command.JOIN_NEXT, () -> model.join(hand().blocks()));
    on(Command.SPLIT_BLOCK, () -> model.split(hand().offset()));
    on(Command.HIDE_BLOCK, this::hide);
    on(Command.BRING_BACK, this::bringBack);
    on(Command.BEGIN_ARTICLE, this::beginArticles);
    on(Command.SHOW_ORIGINAL, this::showOriginal);
    on(Command.EDIT_ARTICLE, this::edit);
    on(Command.PROMOTE, () -> model.promote(place.contents().chosen()));
    on(Command.DEMOTE, () -> model.demote(place.contents().chosen()));
    on(Command.MOVE_UP, () -> model.move(articles(), true));
    on(Command.MOVE_DOWN, () -> model.move(articles(), false));
    on(Command.MERGE_ARTICLE, () -> model.merge(articles()));
    place.reader().onMenu(this::showBlockMenu);
    place.contents().onMenu(this::showContentsMenu);
    place.contents().onEdit(() -> commands.run(Command.EDIT_ARTICLE));
    place.contents().onDragged(this::dragged);
  }

  private void on(Command command, Runnable action) {
    commands.on(
        command,
        () -> {
          if (reading.getAsBoolean() && model.shown().isPresent()) {
            action.run();
          }
        });
  }

  private BlocksAtHand hand() {
    return place.reader().blocksAtHand();
  }

  private boolean inContents() {
    return place.contents().isAtHand() && !place.contents().chosen().isEmpty();
  }

  private Collection<Integer> articles() {
    return inContents()
        ? model.articles(place.contents().chosen())
        : articleAtHand().map(List::of).orElse(List.of());
  }

  private Optional<Integer> articleAtHand() {
    return model.shown().map(open -> open.text().articleNumberAt(hand().offset()));
  }

  private void setRole(BlockRole role) {
    model.setRole(hand().blocks(), role);
  }

  private void hide() {
    if (inContents()) {
      model.hideEntries(place.contents().chosen());
    } else {
      model.hide(hand().blocks());
    }
  }

  private void beginArticles() {
    if (inContents()) {
      model.promote(headings());
    } else {
      blocksAtHand().stream()
          .findFirst()
          .ifPresent(block -> model.beginArticle(block.range().start()));
    }
  }

  private List<ContentsEntry> headings() {
    return place.contents().chosen().stream()
        .filter(entry -> entry.kind() == ContentsEntry.Kind.HEADING)
        .toList();
  }

  private void edit() {
    List<ContentsEntry> chosen = inContents() ? place.contents().chosen() : List.of();
    if (!chosen.isEmpty() && chosen.getFirst().kind() == ContentsEntry.Kind.SECTION) {
      editSection(chosen.getFirst());
      return;
    }
    articles().stream()
        .findFirst()
        .ifPresent(article -> model.head(article).ifPresent(head -> editArticle(article, head)));
  }

  private void editArticle(int article, CorrectionViewModel.ArticleHead head) {
    ArticleCard card =
        new ArticleCard(
            messages,
            head,
            model.sections(),
            typed -> model.edit(article, typed),
            place.overlay()::close);
    place.overlay().ask(card);
    card.begin();
  }

  private void editSection(ContentsEntry entry) {
    Collection<Integer> articles = model.articles(List.of(entry));
    SectionCard card =
        new SectionCard(
            messages,
            entry.label(),
            name -> model.setSection(articles, name),
            place.overlay()::close);
    place.overlay().ask(card);
    card.begin();
  }

  private void bringBack() {
    articles().stream()
        .findFirst()
        .ifPresent(article -> {
          HiddenLinesCard card =
              new HiddenLinesCard(
                  messages, model.hiddenAround(article), model::restore, place.overlay()::close);
          place.overlay().showCentred(card);
          card.begin();
        });
  }

  private void showOriginal() {
    model
        .shown()
        .ifPresent(open -> {
          TextRange passage =
              inContents()
                  ? blockAt(place.contents().chosen().getFirst().offset()).range()
                  : passageAtHand();
          var unused =
              thread
                  .original(open.publication().id(), passage)
                  .thenAcceptAsync(this::showOriginal, window);
        });
  }

  private void showOriginal(Original original) {
    Overlay overlay = place.overlay();
    OriginalCard card =
        new OriginalCard(
            messages,
            original,
            new OriginalPagesViewModel(thread, window),
            new Dimension2D(overlay.getWidth(), overlay.getHeight()),
            overlay::close);
    overlay.showCentred(card);
    card.begin();
  }

  private List<PlacedBlock> blocksAtHand() {
    return model
        .shown()
        .map(
            open -> hand().blocks().stream().map(block -> open.text().blocks().get(block)).toList())
        .orElse(List.of());
  }

  private PlacedBlock blockAt(int offset) {
    return model.shown().orElseThrow().text().blockAt(offset);
  }

  private TextRange passageAtHand() {
    List<PlacedBlock> blocks = blocksAtHand();
    return blocks.isEmpty()
        ? new TextRange(0, 0)
        : new TextRange(blocks.getFirst().range().start(), blocks.getLast().range().end());
  }

  private void showMenu() {
    if (inContents()) {
      place
          .contents()
          .boundsOfChosen()
          .ifPresent(row -> showContentsMenu(row.getCenterX(), row.getMaxY()));
      return;
    }
    List<Bounds> lines = place.reader().boundsOf(passageAtHand());
    if (!lines.isEmpty()) {
      showBlockMenu(lines.getFirst().getMinX(), lines.getFirst().getMaxY());
    }
  }

  private void showContentsMenu(double sceneX, double sceneY) {
    MenuCard card = commands.menu(place.overlay(), CONTENTS_MENU);
    card.setId("contents-menu");
    place.overlay().showAt(sceneX, sceneY, card);
  }

  private void showBlockMenu(double sceneX, double sceneY) {
    List<PlacedBlock> blocks = blocksAtHand();
    if (blocks.isEmpty()) {
      return;
    }
    place.reader().flash(passageAtHand());
    place
        .overlay()
        .showAt(
            sceneX,
            sceneY,
            new BlockCard(messages, commands, place.overlay(), words(blocks), role(blocks)));
  }

  private String words(List<PlacedBlock> blocks) {
    String text = blocks.getFirst().block().text();
    String words = text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) + "…" : text;
    return blocks.size() == 1 ? words : messages.text("correct.several", words, blocks.size());
  }

  private static Optional<BlockRole> role(List<PlacedBlock> blocks) {
    var roles =
        blocks.stream().map(placed -> BlockRole.of(placed.block())).collect(Collectors.toSet());
    return roles.size() == 1 ? roles.iterator().next() : Optional.empty();
  }

  /// Beside an article, or in the place of a section's first one.
  private void dragged(List<ContentsEntry> entries, ContentsEntry target, Side side) {
    var moved = model.articles(entries);
    var on = model.articles(List.of(target));
    if (moved.isEmpty() || on.isEmpty()) {
      return;
    }
    Side where = target.kind() == ContentsEntry.Kind.SECTION ? Side.BEFORE : side;
    model.moveBeside(moved, on.first(), where);
  }

  private void refused(CorrectionOutcome outcome) {
    String key =
        outcome instanceof CorrectionOutcome.TextChanged
            ? "correct.text-changed"
            : "correct.not-possible";
    place.overlay().notice(messages.text(key));
  }
}
