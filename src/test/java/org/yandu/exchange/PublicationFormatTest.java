package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.yandu.model.Article;
import org.yandu.settings.Messages;
import org.yandu.testing.GoldenFile;

final class PublicationFormatTest {

  private final SampleNotes sample = new SampleNotes();
  private final AnnotatedPublication publication = sample.with(sample.notes());

  @Test
  void filesStandInTheGoldenFiles() throws IOException {
    GoldenFile.assertEqual(text(PublicationFormat.HTML, Set.of(), true), "exchange/clean.html");
    GoldenFile.assertEqual(text(PublicationFormat.TXT, Set.of(), true), "exchange/clean-copy.md");
  }

  @Test
  void everyWordIsInEveryKindOfFile() throws IOException {
    String html = text(PublicationFormat.HTML, Set.of(), false);
    String plain = text(PublicationFormat.TXT, Set.of(), false);
    String book = String.join("", book(Set.of(), false).values());
    String document = words(bytes(PublicationFormat.DOCX, Set.of(), false));
    for (Article article : publication.publication().content().articles()) {
      article.blocks().stream()
          .flatMap(block -> block.text().replace("\ufffc", "").lines())
          .flatMap(line -> List.of(line.split("\t")).stream())
          .filter(words -> !words.isBlank())
          .forEach(words -> {
            assertThat(html).contains(XmlText.escaped(words));
            assertThat(book).contains(XmlText.escaped(words));
            assertThat(plain).contains(words);
            assertThat(document).contains(words);
          });
    }
  }

  @Test
  void onlyTheArticlesThatAreWantedAreThere() {
    String all = text(PublicationFormat.TXT, Set.of(), false);
    String second = text(PublicationFormat.TXT, Set.of(2), false);
    assertThat(all).contains("卷首语", "再走路。");
    assertThat(second).contains("再走路。").doesNotContain("卷首语");
  }

  @Test
  void marksAndNotesAreThereIfWanted() throws IOException {
    String marked = text(PublicationFormat.HTML, Set.of(), true);
    assertThat(marked)
        .contains("<span class=\"yellow\">新的一期</span>", "<sup>1</sup>", "<ol class=\"notes\"");
    assertThat(text(PublicationFormat.HTML, Set.of(), false))
        .doesNotContain("class=\"yellow\">", "<sup>", "<ol class=\"notes\"");
    try (XWPFDocument document = open(bytes(PublicationFormat.DOCX, Set.of(), true))) {
      assertThat(document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0))
          .hasSize(3);
    }
  }

  /// Archives keep times to two seconds.
  @Test
  void theSameTextGivesTheSameBytesLater() throws InterruptedException {
    byte[] document = bytes(PublicationFormat.DOCX, Set.of(), true);
    byte[] book = bytes(PublicationFormat.EPUB, Set.of(), true);
    Thread.sleep(2_100);
    assertThat(bytes(PublicationFormat.DOCX, Set.of(), true)).isEqualTo(document);
    assertThat(bytes(PublicationFormat.EPUB, Set.of(), true)).isEqualTo(book);
  }

  @Test
  void theBookIsOneThatReadersOpen() throws Exception {
    Map<String, String> book = book(Set.of(), true);
    assertThat(book.keySet()).startsWith("mimetype", "META-INF/container.xml");
    assertThat(book.get("mimetype")).isEqualTo("application/epub+zip");
    for (Map.Entry<String, String> entry : book.entrySet()) {
      if (entry.getKey().endsWith(".xhtml") || entry.getKey().endsWith(".opf")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(entry.getValue().getBytes(StandardCharsets.UTF_8)));
      }
    }
    assertThat(book.get("EPUB/package.opf"))
        .contains("href=\"a1.xhtml\"", "<itemref idref=\"a2\"/>");
    assertThat(bytes(PublicationFormat.EPUB, Set.of(), true))
        .isEqualTo(bytes(PublicationFormat.EPUB, Set.of(), true));
  }

  private String text(PublicationFormat format, Set<Integer> articles, boolean marks) {
    return new String(bytes(format, articles, marks), StandardCharsets.UTF_8);
  }

  private byte[] bytes(PublicationFormat format, Set<Integer> articles, boolean marks) {
    return format.bytes(
        publication, articles, marks, SampleNotes.MEANINGS, Messages.of("zh-CN")::text);
  }

  private Map<String, String> book(Set<Integer> articles, boolean marks) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    byte[] bytes = bytes(PublicationFormat.EPUB, articles, marks);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static String words(byte[] bytes) throws IOException {
    StringBuilder words = new StringBuilder();
    try (XWPFDocument document = open(bytes)) {
      document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .forEach(text -> words.append(text).append('\n'));
      document.getTables().forEach(table -> words.append(table.getText()).append('\n'));
    }
    return words.toString();
  }
}
