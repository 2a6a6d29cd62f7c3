package org.yandu.model;

/// A run of characters of a block that stands in the source as one run. An empty one says which
/// character of the source stood there before the block was reworded by hand.
///
/// @param textStart where the run begins in the block's text, in UTF-16 units
/// @param length of the run, in UTF-16 units; the same in block and source
/// @param sourceStart where the run begins in the decoded source, in UTF-16 units
/// @param line of the source, from 1
/// @param page of the source, from 1; 0 where the format has no pages
public record SourceSpan(int textStart, int length, int sourceStart, int line, int page) {}
