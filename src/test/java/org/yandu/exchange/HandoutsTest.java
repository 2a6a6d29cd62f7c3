package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.model.Meaning;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;
import org.yandu.testing.GoldenFile;

final class HandoutsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final SampleNotes sample = new SampleNotes();

  @ParameterizedTest
  @EnumSource
  void pagesStandInTheGoldenFiles(HandoutTemplate template) throws IOException {
    String name = "exchange/handout-" + template.name().toLowerCase(Locale.ROOT) + ".html";
    GoldenFile.assertEqual(html(template, sample.notes()), name);
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfTheNotesDoesNotShow(HandoutTemplate template) {
    List<PlacedAnnotation> notes = new ArrayList<>(sample.notes());
    Collections.shuffle(notes, new Random(5));
    assertThat(html(template, notes)).isEqualTo(html(template, sample.notes()));
  }

  @Test
  void nothingInANoteBecomesMarkup() {
    List<PlacedAnnotation> notes =
        List.of(
            sample.placed(
                1,
                sample.range("新的一期"),
                "<script>alert(1)</script> & \"x\"\n\n<b>粗</b>\u0001",
                Meaning.KEY_POINT));
    assertThat(html(HandoutTemplate.STUDY_NOTES, notes))
        .contains(
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;", "&lt;b&gt;粗&lt;/b&gt;")
        .doesNotContain("<script", "<b>", "\u0001");
  }

  @Test
  void theDocumentHasHeadingsFootnotesAndAContentsList() throws IOException {
    try (XWPFDocument document = docx(HandoutTemplate.STUDY_NOTES, sample.notes())) {
      List<String> headings = words(document, "Heading1");
      assertThat(headings).hasSizeGreaterThan(1).endsWith("待定位");
      assertThat(words(document, "TOC1")).extracting(String::strip).isEqualTo(headings);
      assertThat(document.getDocument().xmlText())
          .contains(" PAGEREF _Toc1 \\h ", "w:name=\"_Toc1\"")
          .doesNotContain("w:dirty");
      assertThat(words(document, "Title")).singleElement().asString().endsWith("学习笔记");
      assertThat(words(document, "BodyText")).contains("第一行", "第二行", "• 条目");
      // The first two are the line above footnotes and its continuation.
      long sources =
          document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0).count();
      assertThat(sources).isEqualTo(6);
      assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl())
          .isNotNull();
      assertThat(document.getFooterList()).hasSize(1);
    }
  }

  /// Archives keep times to two seconds, documents their own.
  @Test
  void theSameNotesGiveTheSameBytesLater() throws Exception {
    List<byte[]> now = documents();
    Thread.sleep(2_100);
    List<byte[]> later = documents();
    for (HandoutTemplate template : HandoutTemplate.values()) {
      assertThat(later.get(template.ordinal()))
          .as(template.name())
          .isEqualTo(now.get(template.ordinal()));
    }
  }

  private List<byte[]> documents() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (HandoutTemplate template : HandoutTemplate.values()) {
      documents.add(bytes(NotesFormat.DOCX, template, sample.notes()));
    }
    return documents;
  }

  @Test
  void theDocumentIsAsOldAsItsNewestNote() throws IOException {
    try (XWPFDocument document = docx(HandoutTemplate.STUDY_NOTES, sample.notes())) {
      var properties = document.getProperties().getCoreProperties();
      assertThat(properties.getCreated())
          .isEqualTo(Date.from(sample.with(sample.notes()).newest()));
      assertThat(properties.getCreator()).isNull();
    }
  }

  @Test
  void theDocumentNamesWhatTakesThePlaceOfItsTypefaces() throws Exception {
    try (XWPFDocument document = docx(HandoutTemplate.STUDY_NOTES, sample.notes())) {
      var parts = document.getPackage().getPartsByContentType(DocxFonts.CONTENT_TYPE);
      assertThat(parts).hasSize(1);
      String table =
          new String(parts.getFirst().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      for (var style : document.getStyle().getStyleList()) {
        assertThat(table)
            .contains("<w:font w:name=\"" + style.getRPr().getRFontsArray(0).getEastAsia() + "\">");
      }
      assertThat(table).contains("<w:altName w:val=\"宋体,SimSun,Songti SC");
    }
  }

  @Test
  void pointsAreNumberedThroughTheDocument() throws IOException {
    try (XWPFDocument document = docx(HandoutTemplate.SPEAKING_NOTES, sample.notes())) {
      List<String> points = words(document, "Heading2");
      assertThat(points).hasSize(6);
      for (int index = 0; index < points.size(); index++) {
        assertThat(points.get(index)).startsWith((index + 1) + "．");
      }
    }
  }

  @Test
  void controlCharactersDoNotBreakTheDocument() throws IOException {
    List<PlacedAnnotation> notes =
        List.of(sample.placed(1, sample.range("新的一期"), "甲\u0000\u000b\ufffe乙", Meaning.QUESTION));
    try (XWPFDocument document = docx(HandoutTemplate.STUDY_NOTES, notes)) {
      assertThat(words(document, "BodyText")).hasSize(1);
    }
  }

  private String html(HandoutTemplate template, List<PlacedAnnotation> notes) {
    return new String(bytes(NotesFormat.HTML, template, notes), StandardCharsets.UTF_8);
  }

  private XWPFDocument docx(HandoutTemplate template, List<PlacedAnnotation> notes)
      throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(NotesFormat.DOCX, template, notes)));
  }

  private byte[] bytes(NotesFormat format, HandoutTemplate template, List<PlacedAnnotation> notes) {
    return format.bytes(
        template,
        List.of(sample.with(notes)),
        SampleNotes.MEANINGS,
        Messages.of("zh-CN")::text,
        ZONE);
  }

  private static List<String> words(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
