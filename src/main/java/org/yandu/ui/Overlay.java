package org.yandu.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The layer over the window in which cards, questions and notices stand as nodes of the scene. One
/// card at a time; Esc and a click beside it put it away, and the focus goes back to where it was.
///
/// For the FX thread.
public final class Overlay extends StackPane {

  /// What a notice offers to do.
  ///
  /// @param action what its button says
  public record Offer(String action, Runnable run) {}

  private static final double GAP = 4;
  private static final double BESIDE = 16;
  private static final double EDGE = 8;

  /// Below the top bar.
  private static final double TOP = 64;

  private final StackPane scrim = new StackPane();
  private final VBox notices = new VBox(8);
  private final Pane floating = new Pane();
  private @Nullable Node focusedBefore;

  public Overlay() {
    getStyleClass().add("overlay");
    scrim.getStyleClass().add("scrim");
    scrim.setVisible(false);
    scrim.setOnMousePressed(event -> {
      if (event.getTarget() == scrim && !scrim.getStyleClass().contains("asking")) {
        close();
      }
    });
    scrim.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancelButton().ifPresentOrElse(Button::fire, this::close);
            event.consume();
          }
        });
    notices.setAlignment(Pos.BOTTOM_CENTER);
    notices.setPickOnBounds(false);
    notices.setPadding(new Insets(0, 16, 44, 16));
    setPickOnBounds(false);
    floating.setPickOnBounds(false);
    getChildren().addAll(floating, scrim, notices);
  }

  /// Shows a card below the node that asked for it.
  public void showBelow(Node anchor, Region card) {
    open(card, false);
    StackPane.setAlignment(card, Pos.TOP_LEFT);
    layOut(card);
    Bounds place = scrim.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    double width = card.prefWidth(-1);
    card.setTranslateX(within(place.getMinX(), width, getWidth()));
    setTop(card, place.getMaxY() + GAP);
  }

  /// Shows a card with a corner at a place of the scene, within the window.
  public void showAt(double sceneX, double sceneY, Region card) {
    open(card, false);
    StackPane.setAlignment(card, Pos.TOP_LEFT);
    layOut(card);
    double width = card.prefWidth(-1);
    double height = card.prefHeight(width);
    Point2D corner = scrim.sceneToLocal(sceneX, sceneY);
    card.setTranslateX(within(corner.getX(), width, getWidth()));
    setTop(card, within(corner.getY(), height, getHeight()));
  }

  /// Before the first layout, what can be scrolled has no content yet to be focused.
  private void layOut(Region card) {
    scrim.applyCss();
    scrim.layout();
    if (!card.isFocusWithin()) {
      focusFirst(card);
    }
  }

  /// Lets a card begin there and end within the window; what does not fit is scrolled to.
  private static void setTop(Region card, double top) {
    StackPane.setMargin(card, new Insets(Math.round(top), 0, EDGE, 0));
  }

  /// Shows a card beside a node, on the side where there is room. All around it can be used
  /// meanwhile; it stays until [#away].
  public void showBeside(Node anchor, Region card) {
    floating.getChildren().setAll(card);
    floating.applyCss();
    card.autosize();
    Bounds place = floating.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    double width = card.getWidth();
    double height = card.getHeight();
    boolean low = place.getHeight() < getHeight() / 3;
    double x =
        low
            ? place.getMinX()
            : place.getMaxX() + GAP + width < getWidth()
                ? place.getMaxX() + BESIDE
                : place.getMinX() - BESIDE - width;
    double y = low ? place.getMaxY() + GAP : place.getMinY() + TOP;
    card.relocate(
        Math.round(within(x, width, getWidth())), Math.round(within(y, height, getHeight())));
  }

  /// Puts the card away that stands beside a node.
  public void away() {
    floating.getChildren().clear();
  }

  private static double within(double start, double length, double space) {
    return Math.clamp(start, EDGE, Math.max(EDGE, space - length - EDGE));
  }

  /// The overlay of the window in which a node stands; empty if that has none.
  public static Optional<Overlay> over(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(scene -> scene.getRoot().lookup(".overlay"))
        .filter(Overlay.class::isInstance)
        .map(Overlay.class::cast);
  }

  /// Shows a card in the middle that a click beside it puts away.
  public void showCentred(Region card) {
    open(card, false);
    StackPane.setAlignment(card, Pos.CENTER);
  }

  /// Shows a card in the upper part of the window that a click beside it puts away.
  public void showAtTop(Region card) {
    open(card, false);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    card.setTranslateY(TOP);
  }

  /// Shows a card in the middle that wants an answer: a click beside it does not put it away.
  public void ask(Region card) {
    open(card, true);
    StackPane.setAlignment(card, Pos.CENTER);
  }

  public boolean isOpen() {
    return scrim.isVisible();
  }

  public void close() {
    scrim.setVisible(false);
    scrim.getChildren().clear();
    Optional.ofNullable(focusedBefore).ifPresent(Node::requestFocus);
    focusedBefore = null;
  }

  /// A line at the foot of the window that goes by itself.
  public void notice(String text) {
    show(new Notice(text, this::remove));
  }

  /// A line with one thing to do about it, such as taking a deletion back.
  public void notice(String text, String action, Runnable run) {
    notice(text, List.of(new Offer(action, run)));
  }

  /// A line with things to do about it, or with none.
  public void notice(String text, List<Offer> offers) {
    show(new Notice(text, offers, this::remove));
  }

  /// The line of the notice that stands last; empty if there is none.
  public Optional<String> lastNotice() {
    return notices.getChildren().isEmpty()
        ? Optional.empty()
        : Optional.of(((Notice) notices.getChildren().getLast()).text());
  }

  private void show(Notice notice) {
    notices.getChildren().setAll(notice);
    notice.start();
  }

  private void remove(Notice notice) {
    notices.getChildren().remove(notice);
  }

  private void open(Region card, boolean asking) {
    if (!isOpen() && getScene() != null) {
      focusedBefore = getScene().getFocusOwner();
    }
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    scrim.getStyleClass().remove("asking");
    if (asking) {
      scrim.getStyleClass().add("asking");
    }
    scrim.getChildren().setAll(card);
    scrim.setVisible(true);
    card.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.isDefaultButton())
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, () -> focusFirst(card));
  }

  /// What Esc gives where it does more than put the card away.
  private Optional<Button> cancelButton() {
    return scrim.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && button.isCancelButton())
        .map(Button.class::cast)
        .findFirst();
  }

  private static void focusFirst(Region card) {
    card.lookupAll("*").stream()
        .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// A card with a title, a sentence or two and buttons that name what they do; the last is the one
  /// that Enter gives.
  public Region message(String title, String text, Button... buttons) {
    Label heading = new Label(title);
    heading.getStyleClass().add("card-title");
    heading.setWrapText(true);
    Label body = new Label(text);
    body.getStyleClass().add("card-text");
    body.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, space);
    row.getChildren().addAll(buttons);
    VBox card = new VBox(12, heading, body, row);
    card.getStyleClass().add("card");
    card.setPrefWidth(440);
    card.setPadding(new Insets(24));
    return card;
  }

  /// Shows a card that is only to be read.
  public void tell(String title, String text, String close) {
    ask(message(title, text, button(close, true, () -> {})));
  }

  /// A button for a card that puts the card away and then acts.
  public Button button(String text, boolean primary, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().setAll("button", primary ? "primary-button" : "word-button");
    button.setDefaultButton(primary);
    button.setOnAction(event -> {
      close();
      action.run();
    });
    return button;
  }
}
