package org.yandu.model;

/// A link and where it stands in the text as it is now.
public record PlacedLink(TextRange range, LinkTarget target) {}
