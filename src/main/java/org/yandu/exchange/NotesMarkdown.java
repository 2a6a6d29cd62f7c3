package org.yandu.exchange;

import java.time.Instant;
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
import org.yandu.model.TextRange;

/// The annotations of one publication as a Markdown file for people: grouped by article in reading
/// order, each with quotation, source, meaning, time, tags and note. The same annotations give the
/// same file.
public final class NotesMarkdown {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LABEL_LENGTH = 24;
  private final AnnotatedPublication notes;
  private final Map<MeaningId, String> meanings;
  private final Wording wording;
  private final ZoneId zone;
  private final StringBuilder out = new StringBuilder();

  private NotesMarkdown(
      AnnotatedPublication notes, List<Meaning> meanings, Wording wording, ZoneId zone) {
    this.notes = notes;
    this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    this.wording = wording;
    this.zone = zone;
  }

  /// @param meanings with the names the reader gave them
  /// @param zone in which times are told
  public static String of(
      AnnotatedPublication notes, List<Meaning> meanings, Wording wording, ZoneId zone) {
    return new NotesMarkdown(notes, meanings, wording, zone).write();
  }

  private String write() {
    out.append("# ")
        .append(MarkdownEscape.line(notes.name()))
        .append("\n\n")
        .append(wording.text("export.notes.count", notes.annotations().size()))
        .append('\n');
    notes.placedByArticle().forEach((number, placed) -> article(notes.article(number), placed));
    unplaced(notes.unplaced());
    return out.toString();
  }

  private void article(Article article, List<PlacedAnnotation> placed) {
    out.append("\n## ").append(MarkdownEscape.line(article.label(LABEL_LENGTH))).append('\n');
    String source = SourceLine.of(article, notes.publication().metadata());
    for (PlacedAnnotation note : placed) {
      TextRange range = note.range().orElseThrow();
      note(note.annotation(), notes.text().substring(range), source);
    }
  }

  private void unplaced(List<PlacedAnnotation> lost) {
    if (lost.isEmpty()) {
      return;
    }
    out.append("\n## ").append(wording.text("export.notes.unplaced")).append('\n');
    String source = SourceLine.published(notes.publication().metadata());
    lost.forEach(note -> note(note.annotation(), note.annotation().anchor().exact(), source));
  }

  private void note(Annotation annotation, String quotation, String source) {
    out.append('\n');
    String quoted =
        quotation
            .lines()
            .map(line -> line.replace("\ufffc", wording.text("export.notes.figure")))
            .map(MarkdownEscape::line)
            .filter(line -> !line.isEmpty())
            .map(line -> "> " + line + "\n")
            .collect(Collectors.joining(">\n"));
    out.append(quoted);
    if (!source.isEmpty()) {
      out.append(">\n> ——").append(MarkdownEscape.line(source)).append('\n');
    }
    out.append("\n**").append(MarkdownEscape.line(meaning(annotation))).append("** · ");
    out.append(time(annotation.created()));
    annotation.tags().forEach(tag -> out.append(" · #").append(MarkdownEscape.line(tag)));
    out.append('\n');
    body(annotation.body());
  }

  /// A note is Markdown of its own: as an item of a list it keeps its form, and nothing that it
  /// leaves open reaches beyond it.
  private void body(String body) {
    String indented =
        body.strip()
            .lines()
            .map(line -> line.isBlank() ? "\n" : "  " + line.stripTrailing() + "\n")
            .collect(Collectors.joining());
    if (!indented.isEmpty()) {
      out.append("\n- ").append(indented.substring(2));
    }
  }

  private String meaning(Annotation annotation) {
    return meanings.getOrDefault(annotation.meaning(), annotation.meaningName());
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }
}
