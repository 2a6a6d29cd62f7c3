package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.TextRange;

final class DisplayTextTest {

  private static final int ROUNDS = 300;

  @Test
  void onlyParagraphsAreIndented() {
    DisplayText display = display(SampleText.small());

    assertThat(display.paragraphs())
        .filteredOn(paragraph -> paragraph.look().kind() == BlockKind.PARAGRAPH)
        .allMatch(paragraph -> paragraph.text().startsWith("　　"));
    assertThat(display.paragraphs())
        .filteredOn(paragraph -> paragraph.look().kind() == BlockKind.HEADING_1)
        .isNotEmpty()
        .noneMatch(paragraph -> paragraph.text().startsWith("　"));
  }

  @Test
  void sectionNamesStandBeforeTheirFirstArticleOnly() {
    DisplayText display = display(SampleText.small());

    assertThat(display.paragraphs())
        .filteredOn(paragraph -> paragraph.look().kind() == BlockKind.SECTION_NAME)
        .extracting(paragraph -> paragraph.text().replace(" ", ""))
        .containsExactly("本期关注", "基层来信");
  }

  @Test
  void everyCharacterIsShownAsItself() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      PublicationContent content = random(new Random(seed));
      DisplayText display = display(content);
      String document = display.document().string();
      String shown = shown(display);

      assertThat(display.length()).isEqualTo(shown.length());
      for (int offset = 0; offset < document.length(); offset++) {
        int at = display.toDisplay(offset);
        if (document.charAt(offset) != '\n') {
          assertThat(shown.charAt(at))
              .as("seed %d, %d", seed, offset)
              .isEqualTo(document.charAt(offset));
        }
        assertThat(display.toDocument(at)).as("seed %d, %d", seed, offset).isEqualTo(offset);
      }
    }
  }

  @Test
  void placesForTheEyeAloneStandForTheBlockBehindThem() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      DisplayText display = display(random(new Random(seed)));
      int before = 0;
      for (int at = 0; at <= display.length(); at++) {
        int offset = display.toDocument(at);
        assertThat(offset)
            .as("seed %d, %d", seed, at)
            .isBetween(before, display.document().length());
        before = offset;
      }
      assertThat(before).isEqualTo(display.document().length());
    }
  }

  @Test
  void piecesOfAPassageHoldItsTextAndNothingElse() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      DisplayText display = display(random(random));
      String shown = shown(display);
      String document = display.document().string();
      int start = random.nextInt(document.length());
      int end = start + 1 + random.nextInt(document.length() - start);

      String pieces =
          display.toDisplay(new TextRange(start, end)).stream()
              .map(piece -> shown.substring(piece.start(), piece.end()))
              .collect(Collectors.joining())
              .replace("\n", "");

      assertThat(pieces)
          .as("seed %d", seed)
          .isEqualTo(document.substring(start, end).replace("\n", ""));
    }
  }

  @Test
  void selectionLosesLineBreaksAtItsEnds() {
    DisplayText display = display(SampleText.small());
    int start = display.toDisplay(display.document().string().indexOf("又从尾看到头。"));
    int next = display.toDisplay(display.document().string().indexOf("账目清理"));

    TextRange selected = display.toDocument(start, next);

    assertThat(display.document().substring(selected)).isEqualTo("又从尾看到头。");
  }

  @Test
  void paragraphsAreFoundByTheirCharacters() {
    DisplayText display = display(random(new Random(11)));
    for (int at = 0; at < display.length(); at++) {
      TextRange range = display.rangeOf(display.paragraphAt(at));
      assertThat(at).isBetween(range.start(), range.end());
    }
  }

  @Test
  void emptyTextIsEmpty() {
    DisplayText display =
        display(new PublicationContent(PublicationMetadata.UNKNOWN, List.of(), List.of()));

    assertThat(display.length()).isZero();
    assertThat(display.toDisplay(5)).isZero();
    assertThat(display.toDocument(5)).isZero();
  }

  private static DisplayText display(PublicationContent content) {
    return DisplayText.of(
        DocumentText.of(content), SampleText.sectionTitles(content), 2, UnaryOperator.identity());
  }

  private static String shown(DisplayText display) {
    return display.paragraphs().stream()
        .map(DisplayText.DisplayParagraph::text)
        .collect(Collectors.joining("\n"));
  }

  static PublicationContent random(Random random) {
    List<Section> sections = new ArrayList<>();
    for (int section = 0; section < 1 + random.nextInt(3); section++) {
      List<Article> articles = new ArrayList<>();
      for (int article = 0; article < 1 + random.nextInt(3); article++) {
        List<Block> blocks = new ArrayList<>();
        for (int block = 0; block < 1 + random.nextInt(6); block++) {
          blocks.add(block(random));
        }
        articles.add(new Article(blocks));
      }
      sections.add(new Section(random.nextInt(3) == 0 ? "" : words(random), articles));
    }
    return new PublicationContent(PublicationMetadata.UNKNOWN, sections, List.of());
  }

  private static Block block(Random random) {
    Provenance none = Provenance.NONE;
    return switch (random.nextInt(7)) {
      case 0 -> new Block.Title(words(random), none);
      case 1 -> new Block.Heading(1 + random.nextInt(3), words(random), none);
      case 2 -> new Block.ListItem(random.nextBoolean() ? "1." : "", 0, words(random), none);
      case 3 -> new Block.Table(words(random) + "\t" + words(random) + "\n" + words(random), none);
      case 4 -> new Block.Figure("\ufffc", none);
      default -> new Block.Paragraph(random.nextInt(5) == 0 ? "" : words(random), none);
    };
  }

  /// With wide spaces at its ends, which look like an indent, and a character of two units.
  private static String words(Random random) {
    List<String> parts = List.of("　", "路", "修通了", "𠮷", "30 日", "。");
    return random
        .ints(1 + random.nextInt(5), 0, parts.size())
        .mapToObj(parts::get)
        .collect(Collectors.joining());
  }
}
