package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import org.yandu.model.PrintedPicture;

/// How one paragraph of the pane is set. Says nothing of where it stands, so that a paragraph stays
/// the same when others come or go before it.
///
/// @param depth of nesting, from 0
/// @param picture above the text
/// @param columns where the columns of a table begin after the first, in ems of its own face
record ParagraphLook(
    BlockKind kind,
    int depth,
    Place place,
    Optional<PrintedPicture> picture,
    List<Double> columns) {

  ParagraphLook {
    columns = List.copyOf(columns);
  }

  /// What a paragraph opens or closes.
  ///
  /// @param opensText first of the publication
  /// @param opensArticle first of an article, or the section's name before it
  /// @param closesText last of the publication
  /// @param opensBlock first line of its block; only a table has more than one
  /// @param closesBlock last line of its block
  record Place(
      boolean opensText,
      boolean opensArticle,
      boolean closesText,
      boolean opensBlock,
      boolean closesBlock) {}

  /// Empty space above the first line of the publication, in pixels.
  static final double TOP_SPACE = 72;

  /// Space between the line above an article and its first words, in ems.
  private static final double BREAK_BELOW_RULE = 3.4;

  private static final double BOTTOM_SPACE = 160;

  /// Space around the text, without the border of an article's break.
  ///
  /// @param em of the body, in pixels
  /// @param spacing between paragraphs of running text, in ems
  Insets padding(double em, double spacing) {
    BlockKind.Space space = kind.space();
    double above = place.opensBlock() ? space.above() * em : 0;
    if (place.opensText()) {
      above = TOP_SPACE;
    } else if (breaksBefore()) {
      above = BREAK_BELOW_RULE * em;
    }
    double below = place.closesBlock() ? space.below() * em : 0;
    if (kind.isRunningText()) {
      below += spacing * em;
    }
    if (place.closesText()) {
      below += BOTTOM_SPACE;
    }
    return new Insets(
        Math.round(above), 0, Math.round(below), Math.round((space.left() + depth) * em));
  }

  /// Whether a thin line stands above, between this article and the one before.
  boolean breaksBefore() {
    return place.opensArticle() && !place.opensText();
  }
}
