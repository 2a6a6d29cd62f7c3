package org.yandu.model;

/// Where a link leads.
public sealed interface LinkTarget {

  /// Out of the publication. The program never goes there; a reader may copy it.
  ///
  /// @param text as the source has it, such as `https://example.org/` or `mailto:a@example.org`
  record Address(String text) implements LinkTarget {}

  /// To another place of the publication.
  ///
  /// @param offset of a character: of the decoded source for a [SourceLink], of the document's text
  ///   for a [PlacedLink]; in UTF-16 units
  record Place(int offset) implements LinkTarget {}
}
