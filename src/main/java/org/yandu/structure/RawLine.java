package org.yandu.structure;

/// A line of a dumped or laid-out document, as it stands in the source.
///
/// @param text without its line break
/// @param page from 1; stays 1 where the source has no form feeds, recovery then finds the pages
/// @param number of the line in the source, from 1
/// @param sourceStart where the line begins in the decoded source, in UTF-16 units
public record RawLine(String text, int page, int number, int sourceStart) {}
