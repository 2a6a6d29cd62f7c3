package org.yandu.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.TextMap;
import org.yandu.exchange.ImportedNote;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.model.TextRange;
import org.yandu.store.Status;
import org.yandu.store.StoredAnnotation;
import org.yandu.store.StoredMeaning;
import org.yandu.store.StoredPublication;

/// Marking passages and writing notes: the operations on annotations and on what their colours
/// mean. Each is one step for undo, however many annotations it changes.
///
/// Confined to the library's thread. What is no longer there makes a method throw
/// [NoLongerThereException], what is someone else's [NotYoursException], and then nothing was
/// changed.
public final class Annotating {

  private final Tables tables;
  private final TextCache texts;
  private final Operations operations;
  private final AnnotationIds ids = new AnnotationIds();

  Annotating(Tables tables, TextCache texts, Operations operations) {
    this.tables = tables;
    this.texts = texts;
    this.operations = operations;
  }

  /// @throws IllegalArgumentException if the range is empty or outside the text
  public PlacedAnnotation annotate(PublicationId id, AnnotationDraft draft) {
    return operations.run(
        Operation.ANNOTATE,
        recorder -> {
          LoadedText text = text(id);
          Annotation annotation =
              new Annotation(
                  ids.next(recorder.now()),
                  id,
                  tables.library().me().author(),
                  draft.scope(),
                  draft.style(),
                  draft.meaning(),
                  meaning(draft.meaning()).meaning().name(),
                  Anchors.anchor(text.flat(), draft.range(), text.revision()),
                  draft.body(),
                  List.of(),
                  recorder.now(),
                  recorder.now());
          return put(recorder, annotation, text, draft.range());
        });
  }

  public void changeMeaning(Collection<AnnotationId> of, MeaningId meaning) {
    String name = meaning(meaning).meaning().name();
    edit(Operation.CHANGE_MEANING, of, annotation -> annotation.withMeaning(meaning, name));
  }

  public void changeStyle(Collection<AnnotationId> of, AnnotationStyle style) {
    edit(Operation.CHANGE_STYLE, of, annotation -> annotation.withStyle(style));
  }

  /// Edits of one note that follow each other without a longer pause are one step for undo.
  ///
  /// @param body in Markdown
  public void editNote(AnnotationId id, String body) {
    edit(Operation.EDIT_NOTE, List.of(id), annotation -> annotation.withBody(body));
  }

  /// Gives tags that an annotation lacks and takes others away; the order of the rest stays.
  public void tag(Collection<AnnotationId> of, Collection<String> given, Collection<String> taken) {
    edit(
        Operation.TAG,
        of,
        annotation -> {
          Set<String> tags = new LinkedHashSet<>(annotation.tags());
          tags.removeAll(taken);
          tags.addAll(given);
          return annotation.withTags(List.copyOf(tags));
        });
  }

  /// Deletes one's own; what others wrote is only hidden here, since it is theirs to delete.
  public void delete(Collection<AnnotationId> of) {
    operations.run(
        Operation.DELETE_ANNOTATION,
        recorder -> {
          of.stream()
              .map(this::alive)
              .forEach(row -> recorder.put(isMine(row) ? row.deleted() : row.withHidden(true)));
          return of.size();
        });
  }

  /// Lets an annotation stand on another passage of the text as it is now.
  ///
  /// @throws IllegalArgumentException if the range is empty or outside the text
  public void resize(AnnotationId id, TextRange range) {
    operations.run(
        Operation.RESIZE,
        recorder -> {
          Annotation annotation = alive(id).annotation();
          return resized(recorder, annotation, text(annotation.publication()), range);
        });
  }

  /// Makes one of several annotations of a publication: on all from the first passage to the last,
  /// with the looks of the first, the notes one after another and all tags.
  ///
  /// @throws IllegalArgumentException if one has no sure place, or they are of several publications
  public void merge(Collection<AnnotationId> of) {
    operations.run(
        Operation.MERGE_ANNOTATIONS,
        recorder -> {
          List<PlacedAnnotation> placed =
              of.stream()
                  .map(this::placed)
                  .sorted(Comparator.comparing(Annotating::range))
                  .toList();
          placed.forEach(one -> mine(one.annotation().id()));
          PlacedAnnotation first = placed.getFirst();
          PublicationId publication = first.annotation().publication();
          if (placed.stream()
              .anyMatch(one -> !one.annotation().publication().equals(publication))) {
            throw new IllegalArgumentException("annotations of several publications");
          }
          int end = placed.stream().mapToInt(one -> range(one).end()).max().orElseThrow();
          placed.stream()
              .skip(1)
              .forEach(one -> recorder.put(alive(one.annotation().id()).deleted()));
          Annotation merged = first.annotation().withBody(bodies(placed)).withTags(tags(placed));
          return resized(
              recorder, merged, text(publication), new TextRange(range(first).start(), end));
        });
  }

  private static String bodies(List<PlacedAnnotation> placed) {
    return placed.stream()
        .map(one -> one.annotation().body())
        .filter(body -> !body.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static List<String> tags(List<PlacedAnnotation> placed) {
    return placed.stream().flatMap(one -> one.annotation().tags().stream()).distinct().toList();
  }

  /// Makes two of an annotation; the note stays with the first.
  ///
  /// @param offset in the text as it is now, within the passage
  /// @throws IllegalArgumentException if the offset is not within the passage
  public void split(AnnotationId id, int offset) {
    operations.run(
        Operation.SPLIT_ANNOTATION,
        recorder -> {
          mine(id);
          PlacedAnnotation placed = placed(id);
          TextRange range = range(placed);
          if (offset <= range.start() || offset >= range.end()) {
            throw new IllegalArgumentException(offset + " is not within " + range);
          }
          LoadedText text = text(placed.annotation().publication());
          resized(recorder, placed.annotation(), text, new TextRange(range.start(), offset));
          Annotation first = placed.annotation();
          TextRange rest = new TextRange(offset, range.end());
          Annotation second =
              new Annotation(
                  ids.next(recorder.now()),
                  first.publication(),
                  first.author(),
                  AnnotationScope.PASSAGE,
                  first.style(),
                  first.meaning(),
                  first.meaningName(),
                  Anchors.anchor(text.flat(), rest, text.revision()),
                  "",
                  first.tags(),
                  recorder.now(),
                  recorder.now());
          return put(recorder, second, text, rest);
        });
  }

  /// Takes in what other people wrote on their copies of a publication, as one step for undo.
  ///
  /// @param map of the text on which the notes were made, if it is known
  public TakenNotes take(PublicationId id, List<ImportedNote> notes, Optional<TextMap> map) {
    return operations.run(
        Operation.TAKE_NOTES,
        recorder -> new NoteTaking(tables, recorder, id, text(id), map).take(notes));
  }

  /// Shows again what others wrote on a publication and [#delete] hid.
  ///
  /// @return how many notes
  public int showHidden(PublicationId id) {
    return operations.run(
        Operation.SHOW_HIDDEN_NOTES,
        recorder -> {
          List<StoredAnnotation> hidden = tables.annotations().hidden(id);
          hidden.forEach(row -> recorder.put(row.withHidden(false)));
          return hidden.size();
        });
  }

  /// Takes over the list of meanings as a reader has edited it: names, looks, keys, order, new
  /// ones. Those that are stored and not in the list stay as they are.
  public void editMeanings(List<Meaning> meanings) {
    operations.run(
        Operation.EDIT_MEANINGS,
        recorder -> {
          int position = 0;
          for (Meaning meaning : meanings) {
            position++;
            Stamp stamp =
                tables.meanings().find(meaning.id()).map(StoredMeaning::stamp).orElse(Stamp.NONE);
            recorder.put(new StoredMeaning(meaning, position, Status.ALIVE, stamp));
          }
          return position;
        });
  }

  private PlacedAnnotation put(
      Recorder recorder, Annotation annotation, LoadedText text, TextRange range) {
    recorder.put(StoredAnnotation.made(annotation));
    keepSource(recorder, annotation, text, range);
    return text.place(annotation, Optional.empty());
  }

  private AnnotationId resized(
      Recorder recorder, Annotation annotation, LoadedText text, TextRange range) {
    Annotation moved =
        annotation
            .withAnchor(Anchors.anchor(text.flat(), range, text.revision()))
            .withModified(recorder.now());
    recorder.put(alive(annotation.id()).withAnnotation(moved));
    keepSource(recorder, moved, text, range);
    return annotation.id();
  }

  private void keepSource(
      Recorder recorder, Annotation annotation, LoadedText text, TextRange range) {
    new TextChange(tables, texts, recorder).keepSource(annotation, text, range);
  }

  /// An edit that changes nothing leaves the time of the last change as it was.
  private void edit(
      Operation operation, Collection<AnnotationId> of, UnaryOperator<Annotation> edit) {
    operations.run(
        operation,
        recorder -> {
          for (AnnotationId id : of) {
            StoredAnnotation row = mine(id);
            Annotation edited = edit.apply(row.annotation());
            if (!edited.equals(row.annotation())) {
              recorder.put(row.withAnnotation(edited.withModified(recorder.now())));
            }
          }
          return of.size();
        });
  }

  private PlacedAnnotation placed(AnnotationId id) {
    Annotation annotation = alive(id).annotation();
    return text(annotation.publication())
        .place(
            annotation,
            Optional.ofNullable(tables.annotationSources().of(annotation.publication()).get(id)));
  }

  private static TextRange range(PlacedAnnotation placed) {
    return placed
        .range()
        .orElseThrow(() -> new IllegalArgumentException("an annotation without a sure place"));
  }

  private LoadedText text(PublicationId id) {
    StoredPublication row =
        tables
            .publications()
            .find(id)
            .filter(publication -> publication.status() == Status.ALIVE)
            .orElseThrow(() -> new NoLongerThereException(id));
    return texts.get(row.id(), row.textRevision());
  }

  private StoredAnnotation mine(AnnotationId id) {
    StoredAnnotation row = alive(id);
    if (!isMine(row)) {
      throw new NotYoursException(id);
    }
    return row;
  }

  private boolean isMine(StoredAnnotation row) {
    return row.annotation().author().equals(tables.library().me().author());
  }

  private StoredAnnotation alive(AnnotationId id) {
    return tables
        .annotations()
        .find(id)
        .filter(StoredAnnotation::isShown)
        .orElseThrow(() -> new NoLongerThereException(id));
  }

  private StoredMeaning meaning(MeaningId id) {
    return tables.meanings().find(id).orElseThrow(() -> new NoLongerThereException(id));
  }
}
