package org.yandu.app;

import java.util.List;
import java.util.OptionalInt;
import org.yandu.library.OpenPublication;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.ui.Overlay;
import org.yandu.ui.reader.ReaderViewModel;
import org.yandu.ui.shelf.ShelfViewModel;

/// The part of a desk that opens publications: where reading stopped, at an article, at a passage,
/// or when they have just come in.
///
/// For the FX thread.
final class Opening {

  private final Desk desk;
  private final ReaderViewModel reader;
  private final ShelfViewModel shelf;

  Opening(Desk desk, ReaderViewModel reader, ShelfViewModel shelf) {
    this.desk = desk;
    this.reader = reader;
    this.shelf = shelf;
  }

  void open(PublicationId id) {
    open(id, OptionalInt.empty());
  }

  /// Shows what came in, and asks quietly for periodical, year and issue where they are not known.
  void openImported(PublicationId id, String howItCame) {
    desk.library()
        .ask(
            opened -> opened.read(id),
            read ->
                read.ifPresent(publication -> {
                  desk.show(publication);
                  desk.proofreading()
                      .offer(
                          id,
                          howItCame,
                          isNamed(publication.publication().metadata())
                              ? List.of()
                              : List.of(
                                  new Overlay.Offer(
                                      desk.messages().text("import.complete-metadata"),
                                      () -> completeMetadata(id))));
                }));
  }

  private static boolean isNamed(PublicationMetadata metadata) {
    boolean issueOfPeriodical =
        !metadata.periodical().isEmpty()
            && metadata.year().isPresent()
            && !metadata.issue().isEmpty();
    return issueOfPeriodical || !metadata.title().isEmpty();
  }

  private void completeMetadata(PublicationId id) {
    desk.showShelf();
    shelf.edit(id);
  }

  /// @param article to begin with, from 1; where reading stopped if it is empty
  void open(PublicationId id, OptionalInt article) {
    desk.library()
        .ask(
            opened -> opened.read(id),
            read -> read.ifPresent(publication -> desk.show(beginningWith(publication, article))));
  }

  private static OpenPublication beginningWith(OpenPublication publication, OptionalInt article) {
    DocumentText text = publication.text();
    return article.stream()
        .filter(number -> 1 <= number && number <= text.articleCount())
        .map(number -> text.articleRange(number).start())
        .mapToObj(publication::readFrom)
        .findFirst()
        .orElse(publication);
  }

  /// Opens a publication at one of its annotations.
  void open(PublicationId id, PlacedAnnotation annotation) {
    desk.library()
        .ask(
            opened -> opened.read(id),
            read ->
                read.ifPresent(open ->
                    annotation
                        .range()
                        .map(open::readAt)
                        .ifPresentOrElse(this::showAt, () -> desk.show(open))));
  }

  /// Shows a passage, in the publication that is open or in another one.
  void showAt(OpenPublication.Passage passage) {
    PublicationId id = passage.publication().publication().id();
    if (desk.shown().filter(open -> open.publication().id().equals(id)).isEmpty()) {
      desk.show(passage.publication().readFrom(passage.range().start()));
    }
    desk.showReader();
    reader.showPassage(passage.range());
    desk.reader().requestFocus();
  }
}
