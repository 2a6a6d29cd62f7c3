package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.library.OpenPublication;
import org.yandu.library.PlacedDoubt;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFormat;
import org.yandu.model.TextRange;

/// A doubt as it is listed.
///
/// @param words what the text says there, or what is not shown
/// @param range of these words in the document's text, or of what stands nearest to them
/// @param article number, from 1; 0 in an empty text
/// @param heading the article's label where its doubts begin, else empty
/// @param paged whether a reader knows the source by its pages and not by its lines
record DoubtRow(
    PlacedDoubt placed, String words, TextRange range, int article, String heading, boolean paged) {

  private static final int LONGEST_WORDS = 28;
  private static final int LONGEST_HEADING = 24;

  /// Article by article in reading order, of each the least sure first.
  static List<DoubtRow> of(OpenPublication publication, List<PlacedDoubt> doubts) {
    List<DoubtRow> rows =
        doubts.stream()
            .map(doubt -> row(publication, doubt))
            .sorted(
                Comparator.comparingInt(DoubtRow::article)
                    .thenComparingDouble(row -> row.placed().doubt().confidence()))
            .toList();
    List<DoubtRow> headed = new ArrayList<>();
    int article = 0;
    for (DoubtRow row : rows) {
      headed.add(row.article() == article ? row : row.under(label(publication, row.article())));
      article = row.article();
    }
    return headed;
  }

  private static DoubtRow row(OpenPublication publication, PlacedDoubt doubt) {
    String text = publication.text().string();
    int start = Math.min(doubt.offset(), text.length());
    int line = text.indexOf('\n', start);
    int end = Math.min(line < 0 ? text.length() : line, start + LONGEST_WORDS);
    boolean paged = publication.publication().source().format() == SourceFormat.PDF;
    int article = 0;
    String words = text.substring(start, end);
    if (!text.isEmpty()) {
      PlacedBlock block = publication.text().blocks().get(publication.text().blockIndexAt(start));
      article = block.articleNumber();
      words = words(publication.publication().content(), block, doubt.doubt(), words);
    }
    return new DoubtRow(doubt, words, new TextRange(start, end), article, "", paged);
  }

  private static String words(
      PublicationContent content, PlacedBlock block, Doubt doubt, String shown) {
    return switch (doubt.kind()) {
      case HIDDEN ->
          content.furniture().stream()
              .filter(one -> one.sourceStart() == doubt.sourceStart())
              .map(Furniture::text)
              .findFirst()
              .map(text -> text.substring(0, Math.min(text.length(), LONGEST_WORDS)))
              .orElse(shown);
      case SECTION -> {
        String section = content.sections().get(block.sectionIndex()).title();
        yield section.isEmpty() ? shown : section;
      }
      case PARAGRAPH_START,
          JOIN,
          HEADING,
          TITLE,
          BYLINE,
          CAPTION,
          PULL_QUOTE,
          NOTE,
          ARTICLE_START ->
          shown;
    };
  }

  private static String label(OpenPublication publication, int article) {
    return article == 0
        ? ""
        : publication.publication().content().articles().get(article - 1).label(LONGEST_HEADING);
  }

  private DoubtRow under(String label) {
    return new DoubtRow(placed, words, range, article, label, paged);
  }
}
