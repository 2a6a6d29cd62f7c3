package org.yandu.structure.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ReadOutcome;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.structure.Conservation;
import org.yandu.structure.RawDocument;
import org.yandu.task.Progress;

/// Books made from the sample's sentences, in every family of numbers and every way of breaking
/// lines, are read back whole.
final class MadeBooksTest {

  private static final List<LineBreaking> BREAKINGS =
      List.of(
          new LineBreaking(1 << 20, "", false, false, "\n"),
          new LineBreaking(1 << 20, "\u3000\u3000", false, true, "\r\n"),
          LineBreaking.plain(32),
          new LineBreaking(28, "", true, false, "\n"),
          new LineBreaking(24, "\u3000\u3000", false, false, "\r\n"),
          new LineBreaking(40, "", false, true, "\n"));

  static Stream<Arguments> families() throws IOException {
    BookMaker titles = new BookMaker(5);
    return Stream.of(
        family("第十二章 title", n -> "第" + BookMaker.chinese(n) + "章 " + titles.title()),
        family("第12章title", n -> "第" + n + "章" + titles.title()),
        family("第１２回", n -> "第" + fullWidth(n) + "回　" + titles.title()),
        family("正文 第十二节", n -> "正文 第" + BookMaker.chinese(n) + "节：" + titles.title()),
        family("《name》 第12话", n -> "《渡口》 第" + n + "话 " + titles.title()),
        family("卷之十二", n -> "卷之" + BookMaker.chinese(n) + "　" + titles.title()),
        family("【第12集】", n -> "【第" + n + "集】" + titles.title()),
        family("Chapter 12", n -> "Chapter " + n + ": " + titles.title()),
        family("12. title", n -> n + ". " + titles.title()),
        family("十二、title", n -> BookMaker.chinese(n) + "、" + titles.title()),
        family("12 alone", Integer::toString));
  }

  private static Arguments family(String name, IntFunction<String> heads) {
    return Arguments.of(name, heads);
  }

  /// The paragraphs of made books begin like any sentence, so that nothing tells a full last line;
  /// those of real books are easier.
  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void findsEveryChapterAndNoOther(String name, IntFunction<String> heads) throws IOException {
    BookMaker.Book book = new BookMaker(name.hashCode()).book(14, 36, heads);
    for (LineBreaking breaking : BREAKINGS) {
      LineBreaking.Broken broken = breaking.apply(book.paragraphs());
      PublicationContent content = recover(broken.text());

      assertThat(content.articles().stream().map(Article::title).toList())
          .as("%s, %s", name, breaking)
          .containsExactlyElementsOf(
              book.chapters().stream().map(MadeBooksTest::withoutPrefix).toList());
      assertThat(startsScore(content, book, broken.starts()))
          .as("%s, %s", name, breaking)
          .isGreaterThan(breaking.marksParagraphs() ? 0.995 : 0.94);
      Conservation.assertConserved(broken.text(), content);
    }
  }

  /// 正文 and the book's name are no part of a chapter's title.
  private static String withoutPrefix(String head) {
    return head.replaceFirst("^(正文|《渡口》)\\s*", "");
  }

  /// How many paragraphs begin where they should; heads were compared before.
  private static double startsScore(
      PublicationContent content, BookMaker.Book book, List<Integer> starts) {
    Set<Integer> wanted = new HashSet<>();
    for (int i = 0; i < starts.size(); i++) {
      if (!book.chapters().contains(book.paragraphs().get(i))) {
        wanted.add(starts.get(i));
      }
    }
    Set<Integer> found = new HashSet<>();
    content.articles().stream()
        .flatMap(article -> article.blocks().stream())
        .filter(block -> !(block instanceof Block.Title))
        .forEach(block -> found.add(block.provenance().spans().getFirst().sourceStart()));
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(wanted);
    return 2.0 * right.size() / (found.size() + wanted.size());
  }

  @Test
  void nestedFamiliesMakeVolumesAndChapters() throws IOException {
    BookMaker maker = new BookMaker(11);
    BookMaker.Book book =
        maker.book(
            12,
            12,
            n ->
                (n % 4 == 1 ? "第" + BookMaker.chinese(n / 4 + 1) + "卷 " + n + "水\n" : "")
                    + "第"
                    + BookMaker.chinese(n)
                    + "回 "
                    + maker.title());
    PublicationContent content = recover(String.join("\n", book.paragraphs()));

    assertThat(content.sections()).hasSize(3).allMatch(section -> section.articles().size() == 4);
    assertThat(content.sections().getFirst().title()).isEqualTo("第一卷 1水");
  }

  @Test
  void contentsListAndLinesOfSitesAreFurniture() throws IOException {
    BookMaker maker = new BookMaker(3);
    BookMaker.Book book = maker.book(9, 20, n -> "第" + n + "章 " + maker.title());
    List<String> lines = new ArrayList<>(List.of("目录"));
    lines.addAll(book.chapters());
    for (String paragraph : book.paragraphs()) {
      if (book.chapters().contains(paragraph)) {
        lines.add("喜欢就请收藏本站 www.example.com 第" + lines.size() + "次");
      }
      lines.add(paragraph);
    }
    PublicationContent content = recover(String.join("\n", lines));

    assertThat(content.articles()).hasSize(9);
    assertThat(reasons(content, Furniture.Reason.CONTENTS_PAGE)).isEqualTo(10);
    assertThat(reasons(content, Furniture.Reason.ADVERTISEMENT)).isEqualTo(9);
  }

  private static long reasons(PublicationContent content, Furniture.Reason reason) {
    return content.furniture().stream().filter(each -> each.reason() == reason).count();
  }

  @Test
  void proseWithoutStructureIsOneArticleWithoutHeadings() throws IOException {
    BookMaker maker = new BookMaker(8);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      paragraphs.add(
          i % 7 == 3 ? "第" + BookMaker.chinese(i) + "天，" + maker.sentence() : maker.paragraph());
    }
    for (LineBreaking breaking : BREAKINGS) {
      PublicationContent content = recover(breaking.apply(paragraphs).text());

      assertThat(content.articles()).as("%s", breaking).hasSize(1);
      assertThat(content.articles().getFirst().title()).isEmpty();
      assertThat(content.articles().getFirst().headings()).isEmpty();
    }
  }

  @Test
  void misprintedNumbersAreKeptAsChapters() throws IOException {
    BookMaker maker = new BookMaker(21);
    BookMaker.Book book =
        maker.book(40, 8, n -> "第" + (n == 17 ? 71 : n == 30 ? 29 : n) + "章 " + maker.title());

    assertThat(recover(String.join("\n", book.paragraphs())).articles()).hasSize(40);
  }

  @Test
  void readsGb18030(@TempDir Path folder) throws IOException {
    BookMaker maker = new BookMaker(2);
    BookMaker.Book book = maker.book(6, 10, n -> "第" + BookMaker.chinese(n) + "章 " + maker.title());
    Path file = folder.resolve("book.txt");
    Files.write(file, String.join("\r\n", book.paragraphs()).getBytes(Charset.forName("GB18030")));

    ReadOutcome.Read read = (ReadOutcome.Read) FileImporter.read(file, Progress.NONE);
    assertThat(read.publication().content().articles().stream().map(Article::title).toList())
        .isEqualTo(book.chapters());
  }

  @Test
  void noCharacterIsLostWhateverIsCutDoubledOrStrewnIn() throws IOException {
    BookMaker maker = new BookMaker(4);
    Random random = new Random(4);
    for (int round = 0; round < 40; round++) {
      BookMaker.Book book = maker.book(5, 6, n -> "第" + n + "章 " + maker.title());
      String text = BREAKINGS.get(round % BREAKINGS.size()).apply(book.paragraphs()).text();
      StringBuilder mutilated = new StringBuilder(text);
      for (int k = 0; k < 30; k++) {
        int at = random.nextInt(mutilated.length());
        switch (random.nextInt(4)) {
          case 0 -> mutilated.insert(at, "\n第" + random.nextInt(20) + "章\n");
          case 1 -> mutilated.delete(at, Math.min(mutilated.length(), at + random.nextInt(40)));
          case 2 -> mutilated.insert(at, "\f");
          default ->
              mutilated.insert(at, mutilated.substring(at, Math.min(mutilated.length(), at + 50)));
        }
      }
      PublicationContent content =
          BookRecovery.recover(BookDraft.of(RawDocument.of(mutilated.toString())), Progress.NONE)
              .content();
      Conservation.assertConserved(mutilated.toString(), content);
    }
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static PublicationContent recover(String source) {
    return PlainTextRecovery.recover(RawDocument.of(source), Progress.NONE).content();
  }
}
