package org.yandu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yandu.model.Block;
import org.yandu.model.Correction;
import org.yandu.model.CorrectionConflict;
import org.yandu.model.DocumentText;
import org.yandu.model.PrintedPicture;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationId;
import org.yandu.model.SourceRun;
import org.yandu.model.TextRange;
import org.yandu.store.Database;
import org.yandu.store.Status;
import org.yandu.store.StoredPublication;
import org.yandu.structure.correction.Disagreement;
import org.yandu.structure.correction.EditScript;

/// Putting recovered texts right by hand: the part of a [Library] that knows of corrections and of
/// doubts. What holds of the library's methods holds of these.
public final class Proofreading {

  private final Database database;
  private final Tables tables;
  private final TextCache texts;
  private final Operations operations;

  Proofreading(Database database, Tables tables, TextCache texts, Operations operations) {
    this.database = database;
    this.tables = tables;
    this.texts = texts;
    this.operations = operations;
  }

  /// Puts something right, as one step for undo; all of it or nothing. Annotations and the reading
  /// position keep their places.
  ///
  /// @param textRevision that the person saw
  /// @param drafts all of them about the text as it was then
  public CorrectionOutcome correct(
      PublicationId id, int textRevision, List<CorrectionDraft> drafts) {
    return texts.making(
        id,
        () ->
            operations.run(
                operation(drafts), recorder -> correct(find(id), textRevision, drafts, recorder)));
  }

  /// What was put right; empty if there is no such publication.
  public Optional<TextCorrections> corrections(PublicationId id) {
    return database.read(() ->
        find(id)
            .map(this::text)
            .map(text -> new TextCorrections(text.source(), text.origin().script(), text.unfit())));
  }

  /// Adds corrections that were made elsewhere, as one step for undo: each is placed by its offset
  /// or else by what it quotes. Those that do not fit are kept as well, in case they fit a later
  /// recovery.
  ///
  /// @throws NoLongerThereException if the publication is no longer there
  public TakenCorrections take(PublicationId id, List<Correction> script) {
    return take(id, script, Set.of());
  }

  /// As the other, without some of them.
  ///
  /// @param refused numbers in the script, from 0
  public TakenCorrections take(PublicationId id, List<Correction> script, Set<Integer> refused) {
    List<Correction> wanted =
        IntStream.range(0, script.size())
            .filter(number -> !refused.contains(number))
            .mapToObj(script::get)
            .toList();
    return texts.making(
        id,
        () -> operations.run(Operation.TAKE_CORRECTIONS, recorder -> take(id, wanted, recorder)));
  }

  /// Where corrections that were made elsewhere say other things than those of this text that fit
  /// it; empty if there is no such publication. Who takes them over all the same has theirs hold.
  public List<CorrectionConflict> conflicts(PublicationId id, List<Correction> script) {
    return database.read(
        () -> find(id).map(this::text).map(text -> conflicts(text, script)).orElse(List.of()));
  }

  private static List<CorrectionConflict> conflicts(LoadedText text, List<Correction> script) {
    List<Correction> own = new ArrayList<>(text.origin().script());
    text.unfit().forEach(unfit -> own.remove(unfit.correction()));
    return Disagreement.between(own, EditScript.place(script, text.origin().recovered().content()));
  }

  /// What recovery was unsure of, the least sure first; empty if there is no such publication.
  public List<PlacedDoubt> doubts(PublicationId id) {
    return database.read(
        () -> find(id).map(this::text).map(Proofreading::doubts).orElse(List.of()));
  }

  /// Where a passage of the present text stands in the source; empty if there is no such
  /// publication. A passage beyond the text's end is cut.
  Optional<Provenance> provenance(PublicationId id, TextRange range) {
    return database.read(() ->
        find(id)
            .map(this::text)
            .map(text -> {
              int length = text.flat().length();
              return text.sourceMap()
                  .passage(
                      new TextRange(
                          Math.min(range.start(), length), Math.min(range.end(), length)));
            }));
  }

  /// What the source shows of the figures in a passage of the present text.
  List<PrintedPicture> pictures(PublicationId id, TextRange range) {
    return database.read(() ->
        find(id).map(this::text).stream()
            .flatMap(text -> text.flat().blocks().stream())
            .filter(placed -> placed.range().overlaps(range))
            .map(DocumentText.PlacedBlock::block)
            .filter(Block.Figure.class::isInstance)
            .flatMap(block -> ((Block.Figure) block).picture().stream())
            .toList());
  }

  /// All that recovery took from a page of the source, shown or not; empty if there is no such
  /// publication.
  ///
  /// @param page from 1
  List<SourceRun> runsOn(PublicationId id, int page) {
    return database.read(() ->
        find(id)
            .map(this::text)
            .map(text -> SourceRuns.on(page, text.origin().recovered().content()))
            .orElse(List.of()));
  }

  private static List<PlacedDoubt> doubts(LoadedText text) {
    Settlement settlement = Settlement.of(text);
    return text.origin().recovered().doubts().stream()
        .map(doubt ->
            new PlacedDoubt(
                doubt,
                Math.min(text.sourceMap().nearestOffset(doubt.sourceStart()), text.flat().length()),
                settlement.settles(doubt)))
        .sorted(
            Comparator.comparingDouble((PlacedDoubt placed) -> placed.doubt().confidence())
                .thenComparingInt(placed -> placed.doubt().sourceStart()))
        .toList();
  }

  private CorrectionOutcome correct(
      Optional<StoredPublication> found,
      int textRevision,
      List<CorrectionDraft> drafts,
      Recorder recorder) {
    if (found.isEmpty() || found.get().textRevision() != textRevision) {
      return new CorrectionOutcome.TextChanged();
    }
    LoadedText present = text(found.get());
    Optional<List<Correction>> written = new CorrectionScribe(present.content()).write(drafts);
    if (written.isEmpty()) {
      return new CorrectionOutcome.NotPossible();
    }
    TextChange change = new TextChange(tables, texts, recorder);
    LoadedText next = present.with(written.get(), change.nextRevision(found.get()));
    if (next.unfit().size() > present.unfit().size()) {
      return new CorrectionOutcome.NotPossible();
    }
    boolean confirms = drafts.stream().anyMatch(CorrectionDraft.Confirm.class::isInstance);
    if (!confirms && next.content().equals(present.content())) {
      return new CorrectionOutcome.Unchanged();
    }
    change.correct(found.get(), present, next, written.get());
    return new CorrectionOutcome.Corrected();
  }

  private TakenCorrections take(PublicationId id, List<Correction> script, Recorder recorder) {
    StoredPublication row = find(id).orElseThrow(() -> new NoLongerThereException(id));
    LoadedText present = text(row);
    Set<Correction> own = new HashSet<>(present.origin().script());
    List<Correction> placed =
        new ArrayList<>(EditScript.place(script, present.origin().recovered().content()));
    int all = placed.size();
    placed.removeIf(own::contains);
    if (placed.isEmpty()) {
      return new TakenCorrections(0, all, List.of());
    }
    TextChange change = new TextChange(tables, texts, recorder);
    LoadedText next = present.with(placed, change.nextRevision(row));
    var unfit = next.unfit().subList(present.unfit().size(), next.unfit().size());
    change.correct(row, present, next, placed);
    return new TakenCorrections(placed.size() - unfit.size(), all - placed.size(), unfit);
  }

  private static Operation operation(List<CorrectionDraft> drafts) {
    return drafts.stream().allMatch(CorrectionDraft.Confirm.class::isInstance)
        ? Operation.CHECK_DOUBT
        : Operation.CORRECT_TEXT;
  }

  private Optional<StoredPublication> find(PublicationId id) {
    return tables.publications().find(id).filter(row -> row.status() == Status.ALIVE);
  }

  private LoadedText text(StoredPublication row) {
    return texts.get(row.id(), row.textRevision());
  }
}
