package org.yandu.exchange;

import java.util.List;

/// A [Handout] as one self-contained HTML page, made to be printed: no script, nothing from
/// elsewhere.
final class HandoutHtml {

  private static final String STYLE =
      HtmlPage.style(
          "40em",
          """
          body { color: #1f1f1f; }
          h1 { font: 400 1.9em/1.35 "方正小标宋简体", "Noto Serif CJK SC", SimSun, serif; text-align: center;
            margin: 0 0 .4em; }
          .remark { text-align: center; color: #666; margin: 0 0 2.5em; }
          h2 { font: 600 1.2em/1.4 SimHei, "Noto Sans CJK SC", "PingFang SC", sans-serif;
            margin: 2.2em 0 .8em; break-after: avoid; }
          h3 { font: 600 1em/1.6 KaiTi, "Kaiti SC", "Noto Serif CJK SC", serif; margin: 1.6em 0 .4em;
            break-after: avoid; }
          blockquote { margin: 1em 0 .4em; padding: 0 0 0 1em; border-left: 3px solid #c9b26b;
            font-family: FangSong, "STFangsong", "Noto Serif CJK SC", serif; break-inside: avoid; }
          blockquote p { margin: 0; text-indent: 2em; }
          blockquote footer { text-align: right; color: #666; font-size: .85em; }
          .note { margin: .4em 0; font-family: KaiTi, "Kaiti SC", "Noto Serif CJK SC", serif; }
          .note p { margin: 0; }
          .small { color: #777; font-size: .85em; margin: .2em 0 1.6em; }
          """);

  private final StringBuilder out = new StringBuilder();

  private HandoutHtml() {}

  /// @param language of the interface, as HTML names it
  static String of(Handout handout, String language) {
    return new HandoutHtml().write(handout, language);
  }

  private String write(Handout handout, String language) {
    element("h1", "", handout.title());
    element("p", "remark", handout.remark());
    handout.parts().forEach(this::part);
    return HtmlPage.of(language, handout.title(), STYLE, out.toString());
  }

  private void part(Handout.Part part) {
    switch (part) {
      case Handout.Heading(String words) -> element("h2", "", words);
      case Handout.Point(String words) -> element("h3", "", words);
      case Handout.Passage(List<String> paragraphs, String source) -> {
        out.append("<blockquote>\n");
        paragraphs.forEach(paragraph -> element("p", "", paragraph));
        if (!source.isEmpty()) {
          element("footer", "", "——" + source);
        }
        out.append("</blockquote>\n");
      }
      case Handout.Note(List<NoteLine> lines) -> {
        out.append("<div class=\"note\">\n");
        lines.forEach(this::line);
        out.append("</div>\n");
      }
      case Handout.Remark(String words) -> element("p", "small", words);
    }
  }

  private void line(NoteLine line) {
    out.append(line.depth() > 0 ? "<p style=\"margin-left:" + line.depth() * 2 + "em\">" : "<p>");
    if (!line.marker().isEmpty()) {
      out.append(XmlText.escaped(line.marker())).append(' ');
    }
    line.runs().forEach(this::run);
    out.append("</p>\n");
  }

  private void run(NoteLine.Run run) {
    String words = XmlText.escaped(run.text());
    String emphasised = run.emphasised() ? "<em>" + words + "</em>" : words;
    out.append(run.strong() ? "<strong>" + emphasised + "</strong>" : emphasised);
  }

  private void element(String name, String styleClass, String words) {
    out.append('<').append(name);
    if (!styleClass.isEmpty()) {
      out.append(" class=\"").append(styleClass).append('"');
    }
    out.append('>').append(XmlText.escaped(words)).append("</").append(name).append(">\n");
  }
}
