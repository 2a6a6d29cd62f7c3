package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.yandu.model.Anchor;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.Publication;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import org.yandu.testing.GoldenFile;

final class NotesMarkdownTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Publication publication = SampleContent.publication();
  private final DocumentText text = DocumentText.of(publication.content());
  private final List<Meaning> meanings =
      List.of(
          new Meaning(Meaning.KEY_POINT, "要点", HighlightColour.YELLOW),
          new Meaning(Meaning.QUESTION, "疑问", HighlightColour.BLUE));

  @Test
  void writesWhatStandsInTheGoldenFile() throws IOException {
    GoldenFile.assertEqual(write(notes(), "zh-CN"), "exchange/notes.md");
  }

  @Test
  void writesEnglishWordsForEnglishReaders() {
    assertThat(write(notes(), "en")).contains("6 annotations").contains("## Without a place");
    assertThat(write(notes().subList(0, 1), "en")).contains("\n1 annotation\n");
  }

  @Test
  void writesTheSameFileWhateverTheOrderOfTheNotes() {
    List<PlacedAnnotation> notes = new ArrayList<>(notes());
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(notes, new Random(round));
      assertThat(write(notes, "zh-CN")).isEqualTo(write(notes(), "zh-CN"));
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
            placed(1, range("新的一期"), "```\n没有结束\n\n<!-- 也没有\n\n# 标题", Meaning.KEY_POINT),
            placed(2, range("没有标题"), "第二条", Meaning.KEY_POINT));

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

  private List<PlacedAnnotation> notes() {
    PlacedAnnotation tagged =
        placed(4, range("目录是*地图*。先看地图"), "第一行\n第二行\n\n- 条目", Meaning.QUESTION);
    return List.of(
        placed(1, range("新的一期"), "", Meaning.KEY_POINT),
        placed(2, range("没有标题的一段话"), "# 像标题", new MeaningId("gone")),
        placed(3, range("再走路。\n（一）再读正文"), "", Meaning.KEY_POINT),
        tagged,
        placed(5, range("年份\t产量\n2020\t15"), "表", Meaning.QUESTION),
        new PlacedAnnotation(
            annotation(6, new TextRange(0, 3), "丢了", Meaning.KEY_POINT), new Placement.Orphaned()));
  }

  private PlacedAnnotation placed(int number, TextRange range, String body, MeaningId meaning) {
    return new PlacedAnnotation(
        annotation(number, range, body, meaning), new Placement.Exact(range));
  }

  private Annotation annotation(int number, TextRange range, String body, MeaningId meaning) {
    Instant time = Instant.parse("2026-11-24T00:00:00Z").plusSeconds(60L * number);
    return new Annotation(
        new AnnotationId(new UUID(0, number)),
        publication.id(),
        new AuthorId(new UUID(0, 0)),
        AnnotationScope.PASSAGE,
        AnnotationStyle.HIGHLIGHT,
        meaning,
        "旧名",
        new Anchor("", text.substring(range), "", range, 1, 1),
        body,
        number == 4 ? List.of("方法", "a_b") : List.of(),
        time,
        time.plusSeconds(3600));
  }

  private TextRange range(String passage) {
    int start = text.string().indexOf(passage);
    return new TextRange(start, start + passage.length());
  }

  private String write(List<PlacedAnnotation> notes, String language) {
    return NotesMarkdown.of(publication, text, notes, meanings, Messages.of(language)::text, ZONE);
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
