package org.yandu.ui.reader;

/// One line of a table of contents.
///
/// @param index of the entry in its [ContentsTree]
/// @param parent index of the entry that it stands under, -1 at the top
/// @param depth from 0 at the top
/// @param label the title, or the first words of an article that has none
/// @param untitled whether no title is printed
/// @param details title, subtitle and authors in full, one a line
/// @param offset in the text, where a jump to it goes
/// @param articleNumber from 1; 0 for a section
/// @param searchable what a filter looks at, folded
record ContentsEntry(
    int index,
    int parent,
    int depth,
    Kind kind,
    String label,
    boolean untitled,
    String details,
    int offset,
    int articleNumber,
    String searchable) {

  /// By which it is known again in a new text of the same publication.
  String name() {
    return kind + " " + label;
  }

  enum Kind {
    SECTION,
    ARTICLE,
    HEADING
  }
}
