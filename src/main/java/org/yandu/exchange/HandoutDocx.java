package org.yandu.exchange;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/// A [Handout] as a document for WPS and Word: headings that the programs know as such, a contents
/// list, sources as footnotes, page numbers; page and type after GB/T 9704—2012.
final class HandoutDocx {

  private static final int INDENT_OF_A_LEVEL = 420;

  private final XWPFDocument document;
  private final DocxPage page;

  private HandoutDocx(XWPFDocument document, DocxPage page) {
    this.document = document;
    this.page = page;
  }

  /// @param contents what stands above the contents list
  static byte[] of(Handout handout, String contents) {
    return DocxPage.written(
        handout.title(),
        handout.changed(),
        (document, page) -> new HandoutDocx(document, page).write(handout, contents));
  }

  private void write(Handout handout, String contents) {
    page.paragraph(DocxStyles.SUBTITLE, handout.remark());
    List<String> names =
        handout.parts().stream()
            .filter(Handout.Heading.class::isInstance)
            .map(part -> XmlText.allowed(((Handout.Heading) part).words()))
            .toList();
    if (names.size() > 1) {
      page.paragraph(DocxStyles.CONTENTS_HEADING, contents);
      DocxContents.add(document, names, DocxPage.HEADING_BOOKMARK);
    }
    handout.parts().forEach(this::part);
  }

  private void part(Handout.Part part) {
    switch (part) {
      case Handout.Heading(String words) -> page.heading(words);
      case Handout.Point(String words) -> page.paragraph(DocxStyles.HEADING_2, words);
      case Handout.Passage(List<String> paragraphs, String source) -> passage(paragraphs, source);
      case Handout.Note(List<NoteLine> lines) -> lines.forEach(this::line);
      case Handout.Remark(String words) -> page.paragraph(DocxStyles.REMARK, words);
    }
  }

  private void passage(List<String> paragraphs, String source) {
    XWPFParagraph last = document.getParagraphs().getLast();
    for (String words : paragraphs) {
      last = page.paragraph(DocxStyles.QUOTE, words);
    }
    if (!source.isEmpty() && !paragraphs.isEmpty()) {
      page.footnote(last, source);
    }
  }

  private void line(NoteLine line) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(DocxStyles.NOTE);
    if (line.depth() > 0) {
      CTInd indentation = paragraph.getCTP().getPPr().addNewInd();
      indentation.setLeft(BigInteger.valueOf((long) line.depth() * INDENT_OF_A_LEVEL));
      indentation.setFirstLineChars(BigInteger.ZERO);
      indentation.setFirstLine(BigInteger.ZERO);
    }
    if (!line.marker().isEmpty()) {
      DocxPage.text(paragraph, line.marker() + " ");
    }
    for (NoteLine.Run run : line.runs()) {
      XWPFRun words = DocxPage.text(paragraph, run.text());
      words.setBold(run.strong());
      words.setItalic(run.emphasised());
    }
  }
}
