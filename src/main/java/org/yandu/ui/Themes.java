package org.yandu.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.yandu.settings.Theme;

/// Puts a theme on a scene: AtlantaFX for the controls, the project's tones over it. A change shows
/// at once.
///
/// For the FX thread.
public final class Themes {

  private Themes() {}

  /// Gives a scene the window's stylesheets. Again whenever it gets another root, before [#apply].
  public static void install(Scene scene) {
    scene.getStylesheets().setAll(stylesheet("themes.css"), stylesheet("window.css"));
    scene.getRoot().setStyle("-fx-font-family: \"" + Fonts.interfaceFamily() + "\";");
  }

  public static void apply(Scene scene, Theme theme) {
    String controls =
        switch (theme) {
          case LIGHT, SEPIA -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    if (!controls.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(controls);
    }
    scene
        .getRoot()
        .getStyleClass()
        .removeAll(Arrays.stream(Theme.values()).map(Themes::styleClass).toList());
    scene.getRoot().getStyleClass().add(styleClass(theme));
  }

  /// The style class whose tones are those of `theme`.
  public static String styleClass(Theme theme) {
    return "theme-" + theme.name().toLowerCase(Locale.ROOT);
  }

  private static String stylesheet(String name) {
    return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
  }
}
