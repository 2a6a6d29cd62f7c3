package org.yandu.exchange;

/// What all pages for browsers have in common: one file that needs nothing from elsewhere, with its
/// style in its head.
final class HtmlPage {

  private static final String BODY =
      """
      body { max-width: %s; margin: 2em auto; padding: 0 1.2em; line-height: 1.8;
        font-family: "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; }
      """;

  private static final String PRINT =
      """
      @page { margin: 2.5cm 2.8cm; }
      @media print { body { max-width: none; margin: 0; padding: 0; font-size: 12pt; } }
      """;

  private HtmlPage() {}

  /// A style sheet, with what all have.
  ///
  /// @param width of the text, as CSS has it
  static String style(String width, String rules) {
    return BODY.formatted(width) + rules + PRINT;
  }

  /// @param language as HTML names it
  /// @param style all of it, as [#style] gives it
  /// @param markup what stands in the body
  static String of(String language, String title, String style, String markup) {
    return "<!DOCTYPE html>\n<html lang=\""
        + XmlText.escaped(language)
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
        + XmlText.escaped(title)
        + "</title>\n<style>\n"
        + style
        + "</style>\n</head>\n<body>\n"
        + markup
        + "</body>\n</html>\n";
  }
}
