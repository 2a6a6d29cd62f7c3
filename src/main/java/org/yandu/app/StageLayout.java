package org.yandu.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yandu.settings.WindowLayout;

/// Puts the window where it stood, and tells where it stands.
///
/// For the FX thread.
final class StageLayout {

  /// So much of a window must lie on a screen that it can be caught with the mouse.
  private static final double CATCHABLE = 100;

  private StageLayout() {}

  /// @param asked whether the size was asked for, even if the screen is smaller
  static void apply(WindowLayout layout, Stage stage, boolean asked) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(asked ? layout.width() : Math.min(layout.width(), screen.getWidth()));
    stage.setHeight(asked ? layout.height() : Math.min(layout.height(), screen.getHeight()));
    boolean visible =
        !Screen.getScreensForRectangle(layout.x(), layout.y(), CATCHABLE, CATCHABLE).isEmpty();
    if (layout.x() >= 0 && visible) {
      stage.setX(layout.x());
      stage.setY(layout.y());
    }
    stage.setMaximized(layout.maximised());
  }

  /// `layout` with the place where the window stands now; of a maximised window that it is so.
  static WindowLayout of(Stage stage, WindowLayout layout) {
    boolean maximised = stage.isMaximized();
    return new WindowLayout(
        maximised ? layout.x() : Math.max(0, stage.getX()),
        maximised ? layout.y() : Math.max(0, stage.getY()),
        maximised ? layout.width() : stage.getWidth(),
        maximised ? layout.height() : stage.getHeight(),
        maximised,
        layout.contentsWidth(),
        layout.notesWidth(),
        layout.contentsShown(),
        layout.notesShown(),
        layout.notesOrder(),
        layout.notesGrouping());
  }
}
