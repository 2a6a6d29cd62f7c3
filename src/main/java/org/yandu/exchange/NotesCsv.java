package org.yandu.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yandu.model.Annotation;
import org.yandu.model.Article;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;

/// Annotations as a table for spreadsheets: the columns of [NotesReadwise] and two more, `Tags` and
/// `Meaning`. UTF-8 with a byte order mark, so that WPS and Excel show Chinese; CRLF and quotes as
/// in RFC 4180.
///
/// A cell that a spreadsheet would compute gets an apostrophe before it: notes come from others.
public final class NotesCsv {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String COMPUTED = "=+-@\t\r＝＋－＠";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private NotesCsv() {}

  /// @param meanings with the names the reader gave them
  /// @param zone in which times are told
  public static String of(
      List<AnnotatedPublication> publications, List<Meaning> meanings, ZoneId zone) {
    Map<MeaningId, String> names =
        meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
    row(
        table,
        List.of(
            "Highlight", "Title", "Author", "URL", "Note", "Location", "Date", "Tags", "Meaning"));
    for (AnnotatedPublication publication : publications) {
      for (PlacedAnnotation placed : publication.ordered()) {
        row(
            table,
            cells(publication, placed, names, zone).stream().map(NotesCsv::shielded).toList());
      }
    }
    return table.toString();
  }

  private static List<String> cells(
      AnnotatedPublication publication,
      PlacedAnnotation placed,
      Map<MeaningId, String> names,
      ZoneId zone) {
    Annotation annotation = placed.annotation();
    return List.of(
        publication.passage(placed),
        title(publication, placed),
        authors(publication, placed),
        "",
        annotation.body(),
        location(placed),
        TIME.format(annotation.created().atZone(zone)),
        String.join(",", annotation.tags()),
        names.getOrDefault(annotation.meaning(), annotation.meaningName()));
  }

  static String authors(AnnotatedPublication publication, PlacedAnnotation placed) {
    return placed
        .range()
        .map(range -> String.join("、", article(publication, range.start()).authors()))
        .orElse("");
  }

  static String location(PlacedAnnotation placed) {
    return placed.range().map(range -> Integer.toString(range.start())).orElse("");
  }

  private static Article article(AnnotatedPublication publication, int offset) {
    return publication.article(publication.text().articleNumberAt(offset));
  }

  static String title(AnnotatedPublication publication, PlacedAnnotation placed) {
    String article =
        placed
            .range()
            .map(range -> article(publication, range.start()).title())
            .filter(title -> !title.isEmpty())
            .orElse("");
    return article.isEmpty() ? publication.name() : publication.name() + " " + article;
  }

  static void row(StringBuilder table, List<String> cells) {
    table
        .append(cells.stream().map(NotesCsv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String shielded(String words) {
    boolean computed = !words.isEmpty() && COMPUTED.indexOf(words.charAt(0)) >= 0;
    return computed ? "'" + words : words;
  }

  private static String cell(String words) {
    boolean quoted = words.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }
}
