package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.model.Block;
import org.yandu.model.HighlightColour;

/// Writes the articles of a [CleanCopy] as XHTML, for a page and for the chapters of an EPUB.
///
/// Use one for each file: notes are numbered through it.
final class CleanHtml {

  static final String STYLE =
      HtmlPage.style(
          "38em",
          """
          h1 { font-size: 1.7em; line-height: 1.35; text-align: center; font-weight: 600; }
          h2 { font-size: 1.35em; line-height: 1.4; margin: 2.4em 0 .5em; }
          h3, h4, h5 { font-size: 1.05em; margin: 1.6em 0 .4em;
            font-family: SimHei, "Noto Sans CJK SC", "PingFang SC", sans-serif; }
          p { margin: 0; text-indent: 2em; text-align: justify; }
          p.section { text-indent: 0; margin-top: 3em; letter-spacing: .3em; color: #8c6d3f; }
          p.subtitle, p.byline { text-indent: 0; color: #555; margin-bottom: .6em; }
          p.caption, p.figure { text-indent: 0; text-align: center; font-size: .9em; color: #555;
            margin: .6em 0; }
          p.item { text-indent: -1.5em; margin-left: 3em; }
          p.small { font-size: .9em; color: #555; margin-top: .6em; }
          blockquote { margin: 1em 2em; font-size: 1.1em; }
          table { border-collapse: collapse; margin: 1em auto; font-size: .9em; }
          td { border: 1px solid #bbb; padding: .2em .6em; }
          ol.notes { font-size: .9em; color: #444; border-top: 1px solid #ccc; margin-top: 1.6em;
            padding: .8em 0 0 2em; }
          ol.notes p { text-indent: 0; }
          nav ol { list-style: none; padding-left: 0; }
          a { color: inherit; }
          .yellow { background: #fff2a8; } .blue { background: #cfe6ff; } .red { background: #ffd6d0; }
          .green { background: #d5f0cf; } .purple { background: #e5d9fa; }
          .orange { background: #ffe0b8; } .teal { background: #cdefea; } .grey { background: #e4e4e4; }
          .line { background: none; text-decoration: underline; }
          .wave { background: none; text-decoration: underline wavy; }
          .strike { background: none; text-decoration: line-through; }
          """);

  private static final int DEEPEST_HEADING = 5;

  private final StringBuilder out = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final String figure;
  private int notesBefore;

  /// @param figure what stands for a picture that has no text
  CleanHtml(String figure) {
    this.figure = figure;
  }

  /// One page with a contents list.
  static String page(CleanCopy copy, String language, String contents, String figure) {
    CleanHtml html = new CleanHtml(figure);
    html.element("h1", "", XmlText.escaped(copy.title()));
    if (copy.pieces().size() > 1) {
      html.out.append("<nav>\n");
      html.element("h3", "", XmlText.escaped(contents));
      html.out.append("<ol>\n");
      copy.pieces()
          .forEach(piece ->
              html.element(
                  "li",
                  "",
                  "<a href=\"#a"
                      + piece.number()
                      + "\">"
                      + XmlText.escaped(piece.label())
                      + "</a>"));
      html.out.append("</ol>\n</nav>\n");
    }
    copy.pieces().forEach(html::article);
    return HtmlPage.of(language, copy.title(), STYLE, html.markup());
  }

  String markup() {
    return out.toString();
  }

  void article(CleanCopy.Piece piece) {
    if (!piece.section().isEmpty()) {
      element("p", "section", XmlText.escaped(piece.section()));
    }
    out.append("<article id=\"a").append(piece.number()).append("\">\n");
    piece.lines().forEach(this::line);
    notesOfArticle();
    out.append("</article>\n");
  }

  private void line(CleanCopy.Line line) {
    String words = line.block() instanceof Block.Table ? "" : words(line.runs());
    switch (line.block()) {
      case Block.Title _ -> element("h2", "", words);
      case Block.Subtitle _ -> element("p", "subtitle", words);
      case Block.Byline _ -> element("p", "byline", words);
      case Block.Heading heading ->
          element("h" + Math.min(DEEPEST_HEADING, heading.level() + 2), "", words);
      case Block.Paragraph _ -> element("p", "", words);
      case Block.Caption _ -> element("p", "caption", words);
      case Block.PullQuote _ -> element("blockquote", "", words);
      case Block.Note _ -> element("p", "small", words);
      case Block.ListItem item ->
          element("p", "item", XmlText.escaped(item.marker()) + " " + words);
      case Block.Figure _ ->
          element("p", "figure", words.replace("\ufffc", XmlText.escaped(figure)));
      case Block.Table table -> {
        table(table.text());
        notesOn(line.runs());
      }
    }
  }

  /// Marks within a table are not drawn: they may reach over cells.
  private void table(String text) {
    out.append("<table>\n");
    text.lines()
        .forEach(row -> {
          out.append("<tr>");
          for (String cell : row.split("\t", -1)) {
            out.append("<td>").append(XmlText.escaped(cell)).append("</td>");
          }
          out.append("</tr>\n");
        });
    out.append("</table>\n");
  }

  private String words(List<MarkedRun> runs) {
    StringBuilder words = new StringBuilder();
    for (MarkedRun run : runs) {
      String text = XmlText.escaped(run.text());
      words.append(
          run.mark()
              .map(mark -> "<span class=\"" + styleClass(mark) + "\">" + text + "</span>")
              .orElse(text));
      run.notes().forEach(note -> words.append(number(note)));
    }
    return words.toString();
  }

  /// Behind a table, since the marks in it are not drawn.
  private void notesOn(List<MarkedRun> runs) {
    StringBuilder numbers = new StringBuilder();
    runs.stream()
        .flatMap(run -> run.notes().stream())
        .forEach(note -> numbers.append(number(note)));
    if (!numbers.isEmpty()) {
      element("p", "caption", numbers.toString());
    }
  }

  private String number(String note) {
    notes.add(note);
    return "<sup>" + (notesBefore + notes.size()) + "</sup>";
  }

  private static String styleClass(MarkedRun.Mark mark) {
    return switch (mark.style()) {
      case HIGHLIGHT -> colour(mark.colour());
      case UNDERLINE -> "line";
      case WAVY -> "wave";
      case STRIKE -> "strike";
    };
  }

  private static String colour(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }

  private void notesOfArticle() {
    if (notes.isEmpty()) {
      return;
    }
    out.append("<ol class=\"notes\" start=\"").append(notesBefore + 1).append("\">\n");
    for (String note : notes) {
      out.append("<li>");
      NoteLines.of(note).forEach(line -> element("p", "", XmlText.escaped(line.plain())));
      out.append("</li>\n");
    }
    out.append("</ol>\n");
    notesBefore += notes.size();
    notes.clear();
  }

  private void element(String name, String styleClass, String markup) {
    out.append('<').append(name);
    if (!styleClass.isEmpty()) {
      out.append(" class=\"").append(styleClass).append('"');
    }
    out.append('>').append(markup).append("</").append(name).append(">\n");
  }
}
