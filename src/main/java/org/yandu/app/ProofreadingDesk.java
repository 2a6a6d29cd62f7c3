package org.yandu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.PublicationId;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.CorrectionsFlow;
import org.yandu.ui.Overlay;
import org.yandu.ui.PublicationName;
import org.yandu.ui.RightSide;
import org.yandu.ui.reader.CorrectionCommands;
import org.yandu.ui.reader.DoubtsPanel;
import org.yandu.ui.reader.DoubtsViewModel;
import org.yandu.ui.reader.ReaderViewModel;

/// The part of a desk that puts texts right: the commands, the panel of doubts in the place of the
/// notes, files of corrections.
///
/// For the FX thread.
final class ProofreadingDesk {

  private final Desk desk;
  private final ReaderViewModel reader;
  private final LibraryThread thread;
  private final Executor fxThread;
  private final DoubtsViewModel doubtsModel;
  private final DoubtsPanel doubts;
  private final RightSide rightSide;
  private Optional<CorrectionsFlow> corrections = Optional.empty();

  ProofreadingDesk(
      Desk desk,
      ReaderViewModel reader,
      LibraryThread thread,
      Executor fxThread,
      RightSide rightSide) {
    this.desk = desk;
    this.reader = reader;
    this.thread = thread;
    this.fxThread = fxThread;
    this.doubtsModel = new DoubtsViewModel(thread, fxThread);
    this.doubts = new DoubtsPanel(doubtsModel, desk.messages(), reader::showPassage, this::leave);
    this.rightSide = rightSide;
    rightSide.add(doubts);
  }

  /// @param background reads and writes files
  void register(Commands commands, Executor background) {
    new CorrectionCommands(
            reader,
            new CorrectionCommands.Place(desk.reader(), desk.contents(), desk.overlay()),
            desk.messages(),
            commands,
            thread,
            fxThread,
            () -> !desk.window().isPageAway())
        .register();
    CorrectionsFlow flow =
        new CorrectionsFlow(desk.library(), desk.messages(), desk.overlay(), background, fxThread);
    commands.on(Command.PROOFREAD, this::toggle);
    commands.on(Command.NEXT_DOUBT, () -> step(1));
    commands.on(Command.PREVIOUS_DOUBT, () -> step(-1));
    commands.on(Command.CHECK_DOUBT, doubts::check);
    commands.on(
        Command.EXPORT_CORRECTIONS,
        () -> desk.shown().ifPresent(open -> flow.exportFrom(open.publication().id(), name(open))));
    commands.on(
        Command.IMPORT_CORRECTIONS,
        () -> desk.shown().ifPresent(open -> flow.importInto(open.publication().id())));
    corrections = Optional.of(flow);
  }

  CorrectionsFlow corrections() {
    return corrections.orElseThrow();
  }

  void show(OpenPublication publication) {
    doubtsModel.show(publication);
  }

  /// Says how a publication came in; offers to proofread it if recovery was unsure of anything, and
  /// tells of corrections that no longer fit.
  ///
  /// @param others what else to offer
  void offer(PublicationId id, String howItCame, List<Overlay.Offer> others) {
    desk.library()
        .ask(
            opened ->
                opened.proofreading().doubts(id).stream().filter(doubt -> !doubt.settled()).count(),
            open -> {
              List<Overlay.Offer> offers = new ArrayList<>(others);
              if (open > 0) {
                offers.addFirst(
                    new Overlay.Offer(desk.messages().text("doubt.offer.open"), this::open));
              }
              String said =
                  open > 0 ? desk.messages().text("doubt.offer", howItCame, open) : howItCame;
              desk.overlay().notice(said, offers);
              corrections().tellUnfit(id);
            });
  }

  private void toggle() {
    if (doubts.isVisible()) {
      leave();
    } else {
      open();
    }
  }

  private void open() {
    reveal();
    doubts.begin();
  }

  private void reveal() {
    desk.showReader();
    rightSide.show(doubts);
    desk.window().revealNotes();
  }

  private void leave() {
    rightSide.showUsual();
    desk.reader().requestFocus();
  }

  private void step(int by) {
    reveal();
    doubts.step(by);
  }

  private String name(OpenPublication open) {
    return PublicationName.of(
        desk.messages(), open.publication().metadata(), open.publication().source().name());
  }
}
