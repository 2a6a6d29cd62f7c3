package org.yandu.settings;

/// Where the window and its splitters stood, and how the notes beside the text were arranged.
///
/// @param x of the window on the screen, in pixels; with `y` out of every screen the window is
///   centred
/// @param contentsWidth of the panel at the left, in pixels
/// @param notesWidth of the panel at the right, in pixels
/// @param notesOrder how the notes follow each other, by the panel's own name for it
/// @param notesGrouping what the notes are put together by, by the panel's own name for it
public record WindowLayout(
    double x,
    double y,
    double width,
    double height,
    boolean maximised,
    double contentsWidth,
    double notesWidth,
    boolean contentsShown,
    boolean notesShown,
    String notesOrder,
    String notesGrouping) {

  public static final WindowLayout DEFAULT =
      new WindowLayout(-1, -1, 1320, 860, false, 280, 320, true, true, "PLACE", "NONE");

  /// Of this size, in the middle of the screen.
  public WindowLayout withSize(double newWidth, double newHeight) {
    return new WindowLayout(
        -1,
        -1,
        newWidth,
        newHeight,
        false,
        contentsWidth,
        notesWidth,
        contentsShown,
        notesShown,
        notesOrder,
        notesGrouping);
  }

  /// With the notes arranged in another way.
  public WindowLayout withNotes(String order, String grouping) {
    return new WindowLayout(
        x,
        y,
        width,
        height,
        maximised,
        contentsWidth,
        notesWidth,
        contentsShown,
        notesShown,
        order,
        grouping);
  }
}
