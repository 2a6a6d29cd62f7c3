package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import org.yandu.library.OpenPublication;
import org.yandu.model.Annotation;
import org.yandu.model.Article;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.ui.TextFilter;

/// Makes rows of the annotations of one publication.
final class NotesRowBuilder {

  /// More than four lines of the widest panel.
  private static final int LONGEST_QUOTE = 200;

  private static final int FIRST_WORDS = 24;

  private final DocumentText text;
  private final List<Article> articles;

  NotesRowBuilder(OpenPublication publication) {
    this.text = publication.text();
    this.articles = publication.publication().content().articles();
  }

  /// @param meanings as the reader has them now; a meaning that is not among them keeps the name it
  ///   was given with
  NotesRow.Note note(PlacedAnnotation placed, List<Meaning> meanings) {
    Annotation annotation = placed.annotation();
    Optional<Meaning> meaning =
        meanings.stream().filter(one -> one.id().equals(annotation.meaning())).findFirst();
    String exact = annotation.anchor().exact();
    return new NotesRow.Note(
        placed,
        meaning.map(Meaning::colour).orElse(HighlightColour.YELLOW),
        meaning.map(Meaning::name).orElse(annotation.meaningName()),
        cut(exact),
        article(placed).map(article -> article.label(FIRST_WORDS)).orElse(""),
        TextFilter.folded(exact + "\n" + annotation.body()));
  }

  /// The article that an annotation stands in, or stood in when its place is not sure.
  Optional<Article> article(PlacedAnnotation placed) {
    int number =
        placed
            .range()
            .map(range -> text.articleNumberAt(range.start()))
            .orElse(placed.annotation().anchor().articleNumber());
    return number >= 1 && number <= articles.size()
        ? Optional.of(articles.get(number - 1))
        : Optional.empty();
  }

  private static String cut(String exact) {
    String line = exact.strip();
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? 1 : 0;
    return line.substring(0, LONGEST_QUOTE - end) + "…";
  }
}
