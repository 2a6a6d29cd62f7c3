package org.yandu.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.yandu.settings.Settings;
import org.yandu.settings.Theme;

/// Puts a theme on a scene: AtlantaFX for the controls, the project's tones over it. A change shows
/// at once.
///
/// For the FX thread.
public final class Themes {

  private Themes() {}

  /// Gives a scene a root in the window's dress. The root is dressed before the scene has it, since
  /// tones that no theme gives are looked up in vain.
  public static void setRoot(Scene scene, Parent root, Theme theme) {
    scene.getStylesheets().setAll(stylesheet("themes.css"), stylesheet("window.css"));
    root.setStyle("-fx-font-family: \"" + Fonts.interfaceFamily() + "\";");
    dress(root, theme);
    scene.setRoot(root);
  }

  /// The theme that a reader's settings and the system give together.
  public static Theme inForce(Settings settings) {
    return settings.themeInForce(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
  }

  public static void apply(Scene scene, Theme theme) {
    dress(scene.getRoot(), theme);
  }

  private static void dress(Parent root, Theme theme) {
    List<String> themes = Arrays.stream(Theme.values()).map(Themes::styleClass).toList();
    List<String> classes = new ArrayList<>(root.getStyleClass());
    classes.removeAll(themes);
    classes.add(styleClass(theme));
    // In one step: an open tooltip looks its tones up at every change.
    root.getStyleClass().setAll(classes);
    String controls =
        switch (theme) {
          case LIGHT, SEPIA, GREEN, CONTRAST -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    if (!controls.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(controls);
    }
  }

  /// The style class whose tones are those of `theme`.
  public static String styleClass(Theme theme) {
    return "theme-" + theme.name().toLowerCase(Locale.ROOT);
  }

  private static String stylesheet(String name) {
    return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
  }
}
