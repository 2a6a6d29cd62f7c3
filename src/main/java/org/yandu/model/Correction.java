package org.yandu.model;

import java.util.List;

/// One thing that a person put right in a recovered text. A list of them, in the order in which
/// they were made, is the edit script of a publication.
///
/// Each says what shall hold of characters of the source, not what was done to blocks, so that it
/// can be said of another recovery of the same source, or of another source, as well. What holds
/// already is left as it is.
public sealed interface Correction {

  /// The character that it is about, or the first of them.
  SourcePoint at();

  /// These characters are one block of this kind.
  record SetRole(SourceExtent extent, BlockRole role) implements Correction {
    @Override
    public SourcePoint at() {
      return extent.first();
    }
  }

  /// A block begins with this character.
  record Split(SourcePoint at) implements Correction {}

  /// A block goes on with another one.
  ///
  /// @param end last character of the first block
  /// @param at first character of what belongs to it
  record Join(SourcePoint end, SourcePoint at) implements Correction {}

  /// These characters are one block, and it reads otherwise than they do.
  ///
  /// @param words one line, not blank
  record Reword(SourceExtent extent, String words) implements Correction {
    @Override
    public SourcePoint at() {
      return extent.first();
    }
  }

  /// These characters are not part of the text.
  record Hide(SourceExtent extent) implements Correction {
    @Override
    public SourcePoint at() {
      return extent.first();
    }
  }

  /// These characters are part of the text: those between the two that are furniture for the same
  /// reason as the first.
  record Restore(SourceExtent extent, BlockRole role) implements Correction {
    @Override
    public SourcePoint at() {
      return extent.first();
    }
  }

  /// An article begins with this character. A heading there becomes its title.
  record BeginArticle(SourcePoint at) implements Correction {}

  /// The article that holds this character goes on with the article before it. Its title becomes a
  /// heading.
  record MergeArticle(SourcePoint at) implements Correction {}

  /// The article that holds this character is not part of the text.
  record HideArticle(SourcePoint at) implements Correction {}

  /// The article that holds the first character stands right beside the one that holds the other,
  /// in its section.
  record MoveArticle(SourcePoint at, Side side, SourcePoint target) implements Correction {}

  /// @param title of the article that holds the character; empty if it has none
  record Retitle(SourcePoint at, String title) implements Correction {}

  /// Who wrote the article that holds the character.
  ///
  /// @param authors names without inner spaces and marks
  /// @param affiliation institution or post, empty if there is none
  record SetAuthors(SourcePoint at, List<String> authors, String affiliation)
      implements Correction {
    public SetAuthors {
      authors = List.copyOf(authors);
    }
  }

  /// @param section in which the article that holds the character stands; empty for none
  record SetSection(SourcePoint at, String section) implements Correction {}

  /// What recovery was unsure of is right as it is.
  record Confirm(SourcePoint at, Doubt.Kind kind) implements Correction {}

  /// On which side of another article an article stands.
  enum Side {
    BEFORE,
    AFTER
  }
}
