package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.model.Anchor;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Placement;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.TextRange;

final class AnchorsTest {

  private static final String[] PARAGRAPHS = {
    "春天，河湾村的老人们先说起修路。路修通了，茶叶就能当天运到县城。",
    "到了六月，水泥三十吨已经堆在村口，账目每月贴在墙上，谁都可以来看。",
    "修路的那三个月，没有一户人家缺过一天工。“人心通了，路就通了。”老支书说。",
    "如今夜里也亮着灯。孩子们沿着新路骑车，一直骑到渡口才回头。",
  };

  private static final DocumentText TEXT = text(PARAGRAPHS);

  @Test
  void anchorRemembersThePassageItsSurroundingsAndItsArticle() {
    Anchor anchor = anchor(TEXT, "水泥三十吨");
    assertThat(anchor.exact()).isEqualTo("水泥三十吨");
    assertThat(anchor.prefix()).hasSize(38).endsWith("到了六月，");
    assertThat(anchor.suffix()).hasSize(64).startsWith("已经堆在村口");
    assertThat(anchor.articleNumber()).isEqualTo(1);
    assertThat(anchor.textRevision()).isEqualTo(1);
  }

  @Test
  void contextNeverCutsACharacterInHalf() {
    String rare = "𠮷".repeat(80);
    DocumentText text = text("x" + rare + "路" + rare + "x");
    Anchor anchor = anchor(text, "路");
    assertThat(anchor.prefix()).isEqualTo("𠮷".repeat(32));
    assertThat(anchor.suffix()).isEqualTo("𠮷".repeat(32));
    Anchor odd = Anchors.anchor(text, new TextRange(160, 163), 1);
    assertThat(odd.exact()).hasSize(3);
  }

  @Test
  void noPassageHasNoAnchor() {
    assertThatThrownBy(() -> Anchors.anchor(TEXT, new TextRange(4, 4), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anchors.anchor(TEXT, new TextRange(0, TEXT.length() + 1), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sameRevisionIsExact() {
    Anchor anchor = anchor(TEXT, "路");
    assertThat(Anchors.place(anchor, TEXT, 1)).isEqualTo(new Placement.Exact(anchor.position()));
  }

  @Test
  void newRevisionThatReadsTheSameThereIsExact() {
    Anchor anchor = anchor(TEXT, "水泥三十吨");
    DocumentText longer = text(append(PARAGRAPHS, "新添的一段在最后。"));
    assertThat(Anchors.place(anchor, longer, 2)).isEqualTo(new Placement.Exact(anchor.position()));
  }

  @Test
  void passageIsFoundBehindWhatWasPutBeforeIt() {
    DocumentText longer = text(prepend("编者按：这是后来加上的。", PARAGRAPHS));
    assertMoved(place("水泥三十吨", longer), longer, "水泥三十吨");
  }

  @Test
  void newLayoutAndPunctuationDoNotHideAPassage() {
    DocumentText other =
        text(
            "春天,河湾村的老人们先说起修路。路修通了,茶叶就能当天运到县城。到了六月，水泥３０吨…",
            "到了六月，水泥三十\u3000吨已经堆在\n村口，账目每月贴在墙上，谁都可以来看。",
            PARAGRAPHS[2],
            PARAGRAPHS[3]);
    assertMoved(place("三十吨已经堆在村口，", other), other, "三十\u3000吨已经堆在\n村口，");
  }

  @Test
  void quotationMarksAtTheEndsStayWithThePassage() {
    DocumentText longer = text(prepend("编者按。", PARAGRAPHS));
    assertMoved(place("“人心通了，路就通了。”", longer), longer, "“人心通了，路就通了。”");
    DocumentText unquoted =
        text(prepend("编者按。", replace(2, "修路的那三个月，没有一户人家缺过一天工。人心通了，路就通了。老支书说。")));
    assertMoved(place("“人心通了，路就通了。”", unquoted), unquoted, "人心通了，路就通了。");
  }

  @Test
  void surroundingsTellRepeatedPassagesApart() {
    DocumentText longer = text(prepend("路，路，路，修了三年的路。", PARAGRAPHS));
    int expected = longer.string().indexOf("沿着新路") + 3;
    Anchor anchor = Anchors.anchor(TEXT, range(TEXT, TEXT.string().indexOf("沿着新路") + 3, 1), 1);
    assertThat(Anchors.place(anchor, longer, 2))
        .isInstanceOfSatisfying(
            Placement.Moved.class,
            moved -> assertThat(moved.range()).isEqualTo(range(longer, expected, 1)));
  }

  @Test
  void doubledPassageIsAmbiguousNeverTheFirst() {
    String[] doubled = append(prepend(PARAGRAPHS[1], PARAGRAPHS), PARAGRAPHS[1]);
    DocumentText text = text(append(prepend("甲乙丙丁", doubled), "甲乙丙丁"));
    Anchor lone = anchor(text(PARAGRAPHS[1]), "水泥三十吨");
    Placement placement = Anchors.place(lone, text, 2);
    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Ambiguous.class,
            ambiguous -> {
              assertThat(ambiguous.candidates()).hasSize(3);
              assertThat(ambiguous.candidates())
                  .allSatisfy(range -> assertThat(text.substring(range)).isEqualTo("水泥三十吨"));
            });
  }

  @Test
  void removedPassageLeavesAGap() {
    DocumentText shorter = text(replace(1, "到了六月，账目每月贴在墙上，谁都可以来看。"));
    Placement placement = place("水泥三十吨已经堆在村口，", shorter);
    assertThat(placement).isEqualTo(new Placement.Gap(shorter.string().indexOf("六月") + 2));
  }

  @Test
  void rewrittenPassageLeavesAGapToo() {
    DocumentText other = text(replace(1, "到了六月，石子和沙土都已经运到，账目每月贴在墙上，谁都可以来看。"));
    assertThat(place("水泥三十吨已经堆在村口，", other)).isInstanceOf(Placement.Gap.class);
  }

  @Test
  void anotherTextHoldsNothing() {
    DocumentText other = text("江边的风车转了一夜。", "清晨有人来收网，鱼不多，虾很多。");
    assertThat(place("水泥三十吨", other)).isEqualTo(new Placement.Orphaned());
    assertThat(place("路", other)).isEqualTo(new Placement.Orphaned());
  }

  @Test
  void shortPassageInForeignSurroundingsIsNoPlace() {
    DocumentText other = text("这条路通向山外。路上没有人。");
    assertThat(place("路", other)).isEqualTo(new Placement.Orphaned());
  }

  /// A new recovery may put a title before its article that stood behind it, and take away what
  /// stood around it.
  @Test
  void shortTitleThatStandsOnceIsFoundInForeignSurroundings() {
    DocumentText old = text(PARAGRAPHS[0], "河湾记事", PARAGRAPHS[1]);
    DocumentText recovered = text("江边的风车转了一夜。", "河湾记事", "清晨有人来收网，鱼不多，虾很多。");
    Anchor anchor = anchor(old, "河湾记事");
    assertFound(Anchors.place(anchor, recovered, 2), recovered, "河湾记事");
    DocumentText twice = text("江边的风车转了一夜。", "河湾记事", "清晨有人来收网。", "河湾记事");
    assertThat(Anchors.place(anchor, twice, 2)).isEqualTo(new Placement.Orphaned());
  }

  @Test
  void aNameThatStandsOnceIsFoundWherePartOfItsSurroundingsIsLeft() {
    DocumentText old = text(PARAGRAPHS[0], "张三", PARAGRAPHS[1] + PARAGRAPHS[2]);
    DocumentText recovered = text("编者按。", "张三", "水泥三十吨已经堆在村口，账目每月贴在墙上，谁都可以来看。", PARAGRAPHS[0]);
    DocumentText foreign = text("江边的风车转了一夜。", "张三", "清晨有人来收网，鱼不多，虾很多。");
    Anchor anchor = anchor(old, "张三");
    assertFound(Anchors.place(anchor, recovered, 2), recovered, "张三");
    assertThat(Anchors.place(anchor, foreign, 2)).isEqualTo(new Placement.Orphaned());
  }

  /// However the blocks are shuffled: what stands once in the new text, and reads the same, is
  /// found.
  @Test
  void everyPassageOfSomeLengthThatStandsOnceIsFound() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      List<String> blocks = new ArrayList<>(List.of(randomParagraphs(random)));
      String title = randomParagraphs(random)[0].substring(0, 4 + random.nextInt(6));
      blocks.add(random.nextInt(blocks.size()), title);
      DocumentText old = text(blocks.toArray(String[]::new));
      Anchor anchor = anchor(old, title);
      Collections.shuffle(blocks, random);
      DocumentText text = text(blocks.toArray(String[]::new));
      if (text.string().indexOf(title) != text.string().lastIndexOf(title)) {
        continue;
      }
      Placement placement = Anchors.place(anchor, text, 2);
      assertThat(placement)
          .as("seed %d", seed)
          .isInstanceOfAny(Placement.Exact.class, Placement.Moved.class);
    }
  }

  @Test
  void punctuationAloneIsPlacedByItsSurroundings() {
    DocumentText longer = text(prepend("编者按……", PARAGRAPHS));
    Anchor anchor = Anchors.anchor(TEXT, range(TEXT, TEXT.string().indexOf("”老支书"), 1), 1);
    int expected = longer.string().indexOf("”老支书");
    assertThat(Anchors.place(anchor, longer, 2))
        .isInstanceOfSatisfying(
            Placement.Moved.class,
            moved -> assertThat(moved.range()).isEqualTo(range(longer, expected, 1)));
  }

  @Test
  void placingAgainGivesTheSame() {
    DocumentText longer = text(prepend("编者按。", PARAGRAPHS));
    Placer placer = new Placer(longer, 2);
    Anchor anchor = anchor(TEXT, "渡口");
    assertThat(placer.place(anchor)).isEqualTo(placer.place(anchor));
  }

  /// Whatever happens to the rest of a text, a passage that is still there is found at its own
  /// place or not at all, and one that is gone is never found elsewhere.
  @Test
  void noPassageIsEverPlacedWhereItDoesNotBelong() {
    int moved = 0;
    int rounds = 2000;
    for (int seed = 0; seed < rounds; seed++) {
      Random random = new Random(seed);
      String[] before = randomParagraphs(random);
      DocumentText old = text(before);
      int start = random.nextInt(old.length() - 1);
      int end = start + 1 + random.nextInt(Math.min(25, old.length() - start));
      TextRange passage = new TextRange(start, Math.min(end, old.length()));
      Anchor anchor = Anchors.anchor(old, passage, 1);

      // Paragraphs are shuffled by moving some to the front; the passage's own moves with them.
      int shift = random.nextInt(before.length);
      String[] after = before.clone();
      Collections.rotate(Arrays.asList(after), shift);
      DocumentText text = text(after);

      Placement placement = Anchors.place(anchor, text, 2);
      List<TextRange> placed =
          switch (placement) {
            case Placement.Exact(TextRange range) -> List.of(range);
            case Placement.Moved(TextRange range, double score) -> {
              assertThat(score).isBetween(0.0, 1.0);
              yield List.of(range);
            }
            case Placement.Ambiguous _, Placement.Gap _, Placement.Orphaned _ -> List.of();
          };
      int paragraph = old.blockIndexAt(start);
      TextRange home = old.blocks().get(paragraph).range();
      boolean whole = passage.end() <= home.end() && Character.isLetter(anchor.exact().charAt(0));
      int now = (paragraph + shift) % before.length;
      int expected = text.blocks().get(now).range().start() + start - home.start();
      for (TextRange range : placed) {
        moved++;
        if (whole) {
          assertThat(range.start()).as("seed %d", seed).isEqualTo(expected);
        }
        String there = letters(text.substring(range));
        if (whole) {
          assertThat(there).as("seed %d", seed).isEqualTo(letters(anchor.exact()));
        } else {
          assertThat(shared(there, letters(anchor.exact())))
              .as("seed %d", seed)
              .isGreaterThanOrEqualTo(0.5);
        }
      }
    }
    assertThat(moved).as("most are found").isGreaterThan(rounds * 3 / 4);
  }

  @Test
  void everyPassageThatIsGoneIsSaidToBeGone() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String[] before = randomParagraphs(random);
      int gone = random.nextInt(before.length);
      DocumentText old = text(before);
      int start = old.string().indexOf(before[gone]);
      Anchor anchor = Anchors.anchor(old, new TextRange(start, start + before[gone].length()), 1);
      String[] after = before.clone();
      after[gone] = "这里换成了别的话。";
      Placement placement = Anchors.place(anchor, text(after), 2);
      assertThat(placement)
          .as("seed %d", seed)
          .isInstanceOfAny(Placement.Gap.class, Placement.Orphaned.class);
    }
  }

  private static String[] randomParagraphs(Random random) {
    String[] paragraphs = new String[3 + random.nextInt(5)];
    for (int index = 0; index < paragraphs.length; index++) {
      StringBuilder paragraph = new StringBuilder();
      int length = 20 + random.nextInt(100);
      for (int at = 0; at < length; at++) {
        paragraph.append(at % 11 == 10 ? '，' : (char) (0x4e00 + random.nextInt(600)));
      }
      paragraphs[index] = paragraph.append('。').toString();
    }
    return paragraphs;
  }

  /// What part of the letters of a passage stands in a text.
  private static double shared(String text, String passage) {
    long shared = passage.chars().filter(letter -> text.indexOf(letter) >= 0).count();
    return passage.isEmpty() ? 1 : (double) shared / passage.length();
  }

  private static String letters(String text) {
    return Skeleton.of(text).text();
  }

  /// However little speaks for it beside its standing there alone.
  private static void assertFound(Placement placement, DocumentText text, String passage) {
    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Moved.class,
            moved -> assertThat(text.substring(moved.range())).isEqualTo(passage));
  }

  private static void assertMoved(Placement placement, DocumentText text, String passage) {
    assertThat(placement)
        .isInstanceOfSatisfying(
            Placement.Moved.class,
            moved -> {
              assertThat(text.substring(moved.range())).isEqualTo(passage);
              assertThat(moved.score()).isBetween(0.5, 1.0);
            });
  }

  private static Placement place(String exact, DocumentText text) {
    return Anchors.place(anchor(TEXT, exact), text, 2);
  }

  private static Anchor anchor(DocumentText text, String exact) {
    return Anchors.anchor(text, range(text, text.string().indexOf(exact), exact.length()), 1);
  }

  private static TextRange range(DocumentText text, int start, int length) {
    assertThat(start).isBetween(0, text.length());
    return new TextRange(start, start + length);
  }

  private static DocumentText text(String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs)
            .<Block>map(paragraph -> new Block.Paragraph(paragraph, Provenance.NONE))
            .toList();
    Section section = new Section("", List.of(new Article(blocks)));
    return DocumentText.of(
        new PublicationContent(PublicationMetadata.UNKNOWN, List.of(section), List.of()));
  }

  private static String[] prepend(String first, String... rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private static String[] append(String[] first, String last) {
    String[] all = Arrays.copyOf(first, first.length + 1);
    all[first.length] = last;
    return all;
  }

  private static String[] replace(int index, String paragraph) {
    String[] all = PARAGRAPHS.clone();
    all[index] = paragraph;
    return all;
  }
}
