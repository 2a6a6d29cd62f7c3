package org.yandu.exchange;

import java.time.Instant;
import java.util.List;

/// A document made of notes, to be handed out: what it says, not how it looks.
///
/// @param remark one line below the title
/// @param changed when the newest of the notes was changed last; the epoch if there are none
public record Handout(String title, String remark, Instant changed, List<Part> parts) {

  public Handout {
    parts = List.copyOf(parts);
  }

  /// A piece of the document.
  public sealed interface Part {}

  /// Begins an article.
  public record Heading(String words) implements Part {}

  /// What is to be said, above what it rests on.
  public record Point(String words) implements Part {}

  /// Words of the publication.
  ///
  /// @param source as [Citation] gives it, empty if it is not known
  public record Passage(List<String> paragraphs, String source) implements Part {
    public Passage {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// Words of the reader.
  public record Note(List<NoteLine> lines) implements Part {
    public Note {
      lines = List.copyOf(lines);
    }
  }

  /// Meaning, time and tags of a note, in small type.
  public record Remark(String words) implements Part {}
}
