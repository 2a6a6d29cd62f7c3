package org.yandu.structure.layout;

/// A part of a page that is a link.
public record PrintedLink(Box box, Goal goal) {

  /// Where it leads.
  public sealed interface Goal {

    /// Out of the document.
    record Address(String text) implements Goal {}

    /// To a page of the document.
    ///
    /// @param page from 1
    /// @param top from the page's upper edge, in points
    record Place(int page, float top) implements Goal {}
  }
}
