package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.AuthorId;
import org.yandu.exchange.ImportedNote;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Correction;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.model.SourcePoint;
import org.yandu.model.TextRange;

/// For every operation: do, undo, compare everything a reader can see in the whole database, redo,
/// compare.
final class UndoTest {

  @TempDir Path folder;

  /// @param prepare what must have happened before
  private record Case(
      String name,
      Operation operation,
      Consumer<SampleLibrary> prepare,
      Consumer<SampleLibrary> act) {

    Case(String name, Operation operation, Consumer<SampleLibrary> act) {
      this(name, operation, _ -> {}, act);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case(
            "add",
            Operation.ADD_PUBLICATION,
            sample -> sample.library().add(SamplePublications.every(3))),
        new Case(
            "replace text",
            Operation.REPLACE_TEXT,
            sample ->
                sample.library().replaceText(sample.first(), SamplePublications.recoveredAnew(1))),
        new Case(
            "correct text",
            Operation.CORRECT_TEXT,
            sample -> correct(sample, new CorrectionDraft.Retitle(1, "河湾村修了路"))),
        new Case(
            "check doubt",
            Operation.CHECK_DOUBT,
            sample ->
                correct(
                    sample,
                    new CorrectionDraft.Confirm(SamplePublications.every(1).doubts().getFirst()))),
        new Case(
            "take notes",
            Operation.TAKE_NOTES,
            sample ->
                sample
                    .library()
                    .annotating()
                    .take(
                        sample.first(),
                        List.of(note("水泥三十吨"), note("不在这里的话不在这里的话")),
                        Optional.empty())),
        new Case(
            "show hidden notes",
            Operation.SHOW_HIDDEN_NOTES,
            UndoTest::hideNote,
            sample -> sample.library().annotating().showHidden(sample.first())),
        new Case(
            "take corrections",
            Operation.TAKE_CORRECTIONS,
            sample ->
                sample
                    .library()
                    .proofreading()
                    .take(
                        sample.first(),
                        List.of(new Correction.SetSection(new SourcePoint(7, "", "河湾村"), "别的栏目")))),
        new Case(
            "edit metadata",
            Operation.EDIT_METADATA,
            sample ->
                sample
                    .library()
                    .editMetadata(
                        sample.first(),
                        new PublicationMetadata("合订本", "", OptionalInt.empty(), "增刊"))),
        new Case(
            "delete publication",
            Operation.DELETE_PUBLICATION,
            sample -> sample.library().delete(sample.first())),
        new Case(
            "annotate",
            Operation.ANNOTATE,
            sample -> SampleLibrary.annotate(sample.library(), sample.second(), "人心也就通了", "记")),
        new Case(
            "change meaning",
            Operation.CHANGE_MEANING,
            sample ->
                sample
                    .library()
                    .annotating()
                    .changeMeaning(sample.annotations(), Meaning.QUESTION)),
        new Case(
            "change style",
            Operation.CHANGE_STYLE,
            sample ->
                sample
                    .library()
                    .annotating()
                    .changeStyle(sample.annotations(), AnnotationStyle.WAVY)),
        new Case(
            "tag",
            Operation.TAG,
            sample ->
                sample
                    .library()
                    .annotating()
                    .tag(sample.annotations(), List.of("修路", "账目"), List.of())),
        new Case(
            "resize",
            Operation.RESIZE,
            sample ->
                sample
                    .library()
                    .annotating()
                    .resize(sample.annotations().get(1), new TextRange(3, 9))),
        new Case(
            "merge annotations",
            Operation.MERGE_ANNOTATIONS,
            sample -> sample.library().annotating().merge(sample.annotations())),
        new Case(
            "split annotation",
            Operation.SPLIT_ANNOTATION,
            sample -> {
              AnnotationId id = sample.annotations().get(0);
              sample.library().annotating().split(id, range(sample, id).start() + 2);
            }),
        new Case(
            "edit note",
            Operation.EDIT_NOTE,
            sample ->
                sample.library().annotating().editNote(sample.annotations().get(2), "问过了，*不贵*。")),
        new Case(
            "delete annotation",
            Operation.DELETE_ANNOTATION,
            sample -> sample.library().annotating().delete(sample.annotations())),
        new Case(
            "edit meanings",
            Operation.EDIT_MEANINGS,
            sample -> {
              List<Meaning> edited = new ArrayList<>(sample.library().meanings());
              edited.set(0, edited.get(0).withColour(HighlightColour.TEAL).withKey(0));
              edited.add(1, new Meaning(new MeaningId("own"), "自己的", HighlightColour.GREY));
              edited.set(2, edited.get(2).withOffered(false).withStyle(AnnotationStyle.STRIKE));
              sample.library().annotating().editMeanings(edited);
            }));
  }

  private static TextRange range(SampleLibrary sample, AnnotationId id) {
    return sample.library().annotations(sample.first()).stream()
        .filter(placed -> placed.annotation().id().equals(id))
        .findFirst()
        .orElseThrow()
        .range()
        .orElseThrow();
  }

  private static void correct(SampleLibrary sample, CorrectionDraft draft) {
    Library library = sample.library();
    int revision = library.read(sample.first()).orElseThrow().publication().textRevision();
    assertThat(library.proofreading().correct(sample.first(), revision, List.of(draft)))
        .isEqualTo(new CorrectionOutcome.Corrected());
  }

  @Test
  void everyOperationIsTested() {
    Set<Operation> tested =
        cases().stream()
            .map(Case::operation)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    assertThat(tested)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Operation.CHANGED_ELSEWHERE)));
  }

  private static void hideNote(SampleLibrary sample) {
    ImportedNote note = note("水泥三十吨");
    sample.library().annotating().take(sample.first(), List.of(note), Optional.empty());
    sample.library().annotating().delete(List.of(note.id()));
  }

  private static ImportedNote note(String quote) {
    return new ImportedNote(
        new AnnotationId(UUID.nameUUIDFromBytes(quote.getBytes(StandardCharsets.UTF_8))),
        new AuthorId(new UUID(7, 7)),
        "",
        AnnotationStyle.HIGHLIGHT,
        Optional.empty(),
        "",
        "看看",
        List.of(),
        quote,
        "",
        "",
        Optional.empty(),
        Instant.EPOCH,
        Instant.EPOCH);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void undoTakesBackAndRedoDoesAgain(Case one) {
    SampleLibrary sample = SampleLibrary.make(folder);
    try (Library library = sample.library()) {
      one.prepare().accept(sample);
      List<ChangeSet> told = new ArrayList<>();
      library.addListener(told::add);
      VisibleState before = VisibleState.of(folder);
      one.act().accept(sample);
      VisibleState after = VisibleState.of(folder);
      assertThat(after).isNotEqualTo(before);
      assertThat(library.undoable()).contains(one.operation());

      for (int round = 0; round < 2; round++) {
        sample.clock().advance(Duration.ofMinutes(1));
        library.undo();
        assertThat(VisibleState.of(folder)).isEqualTo(before);
        assertThat(library.redoable()).contains(one.operation());
        sample.clock().advance(Duration.ofMinutes(1));
        library.redo();
        assertThat(VisibleState.of(folder)).isEqualTo(after);
        assertThat(library.redoable()).isEmpty();
      }
      assertThat(told).hasSize(5).extracting(ChangeSet::operation).containsOnly(one.operation());
      assertThat(told).as("undo changes what doing changed").containsOnly(told.getFirst());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anySequenceCanBeWalkedBackAndForth(long seed) {
    Random random = new Random(seed);
    SampleLibrary sample = SampleLibrary.make(folder);
    try (Library library = sample.library()) {
      List<VisibleState> states = new ArrayList<>(List.of(VisibleState.of(folder)));
      int present = 0;
      for (int step = 0; step < 40; step++) {
        sample.clock().advance(Duration.ofMinutes(1));
        switch (random.nextInt(5)) {
          case 0 -> present = walk(library, states, present, -1 - random.nextInt(4));
          case 1 -> present = walk(library, states, present, 1 + random.nextInt(4));
          default -> {
            if (doSomething(sample, random)) {
              states.subList(present + 1, states.size()).clear();
              states.add(VisibleState.of(folder));
              present++;
            }
          }
        }
        assertThat(VisibleState.of(folder))
            .as("seed %d step %d", seed, step)
            .isEqualTo(states.get(present));
      }
      walk(library, states, present, -present);
      walk(library, states, 0, states.size() - 1);
    }
  }

  /// @param by steps back if negative
  /// @return where the walk ended
  private int walk(Library library, List<VisibleState> states, int from, int by) {
    int at = from;
    for (int step = 0; step < Math.abs(by); step++) {
      int next = at + Integer.signum(by);
      if (next < 0 || next >= states.size()) {
        return at;
      }
      if (by < 0) {
        library.undo();
      } else {
        library.redo();
      }
      at = next;
      assertThat(VisibleState.of(folder)).isEqualTo(states.get(at));
    }
    return at;
  }

  /// @return whether that changed anything
  private static boolean doSomething(SampleLibrary sample, Random random) {
    Library library = sample.library();
    boolean[] changed = {false};
    Consumer<ChangeSet> listener = _ -> changed[0] = true;
    library.addListener(listener);
    List<PublicationId> publications =
        library.publications().stream().map(PublicationSummary::id).toList();
    if (publications.isEmpty() || random.nextInt(8) == 0) {
      library.add(SamplePublications.every(1 + random.nextInt(5)));
      return changed[0];
    }
    PublicationId publication = publications.get(random.nextInt(publications.size()));
    List<AnnotationId> annotations =
        library.annotations(publication).stream().map(placed -> placed.annotation().id()).toList();
    if (annotations.isEmpty() || random.nextInt(3) == 0) {
      onPublication(library, publication, random);
    } else {
      onAnnotation(library, annotations.get(random.nextInt(annotations.size())), random);
    }
    return changed[0];
  }

  private static void onPublication(Library library, PublicationId id, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> library.delete(id);
      case 6, 7 -> {
        int revision = library.read(id).orElseThrow().publication().textRevision();
        library
            .proofreading()
            .correct(
                id,
                revision,
                List.of(
                    random.nextBoolean()
                        ? new CorrectionDraft.Retitle(1, "改题" + random.nextInt())
                        : new CorrectionDraft.SetSection(1, "改栏" + random.nextInt())));
      }
      case 1 ->
          library.editMetadata(
              id, new PublicationMetadata("题" + random.nextInt(), "刊", OptionalInt.of(1999), ""));
      case 2 -> {
        int number = Integer.parseInt(library.publication(id).orElseThrow().source().sha256(), 10);
        library.replaceText(
            id,
            random.nextBoolean()
                ? SamplePublications.every(number)
                : SamplePublications.recoveredAnew(number));
      }
      case 3 -> SampleLibrary.rename(library, anyMeaning(library, random), "名" + random.nextInt());
      default -> {
        int length = library.read(id).orElseThrow().text().length();
        int start = random.nextInt(length - 1);
        int end = start + 1 + random.nextInt(Math.min(30, length - start - 1) + 1);
        library
            .annotating()
            .annotate(
                id,
                new AnnotationDraft(
                    new TextRange(start, Math.min(end, length)),
                    AnnotationStyle.UNDERLINE,
                    anyMeaning(library, random),
                    "注" + random.nextInt()));
      }
    }
  }

  private static void onAnnotation(Library library, AnnotationId id, Random random) {
    Annotating annotating = library.annotating();
    Optional<TextRange> range =
        library.publications().stream()
            .flatMap(publication -> library.annotations(publication.id()).stream())
            .filter(placed -> placed.annotation().id().equals(id))
            .findFirst()
            .flatMap(PlacedAnnotation::range)
            .filter(passage -> passage.length() > 1);
    switch (random.nextInt(7)) {
      case 0 -> annotating.delete(List.of(id));
      case 1 -> annotating.changeMeaning(List.of(id), anyMeaning(library, random));
      case 2 ->
          annotating.changeStyle(
              List.of(id),
              random.nextBoolean() ? AnnotationStyle.HIGHLIGHT : AnnotationStyle.UNDERLINE);
      case 3 -> annotating.tag(List.of(id), List.of("签" + random.nextInt(5)), List.of("签1"));
      case 4 ->
          range.ifPresent(
              passage -> annotating.resize(id, new TextRange(passage.start(), passage.end() - 1)));
      case 5 -> range.ifPresent(passage -> annotating.split(id, passage.start() + 1));
      default -> library.annotating().editNote(id, "改" + random.nextInt());
    }
  }

  private static MeaningId anyMeaning(Library library, Random random) {
    List<Meaning> meanings = library.meanings();
    return meanings.get(random.nextInt(meanings.size())).id();
  }
}
