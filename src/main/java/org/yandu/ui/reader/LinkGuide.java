package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.yandu.library.Footnotes;
import org.yandu.library.OpenPublication;
import org.yandu.model.LinkTarget;
import org.yandu.model.PlacedLink;
import org.yandu.settings.Messages;
import org.yandu.ui.Overlay;

/// Says where a link leads, and goes there if that is in the publication. Addresses outside are
/// copied: the program opens no network.
///
/// For the FX thread.
final class LinkGuide {

  /// Words of the place that a link leads to.
  private static final int WORDS = 24;

  private final ReaderViewModel model;
  private final ReadingPane pane;
  private final Messages messages;
  private final Label hint = new Label();
  private Consumer<String> copied = _ -> {};

  LinkGuide(ReaderViewModel model, ReadingPane pane, Messages messages) {
    this.model = model;
    this.pane = pane;
    this.messages = messages;
    hint.getStyleClass().add("link-hint");
    hint.setMouseTransparent(true);
    hint.setVisible(false);
    pane.pointer().onPointed(keys -> show(link(keys)));
  }

  /// Shown in the lower left corner of the page.
  Label hint() {
    return hint;
  }

  /// Is told that an address was copied, in words for people.
  void onCopied(Consumer<String> listener) {
    copied = listener;
  }

  /// The link among decorations, if there is one.
  Optional<PlacedLink> link(List<String> keys) {
    return DecorationDerivation.link(keys, links());
  }

  private List<PlacedLink> links() {
    return model.publicationProperty().get().map(OpenPublication::links).orElse(List.of());
  }

  /// @param keys of the decorations on a character
  void follow(List<String> keys) {
    link(keys).ifPresent(this::follow);
  }

  /// Goes to the next link behind the hand, or before it, without following it.
  void step(boolean forward) {
    int from = pane.hand().offset();
    Optional<PlacedLink> next =
        forward
            ? links().stream().filter(link -> link.range().start() > from).findFirst()
            : links().stream()
                .filter(link -> link.range().end() <= from)
                .reduce((_, later) -> later);
    next.ifPresent(link -> {
      pane.reveal(link.range());
      pane.hand().put(link.range().start());
      pane.flash(link.range());
      show(next);
    });
  }

  /// Follows the link at the hand.
  void followAtHand() {
    follow(pane.decorationsAt(pane.hand().offset()));
  }

  private void follow(PlacedLink link) {
    switch (link.target()) {
      case LinkTarget.Address(String text) -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        copied.accept(messages.text("link.copied", text));
      }
      case LinkTarget.Place(int offset) ->
          note(offset).ifPresentOrElse(words -> show(link, offset, words), () -> jump(offset));
    }
  }

  private void jump(int offset) {
    model.jumpTo(offset);
  }

  /// The note of the text that begins at a place.
  private Optional<String> note(int offset) {
    return model
        .publicationProperty()
        .get()
        .map(open -> open.text().blockAt(offset))
        .filter(block -> block.range().start() == offset)
        .filter(block -> Footnotes.markOf(block.block()).isPresent())
        .map(block -> block.block().text());
  }

  private void show(PlacedLink link, int offset, String words) {
    Optional<Bounds> place = pane.boundsOf(link.range()).stream().findFirst();
    Overlay.over(pane)
        .ifPresent(overlay ->
            overlay.showAt(
                place.map(Bounds::getMinX).orElse(0.0),
                place.map(Bounds::getMaxY).orElse(0.0),
                new FootnoteCard(
                    words,
                    messages,
                    () -> {
                      overlay.close();
                      jump(offset);
                    })));
  }

  /// The first words from a place on.
  private String words(int offset) {
    String text = model.publicationProperty().get().map(open -> open.text().string()).orElse("");
    int start = Math.min(offset, text.length());
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.length() <= WORDS ? line : line.substring(0, WORDS) + "…";
  }

  private void show(Optional<PlacedLink> link) {
    hint.setText(link.map(this::wording).orElse(""));
    hint.setVisible(link.isPresent());
  }

  private String wording(PlacedLink link) {
    return switch (link.target()) {
      case LinkTarget.Address(String text) -> messages.text("link.address", text);
      case LinkTarget.Place(int offset) -> messages.text("link.place", words(offset));
    };
  }
}
