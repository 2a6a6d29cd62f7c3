package org.yandu.ui;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.yandu.model.HighlightColour;

/// A round spot in a meaning's colour, in the tone of the theme.
///
/// For the FX thread.
public final class ColourDot extends Region {

  public ColourDot(HighlightColour colour) {
    getStyleClass().addAll("colour-dot", styleClass(colour));
    getStylesheets().add(Stylesheets.beside(ColourDot.class, "colours.css"));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /// Sets the looked-up colours `-mark` (behind text) and `-line` (stronger) on what carries it, if
  /// `colours.css` is among the stylesheets.
  public static String styleClass(HighlightColour colour) {
    return "colour-" + colour.name().toLowerCase(Locale.ROOT);
  }
}
