package org.yandu.settings;

/// How the reading pane sets its text. Values outside their ranges are brought into them.
///
/// @param fontFamily of the body; empty for the book face that comes with the program
/// @param sizePoints of the body, from 10 to 48
/// @param lineSpacing as a multiple of the size, from 1.2 to 2.5
/// @param measureEm the widest line in whole ems, from 20 to 60
public record ReadingStyle(
    String fontFamily, double sizePoints, double lineSpacing, int measureEm) {

  public static final double SMALLEST_SIZE = 10;
  public static final double LARGEST_SIZE = 48;

  public static final ReadingStyle DEFAULT = new ReadingStyle("", 18, 1.8, 36);

  public ReadingStyle {
    sizePoints = Math.clamp(sizePoints, SMALLEST_SIZE, LARGEST_SIZE);
    lineSpacing = Math.clamp(lineSpacing, 1.2, 2.5);
    measureEm = Math.clamp(measureEm, 20, 60);
  }

  public ReadingStyle withFontFamily(String family) {
    return new ReadingStyle(family, sizePoints, lineSpacing, measureEm);
  }

  public ReadingStyle withSizePoints(double points) {
    return new ReadingStyle(fontFamily, points, lineSpacing, measureEm);
  }

  public ReadingStyle withLineSpacing(double spacing) {
    return new ReadingStyle(fontFamily, sizePoints, spacing, measureEm);
  }

  public ReadingStyle withMeasureEm(int em) {
    return new ReadingStyle(fontFamily, sizePoints, lineSpacing, em);
  }
}
