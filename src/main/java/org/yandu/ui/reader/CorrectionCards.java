package org.yandu.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.geometry.Dimension2D;
import org.yandu.library.LibraryThread;
import org.yandu.library.Original;
import org.yandu.model.BlockRole;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.MenuCard;
import org.yandu.ui.Overlay;

/// The cards of putting right: menus, forms, what is left out, the source.
///
/// For the FX thread.
final class CorrectionCards {

  private static final int LONGEST_WORDS = 24;

  private static final List<List<Command>> CONTENTS_MENU =
      List.of(
          List.of(Command.EDIT_ARTICLE, Command.EDIT_WORDS),
          List.of(Command.PROMOTE, Command.DEMOTE, Command.MOVE_UP, Command.MOVE_DOWN),
          List.of(Command.BEGIN_ARTICLE, Command.MERGE_ARTICLE, Command.HIDE_BLOCK),
          List.of(Command.BRING_BACK, Command.SHOW_ORIGINAL));

  private final CorrectionViewModel model;
  private final Overlay overlay;
  private final Messages messages;
  private final Commands commands;
  private final LibraryThread thread;
  private final Executor window;

  CorrectionCards(
      CorrectionViewModel model,
      Overlay overlay,
      Messages messages,
      Commands commands,
      LibraryThread thread,
      Executor window) {
    this.model = model;
    this.overlay = overlay;
    this.messages = messages;
    this.commands = commands;
    this.thread = thread;
    this.window = window;
  }

  void editArticle(int article) {
    model
        .head(article)
        .ifPresent(head -> {
          ArticleCard card =
              new ArticleCard(
                  messages,
                  head,
                  model.sections(),
                  typed -> model.edit(article, typed),
                  overlay::close);
          overlay.ask(card);
          card.begin();
        });
  }

  /// @param words that a block has now
  void editWords(int block, String words) {
    WordsCard card =
        new WordsCard(messages, words, typed -> model.reword(block, typed), overlay::close);
    overlay.ask(card);
    card.begin();
  }

  /// Asks for the section of articles.
  ///
  /// @param name that it has now; empty if they stand in several
  void editSection(Collection<Integer> articles, String name) {
    SectionCard card =
        new SectionCard(messages, name, typed -> model.setSection(articles, typed), overlay::close);
    overlay.ask(card);
    card.begin();
  }

  void bringBack(int article) {
    HiddenLinesCard card =
        new HiddenLinesCard(messages, model.hiddenAround(article), model::restore, overlay::close);
    overlay.showCentred(card);
    card.begin();
  }

  void showOriginal(PublicationId id, TextRange passage) {
    var unused = thread.original(id, passage).thenAcceptAsync(this::showOriginal, window);
  }

  private void showOriginal(Original original) {
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

  void showContentsMenu(double sceneX, double sceneY) {
    MenuCard card = commands.menu(overlay, CONTENTS_MENU);
    card.setId("contents-menu");
    overlay.showAt(sceneX, sceneY, card);
  }

  /// @param blocks not empty
  void showBlockMenu(double sceneX, double sceneY, List<PlacedBlock> blocks) {
    overlay.showAt(
        sceneX, sceneY, new BlockCard(messages, commands, overlay, words(blocks), role(blocks)));
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
}
