package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.settings.Messages;
import org.yandu.ui.Icons;
import org.yandu.ui.StyleChoice;

/// What can be done with selected text: mark it in a colour, underline it, write a note, copy it.
///
/// For the FX thread.
final class SelectionBar extends HBox {

  /// What the bar asks for; the selection is the listener's to know.
  interface Actions {

    /// Marks in the meaning's own style.
    void give(MeaningId meaning);

    void mark(AnnotationStyle style);

    void writeNote();

    void copy();

    void copyWithSource();

    /// As an excerpt with its source in the form of references.
    void copyExcerpt();

    void dismiss();
  }

  private final Messages messages;
  private final MeaningDots dots;

  SelectionBar(Messages messages, Actions actions) {
    this.messages = messages;
    this.dots = new MeaningDots(messages, actions::give);
    setId("selection-bar");
    getStyleClass().add("selection-bar");
    setAccessibleText(messages.text("reader.bar"));
    Region line = new Region();
    line.getStyleClass().add("bar-divider");
    getChildren()
        .addAll(
            dots,
            line,
            new StyleChoice(messages, actions::mark),
            button("reader.note", Feather.EDIT_3, actions::writeNote),
            button("reader.copy", Feather.COPY, actions::copy),
            button("reader.copy-with-source", Feather.FILE_TEXT, actions::copyWithSource),
            button("reader.copy-excerpt", Feather.CLIPBOARD, actions::copyExcerpt));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, actions));
  }

  void offer(List<Meaning> meanings) {
    dots.offer(meanings);
  }

  /// Gives the keyboard to the first dot.
  void focusFirst() {
    controls().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void pressed(KeyEvent event, Actions actions) {
    if (event.getCode() == KeyCode.ESCAPE) {
      actions.dismiss();
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      moveFocus(event.getCode() == KeyCode.RIGHT ? 1 : -1);
      event.consume();
    }
  }

  private void moveFocus(int step) {
    List<Node> controls = controls();
    for (int index = 0; index < controls.size(); index++) {
      if (controls.get(index).isFocused()) {
        controls.get(Math.floorMod(index + step, controls.size())).requestFocus();
        return;
      }
    }
  }

  private List<Node> controls() {
    return lookupAll(".button").stream()
        .sorted((one, other) -> Double.compare(left(one), left(other)))
        .toList();
  }

  private static double left(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMinX();
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button("", Icons.of(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("button", "icon-button");
    button.setTooltip(new Tooltip(messages.text(key)));
    button.setAccessibleText(messages.text(key));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
