package org.yandu.model;

import java.util.List;
import java.util.Optional;

/// One piece of an article in reading order, from its title to its last note.
///
/// The text of a block never holds a line break, except a [Table]'s, which has one line a row.
public sealed interface Block {

  String text();

  Provenance provenance();

  record Title(String text, Provenance provenance) implements Block {}

  record Subtitle(String text, Provenance provenance) implements Block {}

  /// The line that names who wrote the article.
  ///
  /// @param text the line as it is shown
  /// @param authors names without inner spaces and marks; may be empty
  /// @param affiliation institution or post, empty if none is printed
  record Byline(String text, List<String> authors, String affiliation, Provenance provenance)
      implements Block {
    public Byline {
      authors = List.copyOf(authors);
    }
  }

  /// @param level from 1, the level right below the article's title
  record Heading(int level, String text, Provenance provenance) implements Block {}

  record Paragraph(String text, Provenance provenance) implements Block {}

  record Caption(String text, Provenance provenance) implements Block {}

  record PullQuote(String text, Provenance provenance) implements Block {}

  /// An editor's note or a note on the source, such as （摘自…）.
  record Note(String text, Provenance provenance) implements Block {}

  /// @param marker the printed mark, such as `•` or `1.`, not part of `text`
  /// @param depth of nesting, from 0
  record ListItem(String marker, int depth, String text, Provenance provenance) implements Block {}

  /// @param text the alternative text, or U+FFFC where there is none
  /// @param picture where the source shows it; empty where only its place is known
  record Figure(String text, Optional<PrintedPicture> picture, Provenance provenance)
      implements Block {

    /// One that nothing shows.
    public Figure(String text, Provenance provenance) {
      this(text, Optional.empty(), provenance);
    }
  }

  /// @param text one line a row, cells separated by tabs
  record Table(String text, Provenance provenance) implements Block {}
}
