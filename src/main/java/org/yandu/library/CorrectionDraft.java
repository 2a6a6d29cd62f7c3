package org.yandu.library;

import java.util.List;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;

/// What a person puts right in the text as it is shown: not yet said of the source. Blocks are
/// meant by their index in [org.yandu.model.DocumentText#blocks], articles by their number.
public sealed interface CorrectionDraft {

  record SetRole(int block, BlockRole role) implements CorrectionDraft {}

  /// @param words what the block reads; blanks at their ends are left out
  record Reword(int block, String words) implements CorrectionDraft {}

  /// @param within where in the text of the block its second half begins
  record Split(int block, int within) implements CorrectionDraft {}

  /// @param next the block whose text goes on with the first one's
  record Join(int block, int next) implements CorrectionDraft {}

  record Hide(int block) implements CorrectionDraft {}

  /// Brings furniture back.
  ///
  /// @param first source offset of its first character
  /// @param last source offset of its last character
  record Restore(int first, int last, BlockRole role) implements CorrectionDraft {}

  /// @param within where in the text of the block an article begins
  record BeginArticle(int block, int within) implements CorrectionDraft {}

  /// Joins an article to the one before it.
  record MergeArticle(int article) implements CorrectionDraft {}

  record HideArticle(int article) implements CorrectionDraft {}

  record MoveArticle(int article, Correction.Side side, int target) implements CorrectionDraft {}

  /// @param title empty for none
  record Retitle(int article, String title) implements CorrectionDraft {}

  /// @param authors names; blanks at their ends and empty ones are left out
  /// @param affiliation institution or post, empty for none
  record SetAuthors(int article, List<String> authors, String affiliation)
      implements CorrectionDraft {
    public SetAuthors {
      authors = List.copyOf(authors);
    }
  }

  /// @param section its name, empty for none
  record SetSection(int article, String section) implements CorrectionDraft {}

  /// Says that what recovery was unsure of is right.
  record Confirm(Doubt doubt) implements CorrectionDraft {}
}
