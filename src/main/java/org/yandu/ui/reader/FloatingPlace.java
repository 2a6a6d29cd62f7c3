package org.yandu.ui.reader;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Keeps something that floats over the page beside the passage that it belongs to, and within the
/// page.
///
/// For the FX thread.
final class FloatingPlace {

  /// On which side of the passage it stands if there is room.
  enum Side {
    ABOVE,
    BELOW
  }

  private static final double GAP = 8;
  private static final double EDGE = 8;

  private final Pane page;
  private final Region floating;
  private final Side side;

  FloatingPlace(Pane page, Region floating, Side side) {
    this.page = page;
    this.floating = floating;
    this.side = side;
  }

  /// Moves it to a passage; says whether the passage is in view.
  ///
  /// @param lines what the passage covers, line by line, in the scene
  boolean at(List<Bounds> lines) {
    if (lines.isEmpty() || page.getWidth() <= 0) {
      return false;
    }
    Bounds first = page.sceneToLocal(lines.getFirst());
    Bounds last = page.sceneToLocal(lines.getLast());
    floating.applyCss();
    floating.autosize();
    double width = floating.getWidth();
    double height = floating.getHeight();
    double above = first.getMinY() - GAP - height;
    double below = last.getMaxY() + GAP;
    boolean fitsAbove = above >= EDGE;
    boolean fitsBelow = below + height <= page.getHeight() - EDGE;
    double wanted =
        switch (side) {
          case ABOVE -> fitsAbove || !fitsBelow ? above : below;
          case BELOW -> fitsBelow || !fitsAbove ? below : above;
        };
    Bounds line = wanted == above ? first : last;
    double x = line.getCenterX() - width / 2;
    floating.relocate(
        Math.round(within(x, width, page.getWidth())),
        Math.round(within(wanted, height, page.getHeight())));
    return true;
  }

  private static double within(double wanted, double length, double room) {
    return Math.clamp(wanted, EDGE, Math.max(EDGE, room - length - EDGE));
  }
}
