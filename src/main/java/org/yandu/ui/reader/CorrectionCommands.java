package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.yandu.library.CorrectionOutcome;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.Overlay;
import org.yandu.ui.reader.ContentsEntry.Kind;
import org.yandu.ui.reader.CorrectionPlan.Obstacle;

/// What the commands of putting right do: with the blocks at hand on the page, or with the entries
/// that are chosen in the contents, whichever has the focus. A command that has nothing to do there
/// says why.
///
/// For the FX thread.
public final class CorrectionCommands {

  /// Where the commands work.
  public record Place(ReaderView reader, ContentsPanel contents, Overlay overlay) {}

  private final CorrectionViewModel model;
  private final CorrectionCards cards;
  private final Place place;
  private final Messages messages;
  private final Commands commands;
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
    this.cards = new CorrectionCards(model, place.overlay(), messages, commands, thread, window);
    this.place = place;
    this.messages = messages;
    this.commands = commands;
    this.reading = reading;
    model.onRefused(this::refused);
  }

  /// Gives the commands what they do, and the page and the contents their menus.
  public void register() {
    BlockCard.ROLES.forEach(
        (role, command) -> on(command, page -> page.setRole(role), rows -> rows.setRole(role)));
    on(Command.JOIN_NEXT, PagePlans::join, ContentsPlans::join);
    on(Command.SPLIT_BLOCK, PagePlans::split, ContentsPlans::split);
    on(Command.HIDE_BLOCK, PagePlans::hide, ContentsPlans::hide);
    on(Command.BEGIN_ARTICLE, PagePlans::beginArticle, ContentsPlans::beginArticle);
    on(Command.PROMOTE, PagePlans::promote, ContentsPlans::promote);
    on(Command.DEMOTE, PagePlans::demote, ContentsPlans::demote);
    on(Command.MOVE_UP, _ -> moveAtHand(true), rows -> rows.move(true));
    on(Command.MOVE_DOWN, _ -> moveAtHand(false), rows -> rows.move(false));
    on(
        Command.MERGE_ARTICLE,
        _ -> ContentsPlans.mergeArticle(articleAtHand()),
        ContentsPlans::merge);
    onPage(Command.CORRECT, this::showMenu, Optional::empty);
    onPage(Command.EDIT_ARTICLE, this::edit, this::cannotEdit);
    onPage(Command.EDIT_WORDS, this::editWords, this::cannotEditWords);
    onPage(Command.BRING_BACK, () -> cards.bringBack(article()), this::cannotBringBack);
    onPage(Command.SHOW_ORIGINAL, this::showOriginal, Optional::empty);
    place.reader().onMenu(this::showBlockMenu);
    place.contents().onMenu(cards::showContentsMenu);
    place.contents().onEdit(() -> commands.run(Command.EDIT_ARTICLE));
    place.contents().onDragged(this::dragged);
  }

  /// A command that changes the text at once.
  private void on(
      Command command,
      Function<PagePlans, CorrectionPlan> page,
      Function<ContentsPlans, CorrectionPlan> rows) {
    Supplier<CorrectionPlan> plan = () -> inContents() ? rows.apply(rows()) : page.apply(blocks());
    onPage(command, () -> model.carryOut(plan.get()), () -> plan.get().whyNothing());
  }

  /// A command that needs the page.
  private void onPage(Command command, Runnable action, Supplier<Optional<Obstacle>> obstacle) {
    commands.on(
        command,
        action,
        () ->
            (isReading() ? obstacle.get() : Optional.of(Obstacle.NO_PAGE))
                .map(why -> messages.text(why.messageKey())));
  }

  private boolean isReading() {
    return reading.getAsBoolean()
        && model.shown().filter(open -> !open.text().blocks().isEmpty()).isPresent();
  }

  private boolean inContents() {
    return place.contents().isAtHand() && !place.contents().chosen().isEmpty();
  }

  private ContentsPlans rows() {
    return new ContentsPlans(open(), place.contents().chosen());
  }

  private PagePlans blocks() {
    BlocksAtHand hand = place.reader().blocksAtHand();
    return new PagePlans(open().text(), hand.blocks(), hand.offset());
  }

  private OpenPublication open() {
    return model.shown().orElseThrow();
  }

  private int articleAtHand() {
    return open().text().articleNumberAt(place.reader().blocksAtHand().offset());
  }

  /// The article that is chosen, the first if several are.
  private int article() {
    return inContents() ? rows().articles(place.contents().chosen()).first() : articleAtHand();
  }

  private CorrectionPlan moveAtHand(boolean up) {
    return ContentsPlans.moveArticles(open().text(), new TreeSet<>(List.of(articleAtHand())), up);
  }

  private Optional<Obstacle> cannotEdit() {
    if (!inContents()) {
      return Optional.empty();
    }
    List<ContentsEntry> chosen = place.contents().chosen();
    if (chosen.stream().anyMatch(row -> row.kind() == Kind.HEADING)) {
      return cannotEditWords();
    }
    boolean sections = chosen.stream().filter(row -> row.kind() == Kind.SECTION).count() > 1;
    return sections ? Optional.of(Obstacle.SEVERAL_SECTIONS) : Optional.empty();
  }

  /// An article, the name of a section, or the section of several articles.
  private void edit() {
    List<ContentsEntry> chosen = inContents() ? place.contents().chosen() : List.of();
    if (chosen.isEmpty() || (chosen.size() == 1 && chosen.getFirst().kind() == Kind.ARTICLE)) {
      cards.editArticle(article());
      return;
    }
    if (chosen.getFirst().kind() == Kind.HEADING) {
      editWords();
      return;
    }
    TreeSet<Integer> articles = rows().articles(chosen);
    List<String> names = articles.stream().map(model::section).distinct().toList();
    cards.editSection(articles, names.size() == 1 ? names.getFirst() : "");
  }

  private Optional<Obstacle> cannotEditWords() {
    List<Integer> blocks = blocksMeant();
    if (blocks.size() != 1) {
      return Optional.of(blocks.isEmpty() ? Obstacle.NOTHING_CHOSEN : Obstacle.SEVERAL_BLOCKS);
    }
    return BlockRole.of(open().text().blocks().get(blocks.getFirst()).block()).isEmpty()
        ? Optional.of(Obstacle.FIXED_KIND)
        : Optional.empty();
  }

  /// Title and byline are words of their article.
  private void editWords() {
    int block = blocksMeant().getFirst();
    PlacedBlock placed = open().text().blocks().get(block);
    if (placed.block() instanceof Block.Title || placed.block() instanceof Block.Byline) {
      cards.editArticle(placed.articleNumber());
    } else {
      cards.editWords(block, placed.block().text());
    }
  }

  /// Those at hand on the page, or the first ones of what is chosen in the contents.
  private List<Integer> blocksMeant() {
    DocumentText text = open().text();
    return inContents()
        ? place.contents().chosen().stream().map(row -> text.blockIndexAt(row.offset())).toList()
        : place.reader().blocksAtHand().blocks();
  }

  private Optional<Obstacle> cannotBringBack() {
    return model.hiddenAround(article()).isEmpty()
        ? Optional.of(Obstacle.NOTHING_HIDDEN)
        : Optional.empty();
  }

  private void showOriginal() {
    TextRange passage =
        inContents()
            ? open().text().blockAt(place.contents().chosen().getFirst().offset()).range()
            : passageAtHand();
    cards.showOriginal(open().publication().id(), passage);
  }

  private List<PlacedBlock> blocksAtHand() {
    DocumentText text = open().text();
    return place.reader().blocksAtHand().blocks().stream().map(text.blocks()::get).toList();
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
          .ifPresent(row -> cards.showContentsMenu(row.getCenterX(), row.getMaxY()));
      return;
    }
    List<Bounds> lines = place.reader().boundsOf(passageAtHand());
    if (!lines.isEmpty()) {
      showBlockMenu(lines.getFirst().getMinX(), lines.getFirst().getMaxY());
    }
  }

  private void showBlockMenu(double sceneX, double sceneY) {
    if (isReading() && !blocksAtHand().isEmpty()) {
      place.reader().flash(passageAtHand());
      cards.showBlockMenu(sceneX, sceneY, blocksAtHand());
    }
  }

  private void dragged(List<ContentsEntry> entries, ContentsEntry target, Side side) {
    model.carryOut(new ContentsPlans(open(), entries).drop(target, side));
  }

  private void refused(CorrectionOutcome outcome) {
    String key =
        outcome instanceof CorrectionOutcome.TextChanged
            ? "correct.text-changed"
            : "correct.not-possible";
    place.overlay().notice(messages.text(key));
  }
}
