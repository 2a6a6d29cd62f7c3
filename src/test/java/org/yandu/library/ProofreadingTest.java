package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction.Side;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.Section;
import org.yandu.model.UnfitCorrection;

/// Putting texts right in a real library.
final class ProofreadingTest {

  /// Marked passages: some twice in the text, some over two blocks, one with spaces, one of two
  /// characters.
  private static final List<String> MARKED =
      List.of(
          "渠水引到",
          "林 晚",
          "一、先看水从哪里来",
          "雨水特别多，先是冲垮了东头",
          "石坝。\n后来大家轮流守坝",
          "▲守坝的人",
          "守坝",
          "渠水流到了田头。",
          "账目贴在墙上",
          "会计把账目贴到墙上。谁都可以来看",
          "三十吨",
          "渠水也通了");

  @TempDir Path folder;

  private final TickingClock clock = new TickingClock();
  private Library library;
  private PublicationId id;

  @BeforeEach
  void open() {
    library = ((LibraryOpening.Opened) Library.open(folder, clock)).library();
    id = library.add(DumpedPublication.sample().doubt(Doubt.Kind.CAPTION, 0.4).imported(1)).id();
    MARKED.forEach(passage -> SampleLibrary.annotate(library, id, passage, passage));
    library.keepReadingOffset(id, text().indexOf("后来大家") + 2);
    clock.advance(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    library.close();
  }

  /// One of each kind, and what it makes of the text.
  ///
  /// @param gone passages that are no longer in the text as one
  private record Case(CorrectionDraft draft, String expected, Set<String> gone) {

    static Case of(CorrectionDraft draft, String expected, String... gone) {
      return new Case(draft, expected, Set.of(gone));
    }

    @Override
    public String toString() {
      return draft.toString();
    }
  }

  static List<Case> cases() {
    int hidden = new StringIndex("乡野·水利").offset();
    return List.of(
        Case.of(new CorrectionDraft.SetRole(2, BlockRole.PARAGRAPH), "Paragraph 一、先看水从哪里来"),
        Case.of(new CorrectionDraft.SetRole(3, BlockRole.PULL_QUOTE), "PullQuote 渠首在山脚下"),
        Case.of(new CorrectionDraft.SetRole(6, BlockRole.TITLE), "Title 守坝的日子里"),
        Case.of(new CorrectionDraft.Reword(2, "一、先问水从哪里来"), "Heading 一、先问水从哪里来"),
        Case.of(new CorrectionDraft.Split(3, 19), "Paragraph 雨水特别多，先是冲垮了东头的石坝。"),
        Case.of(new CorrectionDraft.Join(4, 6), "整整一个夏天。守坝的日子里"),
        Case.of(new CorrectionDraft.Hide(5), "一个夏天。\nParagraph 守坝的日子", "▲守坝的人"),
        Case.of(
            new CorrectionDraft.Restore(hidden, hidden + 4, BlockRole.NOTE),
            "东头的石坝。\nNote 乡野·水利\nParagraph 后来"),
        Case.of(new CorrectionDraft.BeginArticle(2, 0), "¶\nTitle 一、先看水从哪里来"),
        Case.of(new CorrectionDraft.BeginArticle(4, 2), "Paragraph 后来\n¶\nParagraph 大家轮流"),
        Case.of(new CorrectionDraft.MergeArticle(2), "田头。\nHeading 账目贴在墙上"),
        Case.of(
            new CorrectionDraft.HideArticle(2), "流到了田头。\n§来信", "账目贴在墙上", "会计把账目贴到墙上。谁都可以来看", "三十吨"),
        Case.of(new CorrectionDraft.MoveArticle(3, Side.BEFORE, 1), "§水利\n¶\nParagraph 编辑同志"),
        Case.of(new CorrectionDraft.Retitle(1, "把渠水引到了地头"), "Title 把渠水引到了地头"),
        Case.of(new CorrectionDraft.Retitle(3, "渠水通了"), "¶\nTitle 渠水通了\nParagraph 编辑"),
        Case.of(new CorrectionDraft.SetAuthors(1, List.of("林晚"), "水利站"), "Byline 林晚\u3000水利站"),
        Case.of(new CorrectionDraft.SetAuthors(2, List.of("赵青禾"), ""), "墙上\nByline 赵青禾"),
        Case.of(new CorrectionDraft.SetSection(2, "账本"), "§账本\n¶\nTitle 账目"),
        Case.of(
            new CorrectionDraft.Confirm(new Doubt(Doubt.Kind.CAPTION, hidden, 7, 1, 0.4)), "§水利"));
  }

  @Test
  void everyKindIsTested() {
    Set<Class<?>> tested =
        cases().stream().map(one -> one.draft().getClass()).collect(Collectors.toSet());
    assertThat(tested).containsExactlyInAnyOrder(CorrectionDraft.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void annotationsAndReadingKeepTheirPlaces(Case one) {
    List<PlacedAnnotation> before = library.annotations(id);
    assertThat(correct(one.draft())).isEqualTo(new CorrectionOutcome.Corrected());

    assertThat(shown()).contains(one.expected());
    assertKept(before, one.gone());
    assertThat(text().substring(offset())).startsWith("大家轮流守坝");
    assertThat(library.publication(id).orElseThrow().characters()).isEqualTo(text().length());

    reopen();
    assertThat(shown()).contains(one.expected());
    assertKept(before, one.gone());

    assertThat(correct(new CorrectionDraft.Retitle(1, "再改一次"))).isNotNull();
    library.undo();
    assertThat(shown()).contains(one.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void undoAndRedoBringBackTextAndPlaces(Case one) {
    List<PlacedAnnotation> before = library.annotations(id);
    String shownBefore = shown();
    correct(one.draft());
    String shownAfter = shown();
    List<PlacedAnnotation> after = library.annotations(id);

    library.undo();
    assertThat(shown()).isEqualTo(shownBefore);
    assertThat(library.annotations(id)).isEqualTo(before);
    library.redo();
    assertThat(shown()).isEqualTo(shownAfter);
    assertThat(library.annotations(id)).isEqualTo(after);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aNewerRecoveryOfTheSameSourceKeepsWhatWasPutRight(Case one) {
    List<PlacedAnnotation> before = library.annotations(id);
    correct(one.draft());
    library.replaceText(id, DumpedPublication.sample().note("（新认出来的一行）").imported(1));

    assertThat(shown()).contains(one.expected()).contains("新认出来的一行");
    assertKept(before, one.gone());
    assertThat(library.proofreading().corrections(id).orElseThrow().unfit()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anotherDumpIsPutRightByWhatIsQuoted(Case one) {
    correct(one.draft());
    library.replaceText(id, DumpedPublication.sampleOfAnotherDump().imported(2));

    assertThat(shown()).contains(one.expected());
    assertThat(library.proofreading().corrections(id).orElseThrow().unfit()).isEmpty();
  }

  @Test
  void whatNoLongerFitsIsToldAndKept() {
    correct(new CorrectionDraft.SetRole(2, BlockRole.NOTE));
    correct(new CorrectionDraft.Retitle(2, "墙上的账目"));
    library.replaceText(
        id,
        new DumpedPublication()
            .article()
            .title("账目贴在墙上")
            .paragraph("每个月初一，会计把账目贴到墙上。", "谁都可以来看，谁都可以来问。")
            .imported(5));

    TextCorrections corrections = library.proofreading().corrections(id).orElseThrow();
    assertThat(corrections.script()).hasSize(2);
    assertThat(corrections.unfit())
        .extracting(UnfitCorrection::reason)
        .containsExactly(UnfitCorrection.Reason.NOT_FOUND);
    assertThat(shown()).contains("Title 墙上的账目");

    library.replaceText(id, DumpedPublication.sample().imported(1));
    assertThat(library.proofreading().corrections(id).orElseThrow().unfit()).isEmpty();
    assertThat(shown()).contains("Note 一、先看水从哪里来");
  }

  @Test
  void aPassageThatIsHiddenIsListedAndComesBack() {
    correct(new CorrectionDraft.Hide(5));
    PlacedAnnotation hidden = annotated("▲守坝的人");
    assertThat(hidden.placement()).isInstanceOf(Placement.Gap.class);

    Furniture piece =
        library.read(id).orElseThrow().publication().content().furniture().stream()
            .filter(each -> each.reason() == Furniture.Reason.HIDDEN)
            .findFirst()
            .orElseThrow();
    int last = piece.sourceStart() + piece.text().length() - 1;
    correct(new CorrectionDraft.Restore(piece.sourceStart(), last, BlockRole.CAPTION));
    assertThat(placed(annotated("▲守坝的人"))).isEqualTo("▲守坝的人");
  }

  @Test
  void whatIsSoAlreadyIsNoStep() {
    assertThat(correct(new CorrectionDraft.SetRole(5, BlockRole.CAPTION)))
        .isEqualTo(new CorrectionOutcome.Unchanged());
    assertThat(library.undoable()).contains(Operation.ANNOTATE);
  }

  @Test
  void whatWasSaidOfAnotherTextIsRefused() {
    int revision = library.read(id).orElseThrow().publication().textRevision();
    correct(new CorrectionDraft.Hide(5));
    assertThat(library.proofreading().correct(id, revision, List.of(new CorrectionDraft.Hide(5))))
        .isEqualTo(new CorrectionOutcome.TextChanged());
  }

  @Test
  void blocksOfTwoArticlesAreNotJoined() {
    assertThat(correct(new CorrectionDraft.Join(6, 7)))
        .isEqualTo(new CorrectionOutcome.NotPossible());
    assertThat(correct(new CorrectionDraft.MergeArticle(1)))
        .isEqualTo(new CorrectionOutcome.NotPossible());
  }

  @Test
  void severalAtOnceAreOneStep() {
    String before = shown();
    correct(
        new CorrectionDraft.MergeArticle(2),
        new CorrectionDraft.Join(3, 4),
        new CorrectionDraft.SetRole(5, BlockRole.NOTE));
    assertThat(shown()).contains("Note ▲守坝的人").contains("石坝。后来大家");
    library.undo();
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void correctionsOfAMemberAreTakenOver() {
    correct(new CorrectionDraft.SetRole(2, BlockRole.NOTE));
    correct(new CorrectionDraft.Retitle(2, "墙上的账目"));
    String theirs = shown();
    var script = library.proofreading().corrections(id).orElseThrow().script();
    library.undo();
    library.undo();
    correct(new CorrectionDraft.SetRole(2, BlockRole.NOTE));

    TakenCorrections taken = library.proofreading().take(id, script);
    assertThat(taken).isEqualTo(new TakenCorrections(1, 1, List.of()));
    assertThat(shown()).isEqualTo(theirs);
    assertThat(library.undoable()).contains(Operation.TAKE_CORRECTIONS);
    assertThat(library.proofreading().take(id, script))
        .isEqualTo(new TakenCorrections(0, 2, List.of()));
  }

  @Test
  void doubtsAreSettledByConfirmingOrCorrecting() {
    PlacedDoubt open = library.proofreading().doubts(id).getFirst();
    assertThat(open.settled()).isFalse();
    assertThat(text().substring(open.offset())).startsWith("（摘自读者来信）");

    correct(new CorrectionDraft.Confirm(open.doubt()));
    assertThat(library.proofreading().doubts(id).getFirst().settled()).isTrue();
    library.undo();
    assertThat(library.proofreading().doubts(id).getFirst().settled()).isFalse();
    int last = library.read(id).orElseThrow().text().blocks().size() - 1;
    correct(new CorrectionDraft.SetRole(last, BlockRole.PARAGRAPH));
    assertThat(library.proofreading().doubts(id).getFirst().settled()).isTrue();
  }

  private void assertKept(List<PlacedAnnotation> before, Set<String> gone) {
    List<String> kept =
        MARKED.stream()
            .filter(passage -> !gone.contains(passage))
            .filter(passage -> !placed(annotated(passage)).equals(squeezed(passage)))
            .toList();
    for (String passage : kept) {
      assertKeptInPart(squeezed(passage), placed(annotated(passage)));
    }
    assertThat(kept.size()).isLessThanOrEqualTo(2);
    for (String passage : gone) {
      assertThat(annotated(passage).range()).as(passage).isEmpty();
    }
    assertThat(library.annotations(id)).hasSameSizeAs(before);
  }

  /// A reworded or divided passage keeps what is left of it; one that something was put into, or
  /// changed in, begins and ends where it did.
  private static void assertKeptInPart(String passage, String placed) {
    boolean widened =
        placed.length() >= passage.length()
            && placed.startsWith(passage.substring(0, 2))
            && placed.endsWith(passage.substring(passage.length() - 2));
    if (!widened) {
      assertThat(placed)
          .as(passage)
          .isSubstringOf(passage)
          .hasSizeGreaterThan(passage.length() / 3);
    }
  }

  private PlacedAnnotation annotated(String passage) {
    return library.annotations(id).stream()
        .filter(one -> one.annotation().body().equals(passage))
        .findFirst()
        .orElseThrow();
  }

  private String placed(PlacedAnnotation annotation) {
    return annotation
        .range()
        .map(range -> squeezed(text().substring(range.start(), range.end())))
        .orElse("");
  }

  private static String squeezed(String passage) {
    return passage.replaceAll("[\\s\\u3000]", "");
  }

  private CorrectionOutcome correct(CorrectionDraft... drafts) {
    clock.advance(Duration.ofMinutes(1));
    int revision = library.read(id).orElseThrow().publication().textRevision();
    return library.proofreading().correct(id, revision, Arrays.asList(drafts));
  }

  private String text() {
    return library.read(id).orElseThrow().text().string();
  }

  private int offset() {
    return library.read(id).orElseThrow().readingOffset();
  }

  private void reopen() {
    library.close();
    library = ((LibraryOpening.Opened) Library.open(folder, clock)).library();
  }

  /// The text in lines: § section, ¶ article, kind and text of each block.
  private String shown() {
    StringBuilder shown = new StringBuilder();
    for (Section section : library.read(id).orElseThrow().publication().content().sections()) {
      shown.append('§').append(section.title()).append('\n');
      for (Article article : section.articles()) {
        shown.append("¶\n");
        for (Block block : article.blocks()) {
          shown.append(block.getClass().getSimpleName()).append(' ').append(block.text());
          shown.append('\n');
        }
      }
    }
    return shown.toString();
  }

  /// Where a line of the sample stands in its source.
  private record StringIndex(String line) {
    int offset() {
      return DumpedPublication.sample().source().indexOf(line);
    }
  }
}
