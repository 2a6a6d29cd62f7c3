package org.yandu.exchange;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.yandu.model.Article;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Publication;
import org.yandu.model.SourceSpan;
import org.yandu.model.TextRange;

/// 摘抄: a passage copied out, with where it stands and what its reader wrote to it.
///
/// @param passage its paragraphs joined by line breaks
/// @param note in Markdown, empty if there is none
/// @param citation as [Citation] gives it
public record Excerpt(String passage, String note, String citation) {

  /// @param text of the publication
  /// @param note that belongs to the passage; empty if none does
  public static Excerpt of(
      Publication publication, DocumentText text, TextRange range, String note) {
    PlacedBlock block = text.blockAt(range.start());
    Article article = publication.content().articles().get(block.articleNumber() - 1);
    String name = SourceLine.name(publication.metadata(), publication.source().name());
    return new Excerpt(
        text.words(range),
        note,
        Citation.gbt7714(article, publication.metadata(), page(block, range.start()), name));
  }

  private static OptionalInt page(PlacedBlock block, int offset) {
    int within = offset - block.range().start();
    return block.block().provenance().spans().stream()
        .filter(span -> span.textStart() + Math.max(1, span.length()) > within)
        .mapToInt(SourceSpan::page)
        .filter(page -> page > 0)
        .findFirst();
  }

  /// For a text that knows no looks: each passage, its note, its source, a blank line between two.
  public static String plain(List<Excerpt> excerpts) {
    return excerpts.stream().map(Excerpt::plain).collect(Collectors.joining("\n\n"));
  }

  private String plain() {
    String noted = note.isBlank() ? passage : passage + "\n【" + note.strip() + "】";
    return noted + "\n——" + citation;
  }

  /// For WPS, Word and whoever else takes a piece of HTML: passages set in, sources small and to
  /// the right. Looks stand with each paragraph, since the programs drop style sheets.
  public static String html(List<Excerpt> excerpts) {
    return excerpts.stream().map(Excerpt::html).collect(Collectors.joining("\n"));
  }

  private String html() {
    StringBuilder html = new StringBuilder();
    passage
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line ->
            html.append(
                paragraph("margin:0 0 0 2em;text-indent:2em;font-family:仿宋,FangSong", line)));
    note.strip()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line ->
            html.append(paragraph("margin:0 0 0 2em;text-indent:2em;font-family:楷体,KaiTi", line)));
    html.append(
        paragraph("margin:0 0 12pt 2em;text-align:right;font-size:10.5pt", "——" + citation));
    return html.toString();
  }

  private static String paragraph(String style, String words) {
    return "<p style=\"" + style + "\">" + escaped(words) + "</p>\n";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
