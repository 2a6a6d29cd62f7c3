package org.yandu.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.HighlightColour;
import org.yandu.model.TextRange;

/// An annotation as another program or another person hands it over.
///
/// @param authorName as it is told; empty if it is not
/// @param meaning name of what its colour stands for; empty if it is not told
/// @param body in Markdown
/// @param quote what it stands on; empty if that is the whole publication
/// @param prefix the characters before that; empty if they are not told
/// @param suffix the characters after it
/// @param position in the author's copy, in whatever units his program counts
public record ImportedNote(
    AnnotationId id,
    AuthorId author,
    String authorName,
    AnnotationStyle style,
    Optional<HighlightColour> colour,
    String meaning,
    String body,
    List<String> tags,
    String quote,
    String prefix,
    String suffix,
    Optional<TextRange> position,
    Instant created,
    Instant modified) {

  /// Of notes that do not say who wrote them.
  public static final AuthorId NO_AUTHOR = NotesReader.author("name:");

  public ImportedNote {
    tags = List.copyOf(tags);
  }

  /// One of which a reading program tells its words and no surroundings. Such programs do not say
  /// who wrote it.
  ///
  /// @param key by which the program knows it
  static ImportedNote plain(
      String key, AnnotationStyle style, String quote, String body, Instant created) {
    return new ImportedNote(
        NotesReader.annotation(key),
        NO_AUTHOR,
        "",
        style,
        Optional.empty(),
        "",
        body,
        List.of(),
        quote,
        "",
        "",
        Optional.empty(),
        created,
        created);
  }

  /// The same, written by someone else.
  public ImportedNote withAuthor(AuthorId newAuthor) {
    return new ImportedNote(
        id,
        newAuthor,
        authorName,
        style,
        colour,
        meaning,
        body,
        tags,
        quote,
        prefix,
        suffix,
        position,
        created,
        modified);
  }

  /// The same with what a table tells besides.
  ImportedNote with(String newMeaning, List<String> newTags) {
    return new ImportedNote(
        id,
        author,
        authorName,
        style,
        colour,
        newMeaning,
        body,
        newTags,
        quote,
        prefix,
        suffix,
        position,
        created,
        modified);
  }
}
