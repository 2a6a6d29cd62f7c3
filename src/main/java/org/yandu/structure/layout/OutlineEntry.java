package org.yandu.structure.layout;

/// An entry of the outline (bookmarks) of a document.
///
/// @param depth from 0
/// @param page that it leads to, from 1; 0 where the file does not tell
public record OutlineEntry(String title, int depth, int page) {}
