package org.yandu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.yandu.model.Meaning;

/// The kinds of files in which a recovered publication, or some of its articles, leaves the
/// program.
public enum PublicationFormat {
  /// For WPS and Word.
  DOCX(".docx"),
  /// For readers of books.
  EPUB(".epub"),
  /// One self-contained page for browsers and printers.
  HTML(".html"),
  /// The words alone.
  TXT(".txt");

  /// What most publications are written in.
  private static final String LANGUAGE = "zh";

  private final String extension;

  PublicationFormat(String extension) {
    this.extension = extension;
  }

  /// How names of such files end, with the dot.
  public String extension() {
    return extension;
  }

  /// Whether a file of the kind can show marks and notes.
  public boolean showsMarks() {
    return switch (this) {
      case DOCX, EPUB, HTML -> true;
      case TXT -> false;
    };
  }

  /// What a file of this kind holds.
  ///
  /// @param articles numbers of those that are wanted, from 1; all if it is empty
  /// @param marks whether marks and notes are shown, where the kind can show them
  /// @param meanings with the looks the reader gave them
  public byte[] bytes(
      AnnotatedPublication publication,
      Set<Integer> articles,
      boolean marks,
      List<Meaning> meanings,
      Wording wording) {
    CleanCopy copy = CleanCopy.of(publication, articles, marks && showsMarks(), meanings);
    String contents = wording.text("handout.contents");
    String figure = wording.text("export.notes.figure");
    return switch (this) {
      case DOCX -> CleanDocx.of(copy, contents, figure);
      case EPUB -> CleanEpub.of(copy, LANGUAGE, contents, figure);
      case HTML -> utf8(CleanHtml.page(copy, LANGUAGE, contents, figure));
      case TXT -> utf8(CleanText.of(copy));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
