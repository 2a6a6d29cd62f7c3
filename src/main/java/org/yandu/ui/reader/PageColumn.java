package org.yandu.ui.reader;

import javafx.geometry.Insets;

/// The column of the page: as wide as the reader chose, or as there is room, in whole ems.
///
/// For the FX thread.
final class PageColumn {

  private static final double SIDE_MARGIN = 32;

  /// Width of the scroll bar, as in the stylesheet.
  private static final double SCROLL_BAR = 12;

  private final ReadingArea area;
  private final Typesetting typesetting;

  PageColumn(ReadingArea area, Typesetting typesetting) {
    this.area = area;
    this.typesetting = typesetting;
  }

  /// Gives the column its width in whole ems and centres it; says whether lines break otherwise.
  ///
  /// @param room in pixels
  /// @param measure the most ems
  boolean fit(double room, double measure) {
    double width = room - SCROLL_BAR;
    double em = typesetting.em();
    double ems = Math.clamp(Math.floor((width - 2 * SIDE_MARGIN) / em), 1, measure);
    double column = Math.ceil(ems * em) + 1;
    double left = Math.max(0, Math.floor((room - column) / 2));
    double before = area.getWidth() - area.getPadding().getLeft() - area.getPadding().getRight();
    typesetting.setColumn(column);
    area.setPadding(new Insets(0, Math.max(0, width - left - column), 0, left));
    return width > 0 && Math.abs(before - column) > 0.5;
  }

  /// Pictures are as wide as the column lets them be.
  void spacePictures() {
    for (ReadingArea.Visible paragraph : area.visibleParagraphs()) {
      if (paragraph.look().picture().isPresent()) {
        typesetting.space(paragraph.flow(), paragraph.look());
      }
    }
  }

  /// Makes an em of the stylesheet an em of the body.
  void setEm() {
    area.setStyle("-fx-font-size: " + typesetting.em() + "px;");
  }
}
