package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.settings.Messages;
import org.yandu.ui.ColourDot;

/// A row of dots, one for each meaning, to choose one by a click.
///
/// For the FX thread.
final class MeaningDots extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private record Dot(MeaningId meaning, Button button) {}

  private final Messages messages;
  private final Consumer<MeaningId> choose;
  private List<Dot> dots = List.of();

  MeaningDots(Messages messages, Consumer<MeaningId> choose) {
    this.messages = messages;
    this.choose = choose;
    getStyleClass().add("meaning-dots");
  }

  /// Offers those of these meanings that are offered.
  void offer(List<Meaning> meanings) {
    List<Dot> offered = new ArrayList<>();
    for (Meaning meaning : meanings) {
      if (meaning.offered()) {
        offered.add(new Dot(meaning.id(), button(meaning)));
      }
    }
    dots = List.copyOf(offered);
    getChildren().setAll(offered.stream().map(Dot::button).toList());
  }

  /// Rings the dot of the meaning that is in force.
  void choose(Optional<MeaningId> meaning) {
    dots.forEach(dot ->
        dot.button()
            .pseudoClassStateChanged(CHOSEN, meaning.filter(dot.meaning()::equals).isPresent()));
  }

  private Button button(Meaning meaning) {
    Button button = new Button("", new ColourDot(meaning.colour()));
    button.getStyleClass().setAll("button", "icon-button", "meaning-dot");
    button.setId("dot-" + meaning.id());
    String name =
        meaning.key() == 0
            ? meaning.name()
            : messages.text("reader.meaning", meaning.name(), Integer.toString(meaning.key()));
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> choose.accept(meaning.id()));
    return button;
  }
}
