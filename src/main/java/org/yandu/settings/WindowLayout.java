package org.yandu.settings;

/// Where the window and its splitters stood.
///
/// @param x of the window on the screen, in pixels; with `y` out of every screen the window is
///   centred
/// @param contentsWidth of the panel at the left, in pixels
/// @param notesWidth of the panel at the right, in pixels
public record WindowLayout(
    double x,
    double y,
    double width,
    double height,
    boolean maximised,
    double contentsWidth,
    double notesWidth,
    boolean contentsShown,
    boolean notesShown) {

  public static final WindowLayout DEFAULT =
      new WindowLayout(-1, -1, 1320, 860, false, 280, 320, true, true);

  /// Of this size, in the middle of the screen.
  public WindowLayout withSize(double newWidth, double newHeight) {
    return new WindowLayout(
        -1, -1, newWidth, newHeight, false, contentsWidth, notesWidth, contentsShown, notesShown);
  }
}
