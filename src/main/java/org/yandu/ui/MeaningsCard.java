package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.settings.Messages;

/// Where a reader says what the colours stand for: name, colour, style and key of each, their
/// order, new ones, and which are offered no more. Every change is kept at once; an empty name
/// leaves the old one.
///
/// For the FX thread.
public final class MeaningsCard extends VBox {

  private static final int LONGEST_NAME = 12;

  /// More would not find room over a selection.
  private static final int MOST_OFFERED = 9;

  private static final double EDGE = 16;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages messages;
  private final Consumer<List<Meaning>> keep;
  private final VBox rows = new VBox(4);
  private final Button add = new Button();
  private List<Meaning> meanings;

  /// The meaning whose colours are laid out.
  private Optional<MeaningId> recoloured = Optional.empty();

  /// @param keep takes the whole list after every change
  public MeaningsCard(
      Messages messages, List<Meaning> meanings, Runnable close, Consumer<List<Meaning>> keep) {
    this.messages = messages;
    this.meanings = List.copyOf(meanings);
    this.keep = keep;
    getStyleClass().addAll("card", "meanings-card");
    getStylesheets().add(Stylesheets.beside(ColourDot.class, "colours.css"));
    setId("meanings-card");
    StackPane.setMargin(this, new Insets(EDGE));
    setSpacing(12);
    Label title = new Label(messages.text("meaning.title"));
    title.getStyleClass().add("card-title");
    Label text = new Label(messages.text("meaning.text"));
    text.getStyleClass().add("quiet");
    text.setWrapText(true);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, text, scroll, foot(close));
    show();
  }

  private HBox foot(Runnable close) {
    add.setText(messages.text("meaning.add"));
    add.setGraphic(Icons.of(Feather.PLUS));
    add.setId("meaning-add");
    add.getStyleClass().setAll("button", "word-button");
    add.setOnAction(_ -> add());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button done = new Button(messages.text("meaning.done"));
    done.getStyleClass().setAll("button", "primary-button");
    done.setDefaultButton(true);
    done.setOnAction(event -> {
      done.requestFocus();
      close.run();
    });
    HBox foot = new HBox(8, add, space, done);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void show() {
    List<Node> shown = new ArrayList<>();
    meanings.stream().filter(Meaning::offered).forEach(meaning -> shown.add(row(meaning)));
    List<Meaning> retired = meanings.stream().filter(meaning -> !meaning.offered()).toList();
    if (!retired.isEmpty()) {
      Label heading = new Label(messages.text("meaning.retired"));
      heading.getStyleClass().add("quiet");
      heading.setPadding(new Insets(8, 0, 0, 0));
      shown.add(heading);
      retired.forEach(meaning -> shown.add(retiredRow(meaning)));
    }
    rows.getChildren().setAll(shown);
    add.setDisable(meanings.stream().filter(Meaning::offered).count() >= MOST_OFFERED);
  }

  private Node row(Meaning meaning) {
    TextField field = new TextField(meaning.name());
    field.setId("meaning-" + meaning.id());
    field.setAccessibleText(messages.text("meaning.name", meaning.name()));
    field.setPrefColumnCount(8);
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            rename(meaning.id(), field);
          }
        });
    StyleChoice styles =
        new StyleChoice(messages, style -> change(now(meaning.id()).withStyle(style), true));
    styles.choose(Optional.of(meaning.style()));
    HBox row =
        new HBox(
            4,
            icon("meaning.colour", meaning, new ColourDot(meaning.colour()), this::layOut),
            field,
            styles,
            keys(meaning),
            icon("meaning.up", meaning, Icons.of(Feather.ARROW_UP), one -> move(one, -1)),
            icon("meaning.down", meaning, Icons.of(Feather.ARROW_DOWN), one -> move(one, 1)),
            icon("meaning.retire", meaning, Icons.of(Feather.X), this::retire));
    row.setAlignment(Pos.CENTER_LEFT);
    return recoloured.filter(meaning.id()::equals).isPresent()
        ? new VBox(row, colours(meaning))
        : row;
  }

  private Node retiredRow(Meaning meaning) {
    Label name = new Label(meaning.name(), new ColourDot(meaning.colour()));
    name.setGraphicTextGap(12);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = new Button(messages.text("meaning.offer"));
    back.setId("meaning-offer-" + meaning.id());
    back.getStyleClass().setAll("button", "word-button");
    back.setOnAction(_ -> change(now(meaning.id()).withOffered(true), true));
    back.disableProperty().bind(add.disabledProperty());
    HBox row = new HBox(name, space, back);
    row.setPadding(new Insets(0, 0, 0, 10));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button icon(String key, Meaning meaning, Node sign, Consumer<Meaning> action) {
    Button button = new Button("", sign);
    button.setId(key.replace('.', '-') + "-" + meaning.id());
    button.getStyleClass().setAll("button", "icon-button");
    String name = messages.text(key, meaning.name());
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> action.accept(now(meaning.id())));
    return button;
  }

  private Node colours(Meaning meaning) {
    HBox row = new HBox();
    row.setId("meaning-colours");
    for (HighlightColour colour : HighlightColour.values()) {
      String name = messages.text("colour." + colour.name().toLowerCase(java.util.Locale.ROOT));
      Button button = new Button("", new ColourDot(colour));
      button.setId("meaning-colour-" + colour.name().toLowerCase(java.util.Locale.ROOT));
      button.getStyleClass().setAll("button", "icon-button", "meaning-dot");
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(name));
      button.pseudoClassStateChanged(CHOSEN, colour == meaning.colour());
      button.setOnAction(_ -> {
        recoloured = Optional.empty();
        change(now(meaning.id()).withColour(colour), true);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private ComboBox<Integer> keys(Meaning meaning) {
    ComboBox<Integer> box = new ComboBox<>();
    box.setId("meaning-key-" + meaning.id());
    box.setAccessibleText(messages.text("meaning.key", meaning.name()));
    box.setTooltip(new Tooltip(messages.text("meaning.key", meaning.name())));
    box.getItems().setAll(IntStream.rangeClosed(0, 9).boxed().toList());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer digit) {
            return digit == null || digit == 0 ? "–" : digit.toString();
          }

          @Override
          public Integer fromString(String text) {
            return text.equals("–") ? 0 : Integer.parseInt(text);
          }
        });
    box.setValue(meaning.key());
    box.setPrefWidth(64);
    box.setOnAction(_ -> giveKey(meaning.id(), box.getValue()));
    return box;
  }

  private void layOut(Meaning meaning) {
    recoloured =
        recoloured.filter(meaning.id()::equals).isPresent()
            ? Optional.empty()
            : Optional.of(meaning.id());
    show();
  }

  private void rename(MeaningId id, TextField field) {
    String name = field.getText().strip();
    Meaning meaning = now(id);
    if (name.isEmpty()) {
      field.setText(meaning.name());
    } else if (!name.equals(meaning.name())) {
      change(meaning.withName(name.substring(0, Math.min(name.length(), LONGEST_NAME))), false);
    }
  }

  /// A key gives one meaning only.
  private void giveKey(MeaningId id, int digit) {
    take(
        meanings.stream()
            .map(one ->
                one.id().equals(id)
                    ? one.withKey(digit)
                    : digit > 0 && one.key() == digit ? one.withKey(0) : one)
            .toList(),
        true);
  }

  private void retire(Meaning meaning) {
    if (meanings.stream().filter(Meaning::offered).count() > 1) {
      change(meaning.withOffered(false).withKey(0), true);
    }
  }

  /// Changes places with the next one that is offered.
  private void move(Meaning meaning, int by) {
    List<Meaning> moved = new ArrayList<>(meanings);
    int at = moved.indexOf(meaning);
    int other = at + by;
    while (other >= 0 && other < moved.size() && !moved.get(other).offered()) {
      other += by;
    }
    if (other >= 0 && other < moved.size()) {
      moved.set(at, moved.get(other));
      moved.set(other, meaning);
      take(moved, true);
    }
  }

  private void add() {
    int key =
        IntStream.rangeClosed(1, 9)
            .filter(digit -> meanings.stream().noneMatch(one -> one.key() == digit))
            .findFirst()
            .orElse(0);
    Meaning added =
        new Meaning(
                new MeaningId(UUID.randomUUID().toString()),
                messages.text("meaning.new"),
                unusedColour())
            .withKey(key);
    List<Meaning> longer = new ArrayList<>(meanings);
    longer.add(added);
    take(longer, true);
    lookup("#meaning-" + added.id()).requestFocus();
  }

  private HighlightColour unusedColour() {
    return List.of(HighlightColour.values()).stream()
        .filter(colour ->
            meanings.stream().filter(Meaning::offered).noneMatch(one -> one.colour() == colour))
        .findFirst()
        .orElse(HighlightColour.GREY);
  }

  private Meaning now(MeaningId id) {
    return meanings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private void change(Meaning changed, boolean anew) {
    take(
        meanings.stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList(), anew);
  }

  private void take(List<Meaning> changed, boolean anew) {
    meanings = List.copyOf(changed);
    keep.accept(meanings);
    if (anew) {
      show();
    }
  }
}
