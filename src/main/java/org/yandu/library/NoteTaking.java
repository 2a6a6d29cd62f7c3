package org.yandu.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Placer;
import org.yandu.anchor.TextMap;
import org.yandu.exchange.ImportedNote;
import org.yandu.model.Anchor;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AuthorId;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.PartStamps;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.model.TextRange;
import org.yandu.store.Status;
import org.yandu.store.StoredAnnotation;
import org.yandu.store.StoredMeaning;
import org.yandu.text.CodePointOffsets;

/// Takes notes in that other people made on their copies of a publication: within one operation, by
/// these rules.
///
/// A note that is known changes only if its author changed it later than what is here; one's own
/// are never changed from outside, and what was deleted or hidden here stays so. A note keeps its
/// author's anchor unless its passage stands here to the last sign; then it holds on to this copy.
final class NoteTaking {

  /// Article and revision of an anchor that was taken from another copy.
  private static final int ELSEWHERE = 0;

  private static final UUID UNKNOWN_DEVICE = new UUID(0, 0);

  /// A clock may be set wrong by so much.
  private static final Duration WRONG_CLOCK = Duration.ofDays(1);

  private static final int LONGEST_NAME = 40;

  private final Tables tables;
  private final Recorder recorder;
  private final PublicationId publication;
  private final LoadedText text;
  private final AuthorId me;
  private final List<Meaning> meanings;
  private final Placer placer;
  private final CodePointOffsets offsets;
  private int added;
  private int updated;
  private int known;
  private int unplaced;

  /// @param map of the text on which the notes were made, if it is known
  NoteTaking(
      Tables tables,
      Recorder recorder,
      PublicationId publication,
      LoadedText text,
      Optional<TextMap> map) {
    this.tables = tables;
    this.recorder = recorder;
    this.publication = publication;
    this.text = text;
    this.me = tables.library().me().author();
    this.meanings = tables.meanings().list().stream().map(StoredMeaning::meaning).toList();
    this.offsets = CodePointOffsets.of(text.flat().string());
    this.placer = Placer.foreign(text.flat().string(), map);
  }

  TakenNotes take(List<ImportedNote> notes) {
    notes.forEach(this::take);
    return new TakenNotes(added, updated, known, unplaced);
  }

  private void take(ImportedNote note) {
    Optional<StoredAnnotation> stored =
        tables.annotations().find(note.id()).filter(row -> row.status() != Status.WITHDRAWN);
    if (stored.isEmpty()) {
      add(note);
    } else if (isNewer(note, stored.get())) {
      update(note, stored.get());
    } else {
      known++;
    }
  }

  private boolean isNewer(ImportedNote note, StoredAnnotation stored) {
    Annotation here = stored.annotation();
    return stored.status() == Status.ALIVE
        && !here.author().equals(me)
        && here.author().equals(note.author())
        && here.publication().equals(publication)
        && modified(note).isAfter(here.modified());
  }

  private void add(ImportedNote note) {
    Meaning meaning = meaning(note);
    Annotation annotation =
        new Annotation(
            note.id(),
            publication,
            note.author(),
            note.quote().isEmpty() ? AnnotationScope.PUBLICATION : AnnotationScope.PASSAGE,
            note.style(),
            meaning.id(),
            note.meaning().isEmpty() ? meaning.name() : note.meaning(),
            anchor(note),
            note.body(),
            note.tags(),
            note.created(),
            modified(note));
    PlacedAnnotation placed = text.place(annotation, Optional.empty());
    recorder.take(StoredAnnotation.made(annotation).withStamps(stamps(annotation)));
    nameAuthor(note);
    added++;
    unplaced += placed.range().isEmpty() ? 1 : 0;
  }

  private void update(ImportedNote note, StoredAnnotation stored) {
    Meaning meaning = meaning(note);
    Annotation changed =
        stored
            .annotation()
            .withBody(note.body())
            .withTags(note.tags())
            .withStyle(note.style())
            .withMeaning(meaning.id(), note.meaning().isEmpty() ? meaning.name() : note.meaning())
            .withModified(modified(note));
    recorder.take(stored.withAnnotation(changed).withStamps(stamps(changed)));
    nameAuthor(note);
    updated++;
  }

  /// The same on every computer that takes the note in: its author's, of the time that it tells.
  private static PartStamps stamps(Annotation annotation) {
    String writer = Stamp.writerOf(annotation.author(), UNKNOWN_DEVICE);
    return PartStamps.all(Stamp.NONE.next(annotation.modified(), writer));
  }

  private void nameAuthor(ImportedNote note) {
    String name =
        note.authorName()
            .codePoints()
            .filter(point -> !Character.isISOControl(point))
            .filter(point -> Character.getType(point) != Character.FORMAT)
            .limit(LONGEST_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    if (!name.isEmpty() && !note.author().equals(me)) {
      tables.authors().put(note.author(), name);
    }
  }

  /// A time that has not come yet would win over every later change.
  private Instant modified(ImportedNote note) {
    Instant latest = recorder.now().plus(WRONG_CLOCK);
    if (!note.modified().isAfter(latest)) {
      return note.modified();
    }
    return note.created().isAfter(latest) ? Instant.EPOCH : note.created();
  }

  /// By name, else by colour.
  private Meaning meaning(ImportedNote note) {
    return meanings.stream()
        .filter(meaning -> meaning.name().equals(note.meaning()))
        .findFirst()
        .or(() ->
            meanings.stream()
                .filter(meaning -> note.colour().filter(meaning.colour()::equals).isPresent())
                .findFirst())
        .orElseGet(meanings::getFirst);
  }

  private Anchor anchor(ImportedNote note) {
    DocumentText here = text.flat();
    if (note.quote().isEmpty()) {
      return Anchors.anchor(here, here.blocks().getFirst().range(), text.revision());
    }
    TextRange position =
        note.position()
            .map(told -> verified(here, told, note).orElse(told))
            .orElse(new TextRange(0, 0));
    Anchor anchor =
        new Anchor(note.prefix(), note.quote(), note.suffix(), position, ELSEWHERE, ELSEWHERE);
    Optional<TextRange> placed =
        switch (placer.place(anchor)) {
          case Placement.Exact(TextRange range) -> Optional.of(range);
          case Placement.Moved(TextRange range, double _) -> Optional.of(range);
          case Placement.Ambiguous _, Placement.Gap _, Placement.Orphaned _ -> Optional.empty();
        };
    return placed
        .filter(range -> here.substring(range).equals(note.quote()))
        .map(range -> Anchors.anchor(here, range, text.revision()))
        .orElse(anchor);
  }

  /// Programs count code points, as the model wants, or UTF-16 units; the words tell which.
  private Optional<TextRange> verified(DocumentText here, TextRange told, ImportedNote note) {
    String string = here.string();
    if (told.end() > string.length()) {
      return Optional.empty();
    }
    if (string.startsWith(note.quote(), told.start())) {
      return Optional.of(told);
    }
    int start = offsets.utf16(told.start());
    if (string.startsWith(note.quote(), start)) {
      return Optional.of(new TextRange(start, start + note.quote().length()));
    }
    return Optional.empty();
  }
}
