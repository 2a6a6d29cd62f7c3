package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yandu.settings.Messages;
import org.yandu.settings.WindowLayout;

/// The frame of the program: a top bar, the contents, the page and the notes beside each other, or
/// the shelf in their place, a status line, and the overlay over all of it.
///
/// In a narrow window the panels fold by themselves, the notes first; their keys bring them back.
///
/// For the FX thread.
public final class MainWindow extends StackPane {

  private static final double FOLD_NOTES_BELOW = 1100;
  private static final double FOLD_CONTENTS_BELOW = 800;

  /// What stands in the window.
  ///
  /// @param shelf in the place of the page
  /// @param allNotes in the place of the page
  public record Screens(
      Region contents, Region reader, Region notes, Region shelf, Region allNotes) {}

  private final Screens screens;
  private final SplitPane reading = new SplitPane();
  private final BorderPane frame = new BorderPane();
  private final Node topBar;
  private final Overlay overlay = new Overlay();
  private final StatusLine statusLine;
  private final ReadOnlyStringWrapper crumb = new ReadOnlyStringWrapper("");
  private final EdgePanels edges;
  private final StackPane page;
  private final SidePanel contents;
  private final SidePanel notes;
  private boolean hidesPanels;
  private Optional<Region> second = Optional.empty();

  public MainWindow(Messages messages, Commands commands, Screens screens, WindowLayout layout) {
    this.screens = screens;
    this.statusLine = new StatusLine(messages);
    this.contents =
        new SidePanel(
            screens.contents(),
            layout.contentsWidth(),
            layout.contentsShown(),
            FOLD_CONTENTS_BELOW);
    this.notes =
        new SidePanel(screens.notes(), layout.notesWidth(), layout.notesShown(), FOLD_NOTES_BELOW);
    HBox.setHgrow(screens.reader(), Priority.ALWAYS);
    screens.reader().setMinWidth(320);
    SplitPane.setResizableWithParent(screens.contents(), false);
    SplitPane.setResizableWithParent(screens.notes(), false);
    this.topBar = topBar(messages, commands);
    this.edges = new EdgePanels(screens.contents(), screens.notes());
    this.page = new StackPane(reading, edges);
    addEventFilter(MouseEvent.MOUSE_MOVED, this::pointed);
    frame.setTop(topBar);
    frame.setBottom(statusLine);
    frame.setCenter(page);
    getChildren().addAll(frame, overlay);
    widthProperty().addListener((property, before, now) -> fold(now.doubleValue()));
    // A window manager may give a window its width in several steps.
    reading.widthProperty().addListener((property, before, now) -> placeDividersSoon());
    reading.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::measure));
    arrange();
  }

  public Overlay overlay() {
    return overlay;
  }

  public StatusLine statusLine() {
    return statusLine;
  }

  /// Shows the publication; `title` stands in the top bar.
  public void showReader(String title) {
    crumb.set(title);
    statusLine.setVisible(true);
    if (!isQuiet()) {
      frame.setBottom(statusLine);
    }
    frame.setCenter(page);
  }

  public void showShelf() {
    showScreen(screens.shelf(), "");
  }

  /// Shows the notes of the whole library; `title` stands in the top bar.
  public void showAllNotes(String title) {
    showScreen(screens.allNotes(), title);
  }

  private void showScreen(Region screen, String title) {
    setQuiet(false);
    crumb.set(title);
    statusLine.setVisible(false);
    frame.setBottom(null);
    frame.setCenter(screen);
    screen.requestFocus();
  }

  /// Whether something else stands in the place of the page.
  public boolean isPageAway() {
    return frame.getCenter() != page;
  }

  public void toggleContents() {
    toggle(contents);
  }

  public void toggleNotes() {
    toggle(notes);
  }

  /// Shows a second page beside the first, or the first alone.
  public void split(Optional<Region> beside) {
    if (!hidesPanels) {
      measure();
    }
    second = beside;
    arrange();
  }

  public boolean isSplit() {
    return second.isPresent();
  }

  /// Whether the panels show only while the pointer is at the edge of the window.
  public void setHidesPanels(boolean hides) {
    if (hides != hidesPanels) {
      measure();
      hidesPanels = hides;
      arrange();
    }
  }

  private void pointed(MouseEvent event) {
    if (hidesPanels && !isPageAway() && !overlay.isOpen() && !isQuiet()) {
      edges.follow(event);
    }
  }

  /// Nothing but the page, or all again.
  public void setQuiet(boolean quiet) {
    if (quiet == isQuiet()) {
      return;
    }
    measure();
    frame.setTop(quiet ? null : topBar);
    frame.setBottom(quiet ? null : statusLine);
    contents.shown = !quiet && contents.wanted && !contents.narrow;
    notes.shown = !quiet && notes.wanted && !notes.narrow;
    arrange();
  }

  public boolean isQuiet() {
    return frame.getTop() == null;
  }

  /// Brings a folded panel back, for commands that lead into it.
  public void revealContents() {
    reveal(contents);
  }

  public void revealNotes() {
    reveal(notes);
  }

  /// Takes the panels' widths into `layout`.
  public WindowLayout keep(WindowLayout layout) {
    measure();
    return new WindowLayout(
        layout.x(),
        layout.y(),
        layout.width(),
        layout.height(),
        layout.maximised(),
        contents.width,
        notes.width,
        contents.wanted,
        notes.wanted,
        layout.notesOrder(),
        layout.notesGrouping());
  }

  private Node topBar(Messages messages, Commands commands) {
    Button shelf = new Button(messages.text("window.shelf"));
    shelf.setId("window-shelf");
    shelf.getStyleClass().setAll("button", "word-button", "crumb");
    shelf.setOnAction(event -> commands.run(Command.SHOW_SHELF));
    Label separator = new Label("›");
    separator.getStyleClass().add("crumb-separator");
    separator.visibleProperty().bind(crumb.isNotEmpty());
    Label title = new Label();
    title.textProperty().bind(crumb);
    title.getStyleClass().add("crumb");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar =
        new HBox(
            commands.iconButton(Command.TOGGLE_CONTENTS),
            shelf,
            separator,
            title,
            space,
            commands.iconButton(Command.BACK),
            commands.iconButton(Command.FORWARD),
            gap(),
            commands.iconButton(Command.FIND),
            commands.iconButton(Command.READING_STYLE),
            commands.iconButton(Command.NEXT_THEME),
            commands.iconButton(Command.TOGGLE_NOTES),
            commands.iconButton(Command.MORE));
    bar.getStyleClass().add("top-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.setMinWidth(16);
    return gap;
  }

  private void toggle(SidePanel panel) {
    if (hidesPanels) {
      edges.toggle(panel.region);
      return;
    }
    panel.measure();
    panel.shown = !panel.shown;
    if (getWidth() >= panel.foldBelow) {
      panel.wanted = panel.shown;
    }
    arrange();
  }

  private void reveal(SidePanel panel) {
    if (hidesPanels) {
      edges.reveal(panel.region);
    } else if (!panel.shown) {
      toggle(panel);
    }
  }

  private void fold(double width) {
    boolean changed = contents.fold(width) | notes.fold(width);
    if (changed) {
      arrange();
    }
  }

  private void arrange() {
    if (hidesPanels) {
      List<Node> pages = new ArrayList<>(List.of(screens.reader()));
      pages.addAll(second.stream().toList());
      reading.getItems().setAll(pages);
      edges.begin(contents.width, notes.width);
      return;
    }
    edges.end();
    List<Node> shown = new ArrayList<>();
    if (contents.shown) {
      shown.add(screens.contents());
    }
    shown.add(screens.reader());
    shown.addAll(second.stream().toList());
    if (notes.shown) {
      shown.add(screens.notes());
    }
    reading.getItems().setAll(shown);
    contents.apply();
    notes.apply();
    placeDividers();
    placeDividersSoon();
  }

  /// The split pane lays its dividers anew in its next layout; after that they stay.
  private void placeDividersSoon() {
    Platform.runLater(this::placeDividers);
  }

  private void measure() {
    if (!hidesPanels) {
      contents.measure();
      notes.measure();
    }
  }

  private void placeDividers() {
    double width = reading.getWidth();
    if (width <= 0 || hidesPanels) {
      return;
    }
    int divider = 0;
    if (contents.shown) {
      reading.setDividerPosition(divider++, contents.width / width);
    }
    if (second.isPresent()) {
      double left = contents.shown ? contents.width : 0;
      double right = notes.shown ? notes.width : 0;
      reading.setDividerPosition(divider++, (left + (width - left - right) / 2) / width);
    }
    if (notes.shown) {
      reading.setDividerPosition(divider, 1 - notes.width / width);
    }
  }

  /// A panel beside the page: how wide it is, whether the reader wants it, whether it is shown now.
  private static final class SidePanel {

    private final Region region;
    private final double foldBelow;
    private double width;
    private boolean wanted;
    private boolean shown;
    private boolean narrow;

    SidePanel(Region region, double width, boolean wanted, double foldBelow) {
      this.region = region;
      this.width = width;
      this.wanted = wanted;
      this.shown = wanted;
      this.foldBelow = foldBelow;
      region.setMinWidth(200);
    }

    void measure() {
      if (shown && region.getParent() != null && region.getWidth() > 0) {
        width = region.getWidth();
      }
    }

    void apply() {
      region.setPrefWidth(width);
    }

    /// Follows the window over its threshold; says whether anything changed.
    boolean fold(double windowWidth) {
      boolean nowNarrow = windowWidth < foldBelow;
      if (nowNarrow == narrow) {
        return false;
      }
      narrow = nowNarrow;
      boolean before = shown;
      shown = !narrow && wanted;
      return shown != before;
    }
  }
}
