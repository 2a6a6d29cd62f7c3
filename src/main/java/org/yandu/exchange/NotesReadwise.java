package org.yandu.exchange;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;

/// Annotations as the table that Readwise takes in: its seven columns in its order and no other,
/// times in UTC, no byte order mark, quotes doubled as in RFC 4180. It takes no row without a
/// highlight, so that bookmarks are left out. Meanings and tags begin the note, each as a word
/// behind a full stop, which is how Readwise reads tags.
///
/// Unlike [NotesCsv] it is not made for spreadsheets: no cell gets an apostrophe before it.
final class NotesReadwise {

  private static final List<String> COLUMNS =
      List.of("Highlight", "Title", "Author", "URL", "Note", "Location", "Date");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private NotesReadwise() {}

  /// @param meanings with the names the reader gave them
  static String of(List<AnnotatedPublication> publications, Collection<Meaning> meanings) {
    Map<MeaningId, String> names =
        meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    StringBuilder table = new StringBuilder();
    NotesCsv.row(table, COLUMNS);
    for (AnnotatedPublication publication : publications) {
      for (PlacedAnnotation placed : publication.ordered()) {
        String highlight = publication.passage(placed).replace("\ufffc", "").strip();
        if (placed.annotation().scope() != AnnotationScope.BOOKMARK && !highlight.isEmpty()) {
          NotesCsv.row(table, cells(publication, placed, highlight, names));
        }
      }
    }
    return table.toString();
  }

  private static List<String> cells(
      AnnotatedPublication publication,
      PlacedAnnotation placed,
      String highlight,
      Map<MeaningId, String> names) {
    Annotation annotation = placed.annotation();
    return List.of(
        highlight,
        NotesCsv.title(publication, placed),
        NotesCsv.authors(publication, placed),
        "",
        note(annotation, names.getOrDefault(annotation.meaning(), annotation.meaningName())),
        NotesCsv.location(placed),
        TIME.format(annotation.created()));
  }

  private static String note(Annotation annotation, String meaning) {
    String tags =
        Stream.concat(Stream.of(meaning), annotation.tags().stream())
            .map(tag -> tag.strip().replaceAll("\\s+", "-"))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .map(tag -> "." + tag)
            .collect(Collectors.joining(" "));
    List<String> parts = new ArrayList<>(List.of(tags, annotation.body().strip()));
    parts.removeIf(String::isEmpty);
    return String.join("\n", parts);
  }
}
