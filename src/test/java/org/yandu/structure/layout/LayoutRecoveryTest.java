package org.yandu.structure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationContent;
import org.yandu.structure.Conservation;
import org.yandu.task.Progress;

final class LayoutRecoveryTest {

  private static final String PHRASES =
      "村口的老井用了三代人，井沿上的绳痕有一指深。轮到的人家前一天就把绳子泡软，桶底补好，天不亮便到井边等着。"
          + "有人说井可以填了，商量了三个晚上，还是留了下来。水可以不喝，规矩不能丢。东头的石阶一共有五十二级，下雨天要扶着墙走。";

  /// Paragraphs of any length come back whole from any setting: columns, widths, sizes, pages.
  @Test
  void givesBackTheParagraphsWhateverTheSetting() {
    Random random = new Random(20260401);
    for (int round = 0; round < 60; round++) {
      List<String> paragraphs = paragraphs(random, 12 + random.nextInt(20));
      int columns = 1 + random.nextInt(4);
      float size = 8 + random.nextInt(5);
      int ems = columns == 1 ? 28 + random.nextInt(15) : 10 + random.nextInt(10);
      int lines = 12 + random.nextInt(30);
      boolean numbered = random.nextBoolean();

      PublicationContent content = recover(set(paragraphs, columns, size, ems, lines, numbered));

      assertThat(
              content.articles().stream()
                  .flatMap(article -> article.blocks().stream())
                  .map(Block::text))
          .as("%d columns of %d ems, %d lines, size %s", columns, ems, lines, size)
          .containsExactlyElementsOf(paragraphs);
      if (numbered) {
        assertThat(content.furniture())
            .isNotEmpty()
            .extracting(Furniture::reason)
            .containsOnly(Reason.PAGE_NUMBER, Reason.RUNNING_HEAD);
      }
    }
  }

  private static List<String> paragraphs(Random random, int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(PHRASES.length() - 20);
      int length = 15 + random.nextInt(120);
      String text = (PHRASES.substring(start) + PHRASES.repeat(2)).substring(0, length);
      paragraphs.add(text.replaceFirst("^[，。]+", "").replaceFirst("[，。]*$", "。"));
    }
    return paragraphs;
  }

  private static LaidOutDocument set(
      List<String> paragraphs, int columns, float size, int ems, int lines, boolean numbered) {
    float gutter = 2 * size;
    float width = columns * ems * size + (columns - 1) * gutter + 100;
    float leading = size * 1.6f;
    GlyphSetter setter = new GlyphSetter(width, lines * leading + 160);
    List<String> set = lines(paragraphs, ems);
    int pages = 0;
    for (int i = 0; i < set.size(); i += columns * lines) {
      if (pages > 0) {
        setter.page();
      }
      pages++;
      for (int j = i; j < Math.min(set.size(), i + columns * lines); j++) {
        int column = (j - i) / lines;
        int row = (j - i) % lines;
        String line = set.get(j);
        float indent = line.startsWith("\u3000") ? 2 * size : 0;
        setter.line(
            GlyphSetter.TEXT,
            size,
            50 + column * (ems * size + gutter) + indent,
            80 + row * leading,
            line.strip());
      }
      if (numbered) {
        setter.line(GlyphSetter.HEAVY, size - 1, 50, 30, "井边札记");
        setter.line(
            GlyphSetter.TEXT, size - 1, width / 2, lines * leading + 130, Integer.toString(pages));
      }
    }
    if (numbered && pages < 3) {
      return set(paragraphs, columns, size, ems, Math.max(3, lines / 2), true);
    }
    return setter.document();
  }

  private static List<String> lines(List<String> paragraphs, int ems) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String rest = "\u3000\u3000" + paragraph;
      while (!rest.isEmpty()) {
        int end = Math.min(ems, rest.length());
        while (end < rest.length() && end > 3 && "，。".indexOf(rest.charAt(end)) >= 0) {
          end--;
        }
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
    }
    return lines;
  }

  @Test
  void startsAnArticleAtEachTitleAndFollowsItOverRules() {
    GlyphSetter setter = new GlyphSetter(540, 780);
    column(setter, 40, 120, 8);
    column(setter, 280, 120, 8);
    setter.line(GlyphSetter.HEAVY, 22, 60, 90, "第一篇的题名");
    setter.rule(40, 300, 500);
    setter.line(GlyphSetter.HEAVY, 22, 60, 340, "第二篇的题名");
    setter.line(new FontFace("Kai", false), 10, 60, 360, "◆王文 李小明");
    column(setter, 40, 400, 8);
    column(setter, 280, 400, 8);

    PublicationContent content = recover(setter.document());

    assertThat(content.articles()).extracting(Article::title).containsExactly("第一篇的题名", "第二篇的题名");
    assertThat(content.articles().getLast().authors()).containsExactly("王文", "李小明");
  }

  @Test
  void readsNumberedLinesOfTheTextsOwnTypeAsHeadingsButNoListOfThem() {
    GlyphSetter setter = new GlyphSetter(540, 780);
    setter.line(GlyphSetter.HEAVY, 22, 60, 90, "关于水井的报告");
    setter.line(GlyphSetter.TEXT, 10, 40, 130, "（一）水位的变化");
    sentence(setter, 146);
    setter.line(GlyphSetter.TEXT, 10, 40, 178, "（一）水桶");
    setter.line(GlyphSetter.TEXT, 10, 40, 194, "（二）绳子");
    sentence(setter, 210);

    PublicationContent content = recover(setter.document());

    assertThat(content.articles().getFirst().headings())
        .extracting(Block::text)
        .containsExactly("（一）水位的变化");
  }

  private static void sentence(GlyphSetter setter, float top) {
    setter.line(GlyphSetter.TEXT, 10, 60, top, LINE.substring(2));
    setter.line(GlyphSetter.TEXT, 10, 40, top + 16, "规矩不能丢。");
  }

  @Test
  void joinsAParagraphOverTheFootnoteAtThePagesEnd() {
    GlyphSetter setter = new GlyphSetter(540, 300);
    setter.line(GlyphSetter.TEXT, 10, 60, 100, LINE.substring(2));
    setter.line(GlyphSetter.TEXT, 10, 40, 116, LINE);
    setter.line(GlyphSetter.TEXT, 8, 40, 180, "①村里人都这么说。");
    setter.page();
    setter.line(GlyphSetter.TEXT, 10, 40, 100, LINE);
    setter.line(GlyphSetter.TEXT, 10, 60, 116, LINE.substring(2));

    PublicationContent content = recover(setter.document());

    List<Block> blocks = content.articles().getFirst().blocks();
    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly(LINE.substring(2) + LINE + LINE, "①村里人都这么说。", LINE.substring(2));
    assertThat(blocks.get(1)).isInstanceOf(Block.Note.class);
  }

  @Test
  void sendsAContinuationToTheArticleThatPointsToIt() {
    GlyphSetter setter = new GlyphSetter(540, 780);
    setter.line(GlyphSetter.HEAVY, 22, 60, 90, "先开头的一篇");
    column(setter, 40, 120, 6);
    column(setter, 280, 120, 6);
    setter.line(new FontFace("Kai", false), 10, 420, 120 + 6 * 16, "（下转第2页）");
    setter.rule(40, 300, 500);
    setter.line(GlyphSetter.HEAVY, 22, 60, 340, "后开头的一篇");
    column(setter, 40, 400, 6);
    column(setter, 280, 400, 6);
    setter.page();
    column(setter, 40, 120, 6);
    setter.rule(40, 300, 500);
    setter.line(new FontFace("Kai", false), 10, 40, 330, "（上接第1页）");
    column(setter, 40, 350, 4);
    column(setter, 280, 350, 4);

    PublicationContent content = recover(setter.document());

    assertThat(content.articles()).hasSize(2);
    assertThat(length(content.articles().getFirst())).isEqualTo(length(6 + 6 + 4 + 4));
    assertThat(length(content.articles().getLast())).isEqualTo(length(6 + 6 + 6));
    assertThat(content.furniture())
        .extracting(Furniture::text)
        .containsExactly("（下转第2页）", "（上接第1页）");
  }

  private static final String LINE = "村口的老井用了三代人井沿上的绳痕有一指深";

  private static void column(GlyphSetter setter, float left, float top, int lines) {
    for (int i = 0; i < lines; i++) {
      setter.line(
          GlyphSetter.TEXT,
          10,
          left + (i == 0 ? 20 : 0),
          top + 16 * i,
          i == 0 ? LINE.substring(2) : LINE);
    }
  }

  /// Each column of so many lines lacks two characters at its beginning.
  private static int length(int lines) {
    return lines * LINE.length();
  }

  private static int length(Article article) {
    int text =
        article.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .mapToInt(block -> block.text().length())
            .sum();
    long firsts = article.blocks().stream().filter(Block.Paragraph.class::isInstance).count();
    return text + 2 * (int) firsts;
  }

  /// No exception and no lost character, whatever is drawn where.
  @Test
  void losesNoGlyphOfAnyChaos() {
    Random random = new Random(20260402);
    for (int round = 0; round < 150; round++) {
      LaidOutDocument document = new LaidOutDocument();
      int pages = 1 + random.nextInt(6);
      for (int page = 1; page <= pages; page++) {
        document.add(chaos(random, page));
      }
      recover(document);
    }
  }

  private static PageGlyphs chaos(Random random, int page) {
    List<Glyph> glyphs = new ArrayList<>();
    int runs = random.nextInt(60);
    for (int i = 0; i < runs; i++) {
      float size = List.of(0.1f, 8f, 10f, 10f, 10f, 14f, 24f, 300f).get(random.nextInt(8));
      float x = random.nextInt(-50, 600);
      float y = random.nextBoolean() ? 16 * random.nextInt(50) : random.nextInt(-50, 900);
      int turns = random.nextInt(12) == 0 ? random.nextInt(4) : 0;
      FontFace face = random.nextInt(5) == 0 ? GlyphSetter.HEAVY : GlyphSetter.TEXT;
      int length = 1 + random.nextInt(25);
      for (int j = 0; j < length; j++) {
        String text = sign(random);
        glyphs.add(new Glyph(text, x, y, random.nextInt(3) == 0 ? 0 : size, size, turns, face));
        if (random.nextInt(30) == 0) {
          glyphs.add(glyphs.getLast());
        }
        x += size * random.nextInt(3);
        y += random.nextInt(20) == 0 ? size : 0;
      }
    }
    return new PageGlyphs(page, 540, 780, glyphs, boxes(random), boxes(random), boxes(random));
  }

  private static String sign(Random random) {
    return Stream.of(
            "村",
            "井",
            "。",
            "“",
            "■",
            "——",
            "（",
            "）",
            "A",
            "fi",
            "-",
            "1",
            "2",
            " ",
            "\u3000",
            "\ufffd",
            "\udbc0\udc01",
            "◆",
            "•",
            "第",
            "页",
            "下",
            "转")
        .skip(random.nextInt(23))
        .findFirst()
        .orElse("井");
  }

  private static List<Box> boxes(Random random) {
    List<Box> boxes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      float left = random.nextInt(500);
      float top = random.nextInt(700);
      boxes.add(new Box(left, top, left + random.nextInt(400), top + random.nextInt(200)));
    }
    return boxes;
  }

  private static PublicationContent recover(LaidOutDocument document) {
    PublicationContent content = LayoutRecovery.recover(document, Progress.NONE).content();
    Conservation.assertConserved(document.document().source(), content);
    return content;
  }
}
