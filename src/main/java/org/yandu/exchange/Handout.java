package org.yandu.exchange;

import java.util.List;

/// A document made of notes, to be handed out: what it says, not how it looks.
///
/// @param remark one line below the title
record Handout(String title, String remark, List<Part> parts) {

  Handout {
    parts = List.copyOf(parts);
  }

  /// A piece of the document.
  sealed interface Part {}

  /// Begins an article.
  record Heading(String words) implements Part {}

  /// What is to be said, above what it rests on.
  record Point(String words) implements Part {}

  /// Words of the publication.
  ///
  /// @param source as [Citation] gives it, empty if it is not known
  record Passage(List<String> paragraphs, String source) implements Part {
    Passage {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Words of the reader.
  record Note(List<NoteLine> lines) implements Part {
    Note {
      lines = List.copyOf(lines);
    }
  }

  /// Meaning, time and tags of a note, in small type.
  record Remark(String words) implements Part {}
}
