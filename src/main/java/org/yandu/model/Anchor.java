package org.yandu.model;

/// How an annotation holds on to a text: W3C TextQuoteSelector and TextPositionSelector, with the
/// article and the revision of the text that they were taken from.
///
/// @param prefix the characters before the passage, up to 64
/// @param exact the passage
/// @param suffix the characters after the passage, up to 64
/// @param position of the passage in the text of that revision
/// @param articleNumber from 1; 0 if it was taken from another copy, of which nothing is known
/// @param textRevision from 1; 0 if it was taken from another copy
public record Anchor(
    String prefix,
    String exact,
    String suffix,
    TextRange position,
    int articleNumber,
    int textRevision) {}
