package org.yandu.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yandu.library.CorrectionDraft;

/// What a command of putting right comes to where the hand is: what the library is to be asked, or
/// why there is nothing to do.
sealed interface CorrectionPlan {

  /// @param drafts not empty
  record Change(List<CorrectionDraft> drafts) implements CorrectionPlan {
    public Change {
      drafts = List.copyOf(drafts);
    }
  }

  record Nothing(Obstacle obstacle) implements CorrectionPlan {}

  /// Why a command has nothing to do. Each has its sentence in the messages.
  enum Obstacle {
    /// The page is not shown.
    NO_PAGE,
    /// Nothing is chosen or pointed at.
    NOTHING_CHOSEN,
    /// Figures and tables stay what they are.
    FIXED_KIND,
    /// It is of this kind already.
    ALREADY_SO,
    /// Only headings of the contents can become another kind.
    ROWS_WITHOUT_HEADING,
    /// Only headings of the contents can be joined to what follows them.
    JOIN_ROWS,
    /// What is chosen is not in one article.
    SEVERAL_ARTICLES,
    /// Nothing follows in the article.
    NOTHING_FOLLOWS,
    /// A place in the text is to be clicked first.
    SPLIT_WHERE,
    /// An article begins there already.
    BEGINS_ALREADY,
    /// An article, or its title, is the highest that there is.
    HIGHEST,
    /// A heading of the lowest level.
    LOWEST,
    /// A section is no part of this order.
    SECTION_LEVEL,
    /// What is neither title nor heading.
    NO_HEADING,
    /// Nothing stands before it.
    FIRST,
    /// Nothing stands behind it.
    LAST,
    /// A heading moves with its article alone.
    HEADING_STAYS,
    /// The article of a heading is to be chosen.
    HEADING_MERGE,
    /// Articles that are chosen do not follow each other.
    NOT_NEIGHBOURS,
    /// The words of one block at a time.
    SEVERAL_BLOCKS,
    /// Several sections at once.
    SEVERAL_SECTIONS,
    /// Nothing is left out there.
    NOTHING_HIDDEN;

    String messageKey() {
      return "correct.obstacle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static CorrectionPlan of(List<CorrectionDraft> drafts, Obstacle otherwise) {
    return drafts.isEmpty() ? new Nothing(otherwise) : new Change(drafts);
  }

  default Optional<Obstacle> whyNothing() {
    return switch (this) {
      case Change _ -> Optional.empty();
      case Nothing(Obstacle obstacle) -> Optional.of(obstacle);
    };
  }
}
