package org.yandu.importer;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A path while it is built. Confined to one thread.
final class PathShape {

  /// How far a line may be off level, in points.
  private static final double SLANT = 0.05;

  final GeneralPath outline = new GeneralPath();
  private final List<Rectangle2D> parts = new ArrayList<>();

  /// Whether all its lines lie or stand.
  boolean ruled = true;

  /// Winding rule of the clip that it becomes, -1 if it becomes none.
  int clips = -1;

  void moveTo(Point2D to) {
    outline.moveTo(to.getX(), to.getY());
    parts.add(new Rectangle2D.Double(to.getX(), to.getY(), 0, 0));
  }

  void lineTo(Point2D to) {
    Point2D from = outline.getCurrentPoint();
    if (from == null) {
      moveTo(to);
      return;
    }
    ruled &= Math.abs(from.getX() - to.getX()) < SLANT || Math.abs(from.getY() - to.getY()) < SLANT;
    outline.lineTo(to.getX(), to.getY());
    parts.getLast().add(to);
  }

  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (outline.getCurrentPoint() == null) {
      moveTo(new Point2D.Float(x1, y1));
    }
    ruled = false;
    outline.curveTo(x1, y1, x2, y2, x3, y3);
    parts.getLast().add(x1, y1);
    parts.getLast().add(x2, y2);
    parts.getLast().add(x3, y3);
  }

  void close() {
    if (outline.getCurrentPoint() != null) {
      outline.closePath();
    }
  }

  /// The bounds of each of its parts.
  List<Rectangle2D> parts() {
    return parts;
  }
}
