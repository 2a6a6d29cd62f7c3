package org.yandu.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.yandu.model.AnnotationStyle;
import org.yandu.settings.Messages;

/// A row of signs, one for each way to mark a passage, to choose one by a click.
///
/// For the FX thread.
public final class StyleChoice extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Map<AnnotationStyle, Button> buttons = new EnumMap<>(AnnotationStyle.class);

  public StyleChoice(Messages messages, Consumer<AnnotationStyle> choose) {
    getStyleClass().add("style-choice");
    for (AnnotationStyle style : AnnotationStyle.values()) {
      String name = messages.text("mark." + style.name().toLowerCase(Locale.ROOT));
      Button button = new Button("", new StyleSign(style));
      button.setId("style-" + style.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().setAll("button", "icon-button");
      button.setTooltip(new Tooltip(name));
      button.setAccessibleText(name);
      button.setOnAction(_ -> choose.accept(style));
      buttons.put(style, button);
    }
    getChildren().setAll(buttons.values());
  }

  /// Stresses the sign of the style that is in force.
  public void choose(Optional<AnnotationStyle> style) {
    buttons.forEach((known, button) ->
        button.pseudoClassStateChanged(CHOSEN, style.filter(known::equals).isPresent()));
  }
}
