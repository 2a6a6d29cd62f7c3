package org.yandu.exchange;

import org.yandu.model.Anchor;

/// An anchor as another program hands it over.
///
/// @param id by which the other program knows it
public record NamedAnchor(String id, Anchor anchor) {}
