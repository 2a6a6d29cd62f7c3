package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.testing.GoldenFile;

final class NotesMarkdownTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final SampleNotes sample = new SampleNotes();

  @Test
  void writesWhatStandsInTheGoldenFile() throws IOException {
    GoldenFile.assertEqual(write(sample.notes(), "zh-CN"), "exchange/notes.md");
  }

  @Test
  void writesEnglishWordsForEnglishReaders() {
    assertThat(write(sample.notes(), "en"))
        .contains("6 annotations")
        .contains("## Without a place");
    assertThat(write(sample.notes().subList(0, 1), "en")).contains("\n1 annotation\n");
  }

  @Test
  void writesTheSameFileWhateverTheOrderOfTheNotes() {
    List<PlacedAnnotation> notes = new ArrayList<>(sample.notes());
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(notes, new Random(round));
      assertThat(write(notes, "zh-CN")).isEqualTo(write(sample.notes(), "zh-CN"));
    }
  }

  @Test
  void keepsAnyTextPlain() {
    Random random = new Random(20261124);
    String signs = "#+-=*_`[]()<>~|$&;!\\1.) \t甲。ab:/@\"'";
    Parser parser = Parser.builder().build();
    for (int round = 0; round < 3000; round++) {
      StringBuilder line = new StringBuilder();
      for (int length = 1 + random.nextInt(24); length > 0; length--) {
        line.append(signs.charAt(random.nextInt(signs.length())));
      }
      String plain = line.toString().strip();
      if (!plain.isEmpty()) {
        Node document = parser.parse(MarkdownEscape.line(plain));
        assertThat(document.getFirstChild()).as(plain).isInstanceOf(Paragraph.class);
        assertThat(plainText(document)).isEqualTo(plain.replace('\t', ' '));
      }
    }
  }

  @Test
  void keepsWhatANoteLeavesOpenInsideTheNote() {
    List<PlacedAnnotation> notes =
        List.of(
            sample.placed(
                1, sample.range("新的一期"), "```\n没有结束\n\n<!-- 也没有\n\n# 标题", Meaning.KEY_POINT),
            sample.placed(2, sample.range("没有标题"), "第二条", Meaning.KEY_POINT));

    Node document = Parser.builder().build().parse(write(notes, "zh-CN"));

    assertThat(document).isInstanceOf(Document.class);
    List<Node> quotes = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote) {
        quotes.add(node);
      }
    }
    assertThat(quotes).hasSize(2);
  }

  private String write(List<PlacedAnnotation> notes, String language) {
    return NotesMarkdown.of(
        sample.with(notes), SampleNotes.MEANINGS, Messages.of(language)::text, ZONE);
  }

  private static String plainText(Node node) {
    StringBuilder plain = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            plain.append(text.getLiteral());
          }
        });
    return plain.toString();
  }
}
