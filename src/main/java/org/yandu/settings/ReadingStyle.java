package org.yandu.settings;

/// How the reading pane sets its text. Values outside their ranges are brought into them.
///
/// @param fontFamily of the body; empty for the book face that comes with the program
/// @param headingFamily of titles and headings; empty for that of the body
/// @param sizePoints of the body, from 10 to 48
/// @param lineSpacing as a multiple of the size, from 1.2 to 2.5
/// @param paragraphSpacingEm space between paragraphs beside the line spacing, from 0 to 2
/// @param indentEm of the first line of a paragraph, from 0 to 4
/// @param measureEm the widest line in whole ems, from 20 to 60
public record ReadingStyle(
    String fontFamily,
    String headingFamily,
    double sizePoints,
    double lineSpacing,
    double paragraphSpacingEm,
    int indentEm,
    int measureEm) {

  public static final double SMALLEST_SIZE = 10;
  public static final double LARGEST_SIZE = 48;

  public static final ReadingStyle DEFAULT = new ReadingStyle("", "", 18, 1.8, 0, 2, 36);

  public ReadingStyle {
    sizePoints = Math.clamp(sizePoints, SMALLEST_SIZE, LARGEST_SIZE);
    lineSpacing = Math.clamp(lineSpacing, 1.2, 2.5);
    paragraphSpacingEm = Math.clamp(paragraphSpacingEm, 0, 2);
    indentEm = Math.clamp(indentEm, 0, 4);
    measureEm = Math.clamp(measureEm, 20, 60);
  }

  public ReadingStyle withFontFamily(String chosen) {
    return new ReadingStyle(
        chosen, headingFamily, sizePoints, lineSpacing, paragraphSpacingEm, indentEm, measureEm);
  }

  public ReadingStyle withHeadingFamily(String chosen) {
    return new ReadingStyle(
        fontFamily, chosen, sizePoints, lineSpacing, paragraphSpacingEm, indentEm, measureEm);
  }

  public ReadingStyle withSizePoints(double chosen) {
    return new ReadingStyle(
        fontFamily, headingFamily, chosen, lineSpacing, paragraphSpacingEm, indentEm, measureEm);
  }

  public ReadingStyle withLineSpacing(double chosen) {
    return new ReadingStyle(
        fontFamily, headingFamily, sizePoints, chosen, paragraphSpacingEm, indentEm, measureEm);
  }

  public ReadingStyle withParagraphSpacingEm(double chosen) {
    return new ReadingStyle(
        fontFamily, headingFamily, sizePoints, lineSpacing, chosen, indentEm, measureEm);
  }

  public ReadingStyle withIndentEm(int chosen) {
    return new ReadingStyle(
        fontFamily, headingFamily, sizePoints, lineSpacing, paragraphSpacingEm, chosen, measureEm);
  }

  public ReadingStyle withMeasureEm(int chosen) {
    return new ReadingStyle(
        fontFamily, headingFamily, sizePoints, lineSpacing, paragraphSpacingEm, indentEm, chosen);
  }
}
