package org.yandu.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yandu.model.Annotation;
import org.yandu.model.Article;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;

/// The annotations of one publication as a Markdown file for people: grouped by article in reading
/// order, each with quotation, source, meaning, time, tags and note. The same annotations give the
/// same file.
public final class NotesMarkdown {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LABEL_LENGTH = 24;
  private static final Comparator<PlacedAnnotation> BY_AGE =
      Comparator.comparing((PlacedAnnotation placed) -> placed.annotation().created())
          .thenComparing(placed -> placed.annotation().id().toString());
  private static final Comparator<PlacedAnnotation> IN_READING_ORDER =
      Comparator.comparing((PlacedAnnotation placed) -> placed.range().orElseThrow())
          .thenComparing(BY_AGE);

  private final Publication publication;
  private final DocumentText text;
  private final Map<MeaningId, String> meanings;
  private final Wording wording;
  private final ZoneId zone;
  private final StringBuilder out = new StringBuilder();

  private NotesMarkdown(
      Publication publication,
      DocumentText text,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    this.publication = publication;
    this.text = text;
    this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    this.wording = wording;
    this.zone = zone;
  }

  /// @param text of the publication
  /// @param meanings with the names the reader gave them
  /// @param zone in which times are told
  public static String of(
      Publication publication,
      DocumentText text,
      List<PlacedAnnotation> annotations,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    return new NotesMarkdown(publication, text, meanings, wording, zone).write(annotations);
  }

  private String write(List<PlacedAnnotation> annotations) {
    String name = SourceLine.name(publication.metadata(), publication.source().name());
    out.append("# ")
        .append(MarkdownEscape.line(name))
        .append("\n\n")
        .append(wording.text("export.notes.count", annotations.size()))
        .append('\n');
    List<Article> articles = publication.content().articles();
    placedByArticle(annotations)
        .forEach((number, notes) -> article(articles.get(number - 1), notes));
    unplaced(annotations.stream().filter(each -> each.range().isEmpty()).sorted(BY_AGE).toList());
    return out.toString();
  }

  private Map<Integer, List<PlacedAnnotation>> placedByArticle(List<PlacedAnnotation> annotations) {
    return annotations.stream()
        .filter(each -> each.range().isPresent())
        .sorted(IN_READING_ORDER)
        .collect(
            Collectors.groupingBy(
                each -> text.articleNumberAt(each.range().orElseThrow().start()),
                TreeMap::new,
                Collectors.toList()));
  }

  private void article(Article article, List<PlacedAnnotation> notes) {
    out.append("\n## ").append(MarkdownEscape.line(article.label(LABEL_LENGTH))).append('\n');
    String source = SourceLine.of(article, publication.metadata());
    for (PlacedAnnotation note : notes) {
      TextRange range = note.range().orElseThrow();
      note(note.annotation(), text.substring(range), source);
    }
  }

  private void unplaced(List<PlacedAnnotation> notes) {
    if (notes.isEmpty()) {
      return;
    }
    out.append("\n## ").append(wording.text("export.notes.unplaced")).append('\n');
    String source = SourceLine.published(publication.metadata());
    notes.forEach(note -> note(note.annotation(), note.annotation().anchor().exact(), source));
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
