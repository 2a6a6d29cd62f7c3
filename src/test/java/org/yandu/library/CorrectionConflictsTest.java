package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.CorrectionConflict;
import org.yandu.model.PublicationId;

/// Two members of a group put the same issue right, not in all places in the same way.
final class CorrectionConflictsTest {

  @TempDir Path mine;
  @TempDir Path yours;

  private Library own;
  private Library other;
  private PublicationId id;

  @BeforeEach
  void open() {
    own = ((LibraryOpening.Opened) Library.open(mine)).library();
    other = ((LibraryOpening.Opened) Library.open(yours)).library();
    id = own.add(DumpedPublication.sample().imported(1)).id();
    assertThat(other.add(DumpedPublication.sample().imported(1)).id()).isEqualTo(id);
  }

  @AfterEach
  void close() {
    own.close();
    other.close();
  }

  @Test
  void whatBothSaidAlikeIsTakenOnceAndWithoutAQuestion() {
    correct(own, new CorrectionDraft.Retitle(1, "新的题目"));
    correct(other, new CorrectionDraft.Retitle(1, "新的题目"));
    correct(other, new CorrectionDraft.SetSection(1, "别的栏目"));
    assertThat(conflicts()).isEmpty();
    assertThat(own.proofreading().take(id, script(other)))
        .isEqualTo(new TakenCorrections(1, 1, List.of()));
  }

  @Test
  void whereTheyDifferOneHolds() {
    correct(own, new CorrectionDraft.SetRole(2, BlockRole.NOTE));
    correct(own, new CorrectionDraft.Retitle(1, "把渠水引到田间"));
    correct(other, new CorrectionDraft.SetRole(2, BlockRole.CAPTION));
    correct(other, new CorrectionDraft.Retitle(1, "把水引到田头"));
    correct(other, new CorrectionDraft.SetAuthors(1, List.of("赵青禾"), ""));
    String before = shown();

    assertThat(conflicts()).extracting(CorrectionConflict::number).containsExactly(0, 1);
    own.proofreading().take(id, script(other), Set.of(0));
    assertThat(shown()).contains("Note").contains("把水引到田头").contains("赵青禾");
    own.undo();
    assertThat(shown()).isEqualTo(before);

    own.proofreading().take(id, script(other));
    assertThat(shown()).contains("Caption").contains("把水引到田头").contains("赵青禾");
    own.undo();
    assertThat(shown()).isEqualTo(before);
  }

  private List<CorrectionConflict> conflicts() {
    return own.proofreading().conflicts(id, script(other));
  }

  private List<Correction> script(Library library) {
    return library.proofreading().corrections(id).orElseThrow().script();
  }

  private void correct(Library library, CorrectionDraft draft) {
    int revision = library.read(id).orElseThrow().publication().textRevision();
    assertThat(library.proofreading().correct(id, revision, List.of(draft)))
        .isEqualTo(new CorrectionOutcome.Corrected());
  }

  private String shown() {
    return own.read(id).orElseThrow().publication().content().articles().toString();
  }
}
