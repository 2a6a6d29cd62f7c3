package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.model.Anchor;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// Passages in another copy of a text, of which nothing else is known.
final class PlacerTest {

  private static final int CONTEXT = 64;

  @Test
  void badlyReadLettersDoNotHideAPassage() {
    int placed = 0;
    int rounds = 1_000;
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      String original = TextMapTest.letters(random, 3_000);
      TextRange passage = passage(random, original, 3);
      String copy = worn(random, original, 0.03);
      switch (Placer.foreign(copy, Optional.empty()).place(anchor(original, passage))) {
        case Placement.Exact(TextRange range) -> placed += at(range, passage, seed);
        case Placement.Moved(TextRange range, double _) -> placed += at(range, passage, seed);
        case Placement.Gap _, Placement.Ambiguous _, Placement.Orphaned _ -> {}
      }
    }
    assertThat(placed).isGreaterThan(rounds * 98 / 100);
  }

  /// Exchanging letters moves nothing, so that the passage is known to stand where it stood.
  private static int at(TextRange range, TextRange passage, int seed) {
    assertThat(range).as("seed %d", seed).isEqualTo(passage);
    return 1;
  }

  @Test
  void aPassageThatWasTakenOutIsAGapAtItsPlace() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      String original = TextMapTest.letters(random, 3_000);
      TextRange passage = passage(random, original, 2);
      String copy = without(original, passage.start(), passage.length());
      boolean hadContext = passage.start() >= CONTEXT && passage.end() + CONTEXT <= 3_000;
      Placement placement = Placer.foreign(copy, Optional.empty()).place(anchor(original, passage));
      switch (placement) {
        case Placement.Gap(int offset) ->
            assertThat(without(original, offset, passage.length()))
                .as("seed %d: taking it out there gives the same", seed)
                .isEqualTo(copy);
        case Placement.Orphaned _ -> assertThat(hadContext).as("seed %d", seed).isFalse();
        case Placement.Exact _, Placement.Moved _, Placement.Ambiguous _ ->
            fail("seed %d: %s", seed, placement);
      }
    }
  }

  private static String without(String text, int start, int length) {
    return text.substring(0, start) + text.substring(start + length);
  }

  @Test
  void anotherBookHoldsNothing() {
    Placer placer = Placer.foreign(TextMapTest.letters(new Random(-1), 100_000), Optional.empty());
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      String original = TextMapTest.letters(random, 600);
      Anchor anchor = anchor(original, passage(random, original, 2));
      assertThat(placer.place(anchor)).as("seed %d", seed).isEqualTo(new Placement.Orphaned());
    }
  }

  @Test
  void notesDoNotInfluenceEachOther() {
    Random random = new Random(11);
    String original = TextMapTest.letters(random, 20_000);
    String copy = worn(random, original, 0.05);
    List<Anchor> anchors = new ArrayList<>();
    for (int count = 0; count < 200; count++) {
      anchors.add(anchor(original, passage(random, original, 2)));
    }
    Optional<TextMap> map = Optional.of(TextMap.of(original));
    Placer placer = Placer.foreign(copy, map);
    List<Placement> together = anchors.stream().map(placer::place).toList();
    Collections.reverse(anchors);
    List<Placement> alone =
        anchors.stream().map(anchor -> Placer.foreign(copy, map).place(anchor)).toList();
    assertThat(alone.reversed()).isEqualTo(together);
  }

  @Test
  void aTraditionalCopyIsTheSameText() {
    String original = "学习园地：读书的方法，先读目录再读正文。记笔记要简单，见到疑问就写下来。";
    String copy = "學習園地：讀書的方法，先讀目錄再讀正文。記筆記要簡單，見到疑問就寫下來。";
    TextRange passage = new TextRange(11, 19);
    Anchor anchor = anchor(original, passage);
    assertThat(Placer.foreign(copy, Optional.empty()).place(anchor))
        .isEqualTo(new Placement.Moved(passage, 1));
  }

  @Test
  void twoEqualPlacesAreForAPersonToDecide() {
    Random random = new Random(12);
    String passage = TextMapTest.letters(random, 200);
    String original = passage + TextMapTest.letters(random, 300);
    String copy = TextMapTest.letters(random, 50) + passage + passage + passage;
    Anchor anchor = anchor(original, new TextRange(90, 110));
    assertThat(Placer.foreign(copy, Optional.empty()).place(anchor))
        .isEqualTo(
            new Placement.Ambiguous(
                List.of(
                    new TextRange(140, 160), new TextRange(340, 360), new TextRange(540, 560))));
  }

  @Test
  void theMapTellsTwinsApart() {
    Random random = new Random(13);
    String twin = TextMapTest.letters(random, 300);
    String start = TextMapTest.letters(random, 4_000);
    String between = TextMapTest.letters(random, 4_000);
    String original = start + twin + between + twin + TextMapTest.letters(random, 4_000);
    String copy = "甲乙丙" + original;
    Optional<TextMap> map = Optional.of(TextMap.of(original));
    for (int start0 : new int[] {4_100, 8_400}) {
      Anchor anchor = anchor(original, new TextRange(start0, start0 + 20));
      assertThat(Placer.foreign(copy, map).place(anchor))
          .isEqualTo(new Placement.Moved(new TextRange(start0 + 3, start0 + 23), 1));
    }
  }

  @Test
  void aSentenceThatOnlyLooksLikeItIsNotTaken() {
    Random random = new Random(14);
    String original = TextMapTest.letters(random, 2_000);
    TextRange passage = new TextRange(500, 530);
    String lookAlike = worn(random, original.substring(500, 530), 0.15);
    String copy =
        original.substring(0, 500)
            + original.substring(530)
            + lookAlike
            + TextMapTest.letters(random, 500);
    assertThat(Placer.foreign(copy, Optional.empty()).place(anchor(original, passage)))
        .isEqualTo(new Placement.Gap(500));
  }

  @Test
  void aPassageOfManyPagesIsPlacedByItsEnds() {
    Random random = new Random(15);
    String original = TextMapTest.letters(random, 30_000);
    TextRange passage = new TextRange(1_000, 26_000);
    String copy = "甲乙丙丁" + original.substring(0, 9_000) + original.substring(9_500);
    assertThat(Placer.foreign(copy, Optional.empty()).place(anchor(original, passage)))
        .isEqualTo(new Placement.Moved(new TextRange(1_004, 25_504), 1));
  }

  @Test
  void positionsThatMakeNoSenseDoNoHarm() {
    String text = "修路的那三个月，没有一户人家缺过一天工。";
    for (TextRange position :
        List.of(new TextRange(0, 0), new TextRange(7, 9), new TextRange(5_000, 5_004))) {
      Anchor anchor = new Anchor("没有", "一户人家", "缺过一天工", position, 1, 1);
      assertThat(Placer.foreign(text, Optional.of(TextMap.of(text))).place(anchor))
          .isEqualTo(new Placement.Moved(new TextRange(10, 14), 1));
    }
  }

  private static TextRange passage(Random random, String text, int least) {
    int length = least + random.nextInt(60);
    int start = random.nextInt(text.length() - length);
    return new TextRange(start, start + length);
  }

  private static Anchor anchor(String text, TextRange passage) {
    return new Anchor(
        text.substring(Math.max(0, passage.start() - CONTEXT), passage.start()),
        text.substring(passage.start(), passage.end()),
        text.substring(passage.end(), Math.min(text.length(), passage.end() + CONTEXT)),
        passage,
        1,
        1);
  }

  /// Some letters exchanged for others.
  private static String worn(Random random, String text, double share) {
    StringBuilder worn = new StringBuilder(text);
    for (int at = 0; at < worn.length(); at++) {
      if (random.nextDouble() < share) {
        worn.setCharAt(at, (char) ('一' + random.nextInt(900)));
      }
    }
    return worn.toString();
  }
}
