package org.yandu.ui.reader;

/// An entry of the contents as it is shown now.
///
/// @param expandable whether entries stand under it
/// @param expanded whether they are shown
record ContentsRow(ContentsEntry entry, boolean expandable, boolean expanded) {}
