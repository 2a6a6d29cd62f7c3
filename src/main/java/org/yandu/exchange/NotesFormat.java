package org.yandu.exchange;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.yandu.model.Meaning;

/// The kinds of files in which notes leave the program.
public enum NotesFormat {
  /// For WPS and Word.
  DOCX(".docx"),
  /// One self-contained page for browsers and printers.
  HTML(".html"),
  /// Markdown.
  MD(".md"),
  /// A table for spreadsheets.
  CSV(".csv"),
  /// The table that Readwise takes in.
  READWISE(".csv"),
  /// W3C Web Annotation Data Model; of one publication.
  JSONLD(".jsonld"),
  /// Readium Annotations; of one publication.
  READIUM(".annotation");

  private final String extension;

  NotesFormat(String extension) {
    this.extension = extension;
  }

  /// How names of such files end, with the dot.
  public String extension() {
    return extension;
  }

  /// Whether a [HandoutTemplate] says what stands in such a file.
  public boolean hasTemplates() {
    return switch (this) {
      case HTML, DOCX -> true;
      case MD, CSV, READWISE, JSONLD, READIUM -> false;
    };
  }

  /// Whether a file of the kind can hold the notes of several publications.
  public boolean holdsSeveral() {
    return switch (this) {
      case MD, HTML, DOCX, CSV, READWISE -> true;
      case JSONLD, READIUM -> false;
    };
  }

  /// What a file of this kind holds.
  ///
  /// @param template heeded by those that have any
  /// @param publications at least one
  /// @param meanings with the names and looks the reader gave them
  /// @param zone in which times are told
  public byte[] bytes(
      HandoutTemplate template,
      List<AnnotatedPublication> publications,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    return switch (this) {
      case MD ->
          utf8(
              publications.stream()
                  .map(one -> NotesMarkdown.of(one, meanings, wording, zone))
                  .collect(Collectors.joining("\n")));
      case HTML -> utf8(Handouts.html(template, publications, meanings, wording, zone));
      case DOCX -> Handouts.docx(template, publications, meanings, wording, zone);
      case CSV -> utf8(NotesCsv.of(publications, meanings, zone));
      case READWISE -> utf8(NotesReadwise.of(publications, meanings));
      case JSONLD -> utf8(NotesJsonLd.of(publications.getFirst(), meanings));
      case READIUM -> utf8(NotesReadium.of(publications.getFirst(), meanings));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
