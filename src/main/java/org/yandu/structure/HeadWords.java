package org.yandu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the words of display text and bylines and what stands next to them tell. Every reading of
/// the pieces asks for it, so it is found out once for each piece.
final class HeadWords {

  private static final double KICKER = 0.3;
  private static final double UNSURE_KICKER = 1;
  private static final double LABEL = 4;
  private static final double COMMERCE = 0.1;
  private static final int LONGEST_KICKER = 14;

  private final PieceSurroundings around;
  private final Map<Integer, Double> labelCosts = new HashMap<>();
  private final Map<Integer, Boolean> bylines = new HashMap<>();
  private final Map<Integer, List<String>> authors = new HashMap<>();

  HeadWords(PieceSurroundings around) {
    this.around = around;
  }

  /// Whether display text could be names.
  boolean readsAsByline(int index) {
    return bylines.computeIfAbsent(
        index, piece -> BylineReader.read(around.piece(piece).first().text()).isPresent());
  }

  /// The names in a byline.
  List<String> authors(int index) {
    return authors.computeIfAbsent(
        index, piece -> BlockWriter.byline(List.of(around.piece(piece))).authors());
  }

  /// What it costs to call display text a label: a kicker, or words of an advertisement.
  double labelCost(int index) {
    return labelCosts.computeIfAbsent(index, this::computeLabelCost);
  }

  private double computeLabelCost(int index) {
    Piece piece = around.piece(index);
    String text = piece.squeezed();
    boolean beforeTitle =
        around.isNext(index, PieceKind.TITLE, PieceKind.DISPLAY, PieceKind.HEADING);
    boolean beforeKnown = around.isNext(index, PieceKind.TITLE);
    if (DisplayShape.isCommerce(text) || around.isAdvertisement(index)) {
      return COMMERCE;
    }
    if (beforeTitle && DisplayShape.isKicker(text)) {
      return KICKER;
    }
    if (beforeKnown && text.length() <= LONGEST_KICKER
        || beforeTitle && DisplayShape.isFromPlace(text) && around.isFirstLine(index)) {
      return UNSURE_KICKER;
    }
    return LABEL;
  }
}
