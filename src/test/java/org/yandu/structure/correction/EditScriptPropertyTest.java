package org.yandu.structure.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;

/// What holds of every script on every text.
final class EditScriptPropertyTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterOfTheSourceStaysInOnePlace(long seed) {
    DumpedIssue issue = DumpedIssue.of(seed);
    var before = DumpedIssue.characters(issue.content());
    RandomScript random = new RandomScript(issue.content(), new Random(seed), 30);
    assertThat(random.script()).as("the script does something").hasSizeGreaterThan(5);
    for (PublicationContent state : random.states()) {
      assertThat(DumpedIssue.characters(state)).isEqualTo(before);
      assertWellFormed(state);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void replayGivesEachStateAgain(long seed) {
    DumpedIssue issue = DumpedIssue.of(seed);
    RandomScript random = new RandomScript(issue.content(), new Random(seed), 25);
    for (int length = 0; length <= random.script().size(); length++) {
      Corrected replayed = EditScript.apply(issue.content(), random.script().subList(0, length));
      assertThat(replayed.unfit()).isEmpty();
      assertThat(replayed.content())
          .as("seed %d, first %d corrections", seed, length)
          .isEqualTo(random.states().get(length));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void scriptIsPlacedOnAnotherDumpOfTheSameIssue(long seed) {
    RandomScript random = new RandomScript(DumpedIssue.of(seed).content(), new Random(seed), 25);
    DumpedIssue other = DumpedIssue.shifted(seed);
    List<Correction> placed = EditScript.place(random.script(), other.content());
    Corrected corrected = EditScript.apply(other.content(), placed);
    assertThat(corrected.unfit()).isEmpty();
    assertThat(texts(corrected.content())).isEqualTo(texts(random.states().getLast()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void correctionsWithinDifferentArticlesMayChangePlaces(long seed) {
    PublicationContent content = DumpedIssue.of(seed).content();
    Random random = new Random(seed);
    Map<Integer, List<Correction>> byArticle = new HashMap<>();
    for (int article = 1; article <= content.articles().size(); article++) {
      byArticle.put(article, within(content, article, random));
    }
    List<Correction> inOrder = new ArrayList<>();
    byArticle.values().forEach(inOrder::addAll);
    List<Correction> otherOrder = new ArrayList<>();
    List.copyOf(byArticle.values()).reversed().forEach(otherOrder::addAll);
    assertThat(EditScript.apply(content, otherOrder).content())
        .isEqualTo(EditScript.apply(content, inOrder).content());
  }

  @Test
  void everyKindOfCorrectionIsAmongTheScripts() {
    Map<Class<?>, Integer> kinds = new HashMap<>();
    EnumMap<BlockRole, Integer> roles = new EnumMap<>(BlockRole.class);
    seeds()
        .forEach(seed ->
            new RandomScript(DumpedIssue.of(seed).content(), new Random(seed), 30)
                .script()
                .forEach(correction -> {
                  kinds.merge(correction.getClass(), 1, Integer::sum);
                  if (correction instanceof Correction.SetRole set) {
                    roles.merge(set.role(), 1, Integer::sum);
                  }
                }));
    assertThat(kinds).hasSize(Correction.class.getPermittedSubclasses().length);
    assertThat(roles).hasSize(BlockRole.values().length);
  }

  private static List<Correction> within(PublicationContent content, int article, Random random) {
    int first = 0;
    for (int before = 1; before < article; before++) {
      first += content.articles().get(before - 1).blocks().size();
    }
    int count = content.articles().get(article - 1).blocks().size();
    CorrectionWriter writer = new CorrectionWriter(content);
    List<Correction> corrections = new ArrayList<>();
    for (int block = first; block < first + count; block++) {
      switch (random.nextInt(4)) {
        case 0 -> writer.setRole(block, BlockRole.NOTE).ifPresent(corrections::add);
        case 1 -> writer.split(block, 2).ifPresent(corrections::add);
        case 2 -> writer.retitle(article, "题" + block).ifPresent(corrections::add);
        default -> writer.setAuthors(article, List.of("赵青"), "").ifPresent(corrections::add);
      }
    }
    return corrections;
  }

  private static void assertWellFormed(PublicationContent content) {
    for (Section section : content.sections()) {
      assertThat(section.articles()).isNotEmpty();
      section.articles().stream()
          .flatMap(article -> article.blocks().stream())
          .forEach(EditScriptPropertyTest::assertWellFormed);
    }
  }

  private static void assertWellFormed(Block block) {
    assertThat(block.text()).isNotBlank().doesNotContain("\n");
    int end = 0;
    for (var span : block.provenance().spans()) {
      assertThat(span.textStart()).isGreaterThanOrEqualTo(end);
      end = span.textStart() + span.length();
    }
    assertThat(end).isLessThanOrEqualTo(block.text().length());
  }

  private static List<String> texts(PublicationContent content) {
    List<String> texts = new ArrayList<>();
    for (Section section : content.sections()) {
      texts.add("§" + section.title());
      section
          .articles()
          .forEach(article -> {
            texts.add("¶");
            article.blocks().forEach(block -> texts.add(block.getClass() + block.text()));
          });
    }
    return texts;
  }
}
