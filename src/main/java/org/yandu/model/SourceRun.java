package org.yandu.model;

/// A run of characters of a source.
///
/// @param start where it begins in the decoded source, in UTF-16 units
/// @param text as it stands there
public record SourceRun(int start, String text) {}
