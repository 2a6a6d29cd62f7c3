package org.yandu.ui.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.exchange.Excerpt;
import org.yandu.exchange.SourceLine;
import org.yandu.library.OpenPublication;
import org.yandu.model.Annotation;
import org.yandu.model.Article;
import org.yandu.model.AuthorId;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Publication;
import org.yandu.settings.Messages;
import org.yandu.ui.TextFilter;

/// Makes rows of the annotations of one publication.
final class NotesRowBuilder {

  /// More than four lines of the widest panel.
  private static final int LONGEST_QUOTE = 200;

  private static final int FIRST_WORDS = 24;

  private final Publication publication;
  private final DocumentText text;
  private final List<Article> articles;
  private final String name;

  private final AuthorId me;
  private final Map<AuthorId, String> authors;
  private final Messages messages;

  /// @param me who writes the notes of this library
  /// @param authors names of the others, as far as they are known
  NotesRowBuilder(
      OpenPublication opened, AuthorId me, Map<AuthorId, String> authors, Messages messages) {
    this.messages = messages;
    this.me = me;
    this.authors = authors;

    this.publication = opened.publication();
    this.text = opened.text();
    this.articles = publication.content().articles();
    this.name = SourceLine.name(publication.metadata(), publication.source().name());
  }

  /// @param meanings as the reader has them now; a meaning that is not among them keeps the name it
  ///   was given with
  NotesRow.Note note(PlacedAnnotation placed, List<Meaning> meanings) {
    Annotation annotation = placed.annotation();
    Optional<Meaning> meaning =
        meanings.stream().filter(one -> one.id().equals(annotation.meaning())).findFirst();
    String exact = annotation.anchor().exact();
    NotesRow.Place place = place(placed);
    return new NotesRow.Note(
        placed,
        author(annotation),
        meaning.map(Meaning::colour).orElse(HighlightColour.YELLOW),
        meaning.map(Meaning::name).orElse(annotation.meaningName()),
        cut(exact),
        place,
        excerpt(placed),
        TextFilter.folded(
            exact
                + "\n"
                + annotation.body()
                + "\n"
                + tags(annotation)
                + "\n"
                + place.article()
                + "\n"
                + author(annotation).orElse("")));
  }

  private Optional<String> author(Annotation annotation) {
    AuthorId author = annotation.author();
    return author.equals(me)
        ? Optional.empty()
        : Optional.of(
            Optional.ofNullable(authors.get(author))
                .orElseGet(() -> messages.text("notes.other", author.toString().substring(0, 8))));
  }

  private static String tags(Annotation annotation) {
    return annotation.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
  }

  /// The article that an annotation stands in, or stood in when its place is not sure.
  private NotesRow.Place place(PlacedAnnotation placed) {
    int number =
        placed
            .range()
            .map(range -> text.articleNumberAt(range.start()))
            .orElse(placed.annotation().anchor().articleNumber());
    String exact = placed.annotation().anchor().exact();
    if (number < 1 || number > articles.size()) {
      return new NotesRow.Place(name, "", 0, exact);
    }
    Article article = articles.get(number - 1);
    return new NotesRow.Place(
        name,
        article.label(FIRST_WORDS),
        number,
        SourceLine.quoted(exact, article, publication.metadata()));
  }

  private Excerpt excerpt(PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    return placed
        .range()
        .filter(range -> !range.isEmpty())
        .map(range -> Excerpt.of(publication, text, range, annotation.body()))
        .orElseGet(() -> new Excerpt(annotation.anchor().exact(), annotation.body(), name));
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
