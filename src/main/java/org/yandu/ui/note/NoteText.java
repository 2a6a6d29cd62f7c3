package org.yandu.ui.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.model.PassageLink;
import org.yandu.ui.Stylesheets;
import org.yandu.ui.note.MarkdownPiece.Kind;

/// A note as it is read: without the signs of its Markdown, with boxes to tick and links to follow.
///
/// For the FX thread.
public final class NoteText extends TextFlow {

  /// Of a longer note the beginning is shown; the field shows all of it.
  private static final int MOST_SHOWN = 2_000;

  private Consumer<PassageLink> followed = _ -> {};
  private Consumer<String> changed = _ -> {};
  private String body = "";

  public NoteText() {
    getStyleClass().add("note-text");
    getStylesheets().add(Stylesheets.beside(NoteText.class, "note.css"));
  }

  /// Is told of a link to a passage that was followed.
  public void onFollowed(Consumer<PassageLink> listener) {
    followed = listener;
  }

  /// Is told of the note with a box ticked.
  public void onChanged(Consumer<String> listener) {
    changed = listener;
  }

  public void show(String note) {
    body = note;
    List<Node> nodes = new ArrayList<>();
    int start = 0;
    String shown = note.length() > MOST_SHOWN ? note.substring(0, MOST_SHOWN) + "…" : note;
    for (String line : shown.split("\n", -1)) {
      if (!nodes.isEmpty()) {
        nodes.add(new Text("\n"));
      }
      addLine(nodes, line, start);
      start += line.length() + 1;
    }
    getChildren().setAll(nodes);
  }

  private void addLine(List<Node> nodes, String line, int start) {
    List<MarkdownPiece> pieces = MarkdownPiece.of(line);
    Optional<String> lineClass =
        pieces.stream()
            .filter(piece -> piece.kind() == Kind.HEADING || piece.kind() == Kind.QUOTE)
            .map(piece -> piece.kind().styleClass())
            .findFirst();
    int at = lineClass.isPresent() ? line.indexOf(' ') + 1 : 0;
    for (MarkdownPiece piece : pieces) {
      if (piece.start() < at || piece.kind() == Kind.HEADING || piece.kind() == Kind.QUOTE) {
        continue;
      }
      if (piece.kind() == Kind.MARK) {
        boolean box = pieces.stream().anyMatch(other -> isBox(other.kind()));
        nodes.add(text(mark(line.substring(at, piece.end()), box), lineClass));
        at = piece.end();
        continue;
      }
      if (piece.start() > at) {
        nodes.add(text(line.substring(at, piece.start()), lineClass));
      }
      nodes.add(node(piece, line.substring(piece.start(), piece.end()), start));
      at = piece.end();
    }
    if (at < line.length()) {
      nodes.add(text(line.substring(at), lineClass));
    }
  }

  private static String mark(String lead, boolean box) {
    String bullet = lead.replaceFirst("[-*+] $", "• ");
    return box ? lead.replaceFirst("[-*+] $", "") : bullet;
  }

  private static boolean isBox(Kind kind) {
    return kind == Kind.OPEN_BOX || kind == Kind.TICKED_BOX;
  }

  private Node node(MarkdownPiece piece, String words, int lineStart) {
    return switch (piece.kind()) {
      case OPEN_BOX -> box("☐", "[x]", lineStart + piece.start());
      case TICKED_BOX -> box("☑", "[ ]", lineStart + piece.start());
      case LINK -> link(words);
      case STRONG -> text(inner(words, 2), Optional.of(piece.kind().styleClass()));
      case EMPHASIS, CODE -> text(inner(words, 1), Optional.of(piece.kind().styleClass()));
      case HEADING, QUOTE, MARK -> text(words, Optional.empty());
    };
  }

  private static String inner(String words, int signs) {
    return words.substring(signs, words.length() - signs);
  }

  private Node box(String sign, String other, int place) {
    Hyperlink box = new Hyperlink(sign);
    box.getStyleClass().add("note-box");
    box.setFocusTraversable(false);
    box.setOnAction(
        _ -> changed.accept(body.substring(0, place) + other + body.substring(place + 3)));
    return box;
  }

  private Node link(String markdown) {
    String words = markdown.substring(1, markdown.indexOf(']'));
    Optional<PassageLink> target = NoteField.link(markdown);
    if (target.isEmpty()) {
      return text(markdown, Optional.of(Kind.LINK.styleClass()));
    }
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("note-link");
    link.setFocusTraversable(false);
    link.setOnAction(_ -> followed.accept(target.get()));
    return link;
  }

  private static Text text(String words, Optional<String> styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add("text");
    styleClass.ifPresent(text.getStyleClass()::add);
    return text;
  }
}
