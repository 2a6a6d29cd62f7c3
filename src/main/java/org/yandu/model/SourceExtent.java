package org.yandu.model;

/// The characters of a block in reading order, known by the first and the last of them.
public record SourceExtent(SourcePoint first, SourcePoint last) {}
