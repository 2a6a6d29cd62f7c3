package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.OpenPublication;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.DocumentText;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;

/// What a reader does with passages beyond marking them: bookmarks, notes on articles and on the
/// whole publication, longer and shorter marks, several made one and one made several.
///
/// For the window's thread.
final class Marking {

  /// A bookmark is anchored to so many characters.
  private static final int BOOKMARK_LENGTH = 24;

  private static final int LONGEST_NAME = 20;

  private final ReaderViewModel model;

  Marking(ReaderViewModel model) {
    this.model = model;
  }

  /// The marks on passages that a passage touches, in reading order.
  List<PlacedAnnotation> touching(TextRange passage) {
    return model.annotationsProperty().get().stream()
        .filter(placed -> placed.annotation().scope() == AnnotationScope.PASSAGE)
        .filter(placed -> placed.range().filter(passage::overlaps).isPresent())
        .toList();
  }

  /// The uppermost mark within which a place lies, not at its start.
  Optional<PlacedAnnotation> around(int offset) {
    return touching(new TextRange(Math.max(0, offset - 1), offset)).stream()
        .filter(placed -> placed.range().filter(range -> offset < range.end()).isPresent())
        .reduce((_, later) -> later);
  }

  void resize(AnnotationId id, TextRange passage) {
    model.write(opened -> {
      opened.annotating().resize(id, passage);
      return true;
    });
  }

  void merge(List<PlacedAnnotation> marks) {
    List<AnnotationId> ids = marks.stream().map(placed -> placed.annotation().id()).toList();
    model.write(opened -> {
      opened.annotating().merge(ids);
      return true;
    });
  }

  void split(AnnotationId id, int offset) {
    model.write(opened -> {
      opened.annotating().split(id, offset);
      return true;
    });
  }

  void tag(AnnotationId id, List<String> given, List<String> taken) {
    model.write(opened -> {
      opened.annotating().tag(List.of(id), given, taken);
      return true;
    });
  }

  /// The bookmark on the line of a place, if there is one.
  Optional<Annotation> bookmarkAt(TextRange line) {
    return model.annotationsProperty().get().stream()
        .filter(placed -> placed.annotation().scope() == AnnotationScope.BOOKMARK)
        .filter(placed -> placed.range().filter(line::overlaps).isPresent())
        .map(PlacedAnnotation::annotation)
        .findFirst();
  }

  /// Puts a bookmark at a place; it is named by the words that stand there.
  Optional<CompletableFuture<PlacedAnnotation>> bookmark(int offset, MeaningId meaning) {
    return text()
        .filter(text -> !text.blocks().isEmpty())
        .map(text -> {
          TextRange block = text.blockAt(offset).range();
          int start = Math.clamp(offset, block.start(), Math.max(block.start(), block.end() - 1));
          TextRange range = new TextRange(start, Math.min(block.end(), start + BOOKMARK_LENGTH));
          String words = text.substring(range).strip();
          String name = words.substring(0, Math.min(words.length(), LONGEST_NAME));
          return annotate(AnnotationScope.BOOKMARK, range, meaning, name);
        });
  }

  /// Begins a note on the article of a place, or on the whole publication; gives the one that is
  /// there already.
  Optional<CompletableFuture<PlacedAnnotation>> note(
      AnnotationScope scope, int offset, MeaningId meaning) {
    return text()
        .filter(text -> !text.blocks().isEmpty())
        .map(text -> {
          int article = text.articleNumberAt(offset);
          int start = scope == AnnotationScope.PUBLICATION ? 0 : text.articleRange(article).start();
          TextRange range = text.blockAt(start).range();
          return known(scope, range)
              .map(CompletableFuture::completedFuture)
              .orElseGet(() -> annotate(scope, range, meaning, ""));
        });
  }

  private Optional<PlacedAnnotation> known(AnnotationScope scope, TextRange range) {
    return model.annotationsProperty().get().stream()
        .filter(placed -> placed.annotation().scope() == scope)
        .filter(placed -> placed.range().filter(range::overlaps).isPresent())
        .findFirst();
  }

  private CompletableFuture<PlacedAnnotation> annotate(
      AnnotationScope scope, TextRange range, MeaningId meaning, String body) {
    PublicationId id = model.publicationProperty().get().orElseThrow().publication().id();
    AnnotationDraft draft =
        new AnnotationDraft(scope, range, model.styleOf(meaning), meaning, body);
    return model.write(opened -> opened.annotating().annotate(id, draft));
  }

  private Optional<DocumentText> text() {
    return model.publicationProperty().get().map(OpenPublication::text);
  }
}
