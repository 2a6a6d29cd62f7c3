package org.yandu.ui.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.yandu.model.PassageLink;
import org.yandu.ui.Fonts;
import org.yandu.ui.Stylesheets;
import org.yandu.ui.note.MarkdownPiece.Kind;

/// Where a note is written: grows with its text, shows its Markdown as it is typed, ticks boxes,
/// follows links to passages, and tells only text that an input method has finished with. JavaFX
/// puts what is being composed into the text itself; that part must never be stored.
///
/// The note is kept whenever the writer pauses. Escape, Ctrl+Enter and leaving the field finish it;
/// what was written is taken back by undo alone.
///
/// For the FX thread.
public final class NoteField extends StyleClassedTextArea {

  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 12;

  /// A note of so many characters fills the field; to measure it would take as long as it is.
  private static final int SURELY_FULL = 4_000;

  /// More than this is not styled: laid out it would hold up the window.
  private static final int MOST_STYLED = 200_000;

  /// Insets of the text inside the field, above and below together.
  private static final double PADDING = 28;

  private static final double FONT_SIZE = 14;

  private static final javafx.util.Duration PAUSE = javafx.util.Duration.millis(600);
  private static final Duration UNDO_PAUSE = Duration.ofMillis(600);

  private final Consumer<String> keep;
  private final Runnable ended;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Consumer<PassageLink> followed = _ -> {};
  private String settled;
  private String kept;
  private boolean composing;
  private boolean over;

  /// @param body the note as it stands
  /// @param keep is given what is to be stored, whenever it is another text than before
  /// @param ended is called once, after the last text was given to `keep`
  public NoteField(String body, Consumer<String> keep, Runnable ended) {
    this.settled = body;
    this.kept = body;
    this.keep = keep;
    this.ended = ended;
    getStyleClass().add("note-field");
    getStylesheets().add(Stylesheets.beside(NoteField.class, "note.css"));
    setWrapText(true);
    setUseInitialStyleForInsertion(true);
    setMinHeight(USE_PREF_SIZE);
    replaceText(body);
    styleAll();
    setUndoManager(UndoUtils.plainTextUndoManager(this, UNDO_PAUSE));
    getUndoManager().forgetHistory();
    setOnInputMethodTextChanged(this::handleInputMethodEvent);
    setInputMethodRequests(new InputMethodPlace(this));
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    textProperty().addListener((_, _, now) -> settle(now));
    plainTextChanges().subscribe(change -> style(change.getPosition(), change.getInsertionEnd()));
    focusedProperty().addListener((_, _, focused) -> leave(focused));
    pause.setOnFinished(_ -> keep(settledText()));
    widthProperty().addListener((_, _, _) -> grow());
    grow();
  }

  /// Shown while there is nothing.
  public void setPromptText(String words) {
    Label prompt = new Label(words);
    prompt.getStyleClass().add("note-prompt");
    prompt.setMouseTransparent(true);
    setPlaceholder(prompt, javafx.geometry.Pos.TOP_LEFT);
  }

  /// Is told of a link to a passage that was followed.
  public void onFollowed(Consumer<PassageLink> listener) {
    followed = listener;
  }

  /// Puts another note in the place of the one that is shown.
  public void setText(String body) {
    replaceText(body);
  }

  /// The text without what is still being composed.
  public String settledText() {
    return composing ? settled : getText();
  }

  /// Puts the caret behind the text.
  public void startWriting() {
    requestFocus();
    moveTo(getLength());
    requestFollowCaret();
  }

  private void compose(InputMethodEvent event) {
    composing = !event.getComposed().isEmpty();
  }

  private void settle(String now) {
    if (!composing) {
      settled = now;
      pause.playFromStart();
    }
    grow();
  }

  private void key(KeyEvent event) {
    if (composing) {
      return;
    }
    boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (done || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      finish();
    } else if (event.getCode() == KeyCode.ENTER && goOnWithList()) {
      event.consume();
    }
  }

  /// A line that begins with a list mark is followed by one; an empty one ends the list.
  private boolean goOnWithList() {
    String line = getParagraph(getCurrentParagraph()).getText();
    Optional<MarkdownPiece> mark = piece(line, Kind.MARK);
    if (mark.isEmpty() || getSelection().getLength() > 0 || getCaretColumn() < line.length()) {
      return false;
    }
    boolean box = piece(line, Kind.OPEN_BOX).or(() -> piece(line, Kind.TICKED_BOX)).isPresent();
    String lead = line.substring(0, mark.get().end());
    if (line.strip().length() <= lead.strip().length() + (box ? 4 : 0)) {
      int start = getAbsolutePosition(getCurrentParagraph(), 0);
      replaceText(start, start + line.length(), "");
    } else {
      insertText(getCaretPosition(), "\n" + next(lead) + (box ? "[ ] " : ""));
    }
    return true;
  }

  private static String next(String lead) {
    String digits = lead.replaceAll("\\D", "");
    return digits.isEmpty()
        ? lead
        : lead.replaceFirst("\\d+", Integer.toString(Integer.parseInt(digits) + 1));
  }

  private static Optional<MarkdownPiece> piece(String line, Kind kind) {
    return MarkdownPiece.of(line).stream().filter(piece -> piece.kind() == kind).findFirst();
  }

  /// A click ticks a box; with the shortcut key it follows a link.
  private void clicked(MouseEvent event) {
    var hit = hit(event.getX(), event.getY()).getCharacterIndex();
    if (hit.isEmpty() || !event.isStillSincePress()) {
      return;
    }
    var place =
        offsetToPosition(hit.getAsInt(), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward);
    String line = getParagraph(place.getMajor()).getText();
    int start = hit.getAsInt() - place.getMinor();
    for (MarkdownPiece piece : MarkdownPiece.of(line)) {
      if (!piece.contains(place.getMinor())) {
        continue;
      }
      String words = line.substring(piece.start(), piece.end());
      if (piece.kind() == Kind.OPEN_BOX || piece.kind() == Kind.TICKED_BOX) {
        String box = piece.kind() == Kind.OPEN_BOX ? "[x]" : "[ ]";
        replaceText(start + piece.start(), start + piece.end(), box);
      } else if (piece.kind() == Kind.LINK && event.isShortcutDown()) {
        link(words).ifPresent(followed);
      }
    }
  }

  static Optional<PassageLink> link(String markdown) {
    var matcher = PassageLink.MARKDOWN.matcher(markdown);
    return matcher.matches()
        ? PassageLink.parse(matcher.group(2), matcher.group(1))
        : Optional.empty();
  }

  private void styleAll() {
    style(0, Math.min(getLength(), MOST_STYLED));
  }

  /// Line by line, since nothing in a note reaches over one.
  private void style(int from, int to) {
    if (getLength() > MOST_STYLED) {
      return;
    }
    int first = paragraphAt(from);
    int last = paragraphAt(Math.min(to, getLength()));
    for (int paragraph = first; paragraph <= last; paragraph++) {
      String line = getParagraph(paragraph).getText();
      if (!line.isEmpty()) {
        setStyleSpans(paragraph, 0, spans(line));
      }
    }
  }

  private int paragraphAt(int offset) {
    return offsetToPosition(offset, org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
        .getMajor();
  }

  private static StyleSpans<Collection<String>> spans(String line) {
    List<MarkdownPiece> pieces = MarkdownPiece.of(line);
    var builder = new StyleSpansBuilder<Collection<String>>();
    int from = 0;
    for (int place = 1; place <= line.length(); place++) {
      List<String> before = classes(pieces, place - 1);
      if (place == line.length() || !classes(pieces, place).equals(before)) {
        builder.add(before, place - from);
        from = place;
      }
    }
    return builder.create();
  }

  private static List<String> classes(List<MarkdownPiece> pieces, int place) {
    List<String> classes = new ArrayList<>();
    for (MarkdownPiece piece : pieces) {
      if (piece.contains(place)) {
        classes.add(piece.kind().styleClass());
      }
    }
    return classes;
  }

  private void leave(boolean focused) {
    if (!focused) {
      finish();
    }
  }

  private void finish() {
    pause.stop();
    keep(settledText());
    if (!over) {
      over = true;
      ended.run();
    }
  }

  private void keep(String body) {
    if (!body.equals(kept)) {
      kept = body;
      keep.accept(body);
    }
  }

  private void grow() {
    Font font = Font.font(Fonts.interfaceFamily(), FONT_SIZE);
    Text line = new Text("字");
    line.setFont(font);
    double lineHeight = line.getLayoutBounds().getHeight();
    double most = MOST_LINES * lineHeight;
    double height = most;
    if (getLength() < SURELY_FULL) {
      Text measured = new Text(getText().isEmpty() ? " " : getText());
      measured.setFont(font);
      measured.setWrappingWidth(Math.max(1, getWidth() - PADDING));
      height = Math.clamp(measured.getLayoutBounds().getHeight(), FEWEST_LINES * lineHeight, most);
    }
    setPrefHeight(Math.ceil(height) + PADDING);
  }
}
