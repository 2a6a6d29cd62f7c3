package org.yandu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A [Handout] as a document for WPS and Word: headings that the programs know as such, a contents
/// list, sources as footnotes, page numbers; page and type after GB/T 9704—2012.
final class HandoutDocx {

  /// A4, and the margins of GB/T 9704 (5.2.1): 37 mm above, 28 mm on the left; in twentieths of a
  /// point.
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int TOP = 2_098;
  private static final int LEFT = 1_587;
  private static final int RIGHT = 1_474;
  private static final int BOTTOM = 1_984;

  private static final int INDENT_OF_A_LEVEL = 420;
  private static final String CONTENTS_NAME = "_Toc";

  private final XWPFDocument document;
  private int headings;

  private HandoutDocx(XWPFDocument document) {
    this.document = document;
  }

  /// @param contents what stands above the contents list
  static byte[] of(Handout handout, String contents) {
    try (XWPFDocument document = new XWPFDocument()) {
      new HandoutDocx(document).write(handout, contents);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing is read or written but memory", impossible);
    }
  }

  private void write(Handout handout, String contents) {
    DocxStyles.addTo(document);
    page();
    document.getProperties().getCoreProperties().setTitle(XmlText.allowed(handout.title()));
    paragraph(DocxStyles.TITLE, handout.title());
    paragraph(DocxStyles.SUBTITLE, handout.remark());
    List<String> names =
        handout.parts().stream()
            .filter(Handout.Heading.class::isInstance)
            .map(part -> XmlText.allowed(((Handout.Heading) part).words()))
            .toList();
    if (names.size() > 1) {
      paragraph(DocxStyles.CONTENTS_HEADING, contents);
      DocxContents.add(document, names, CONTENTS_NAME);
    }
    handout.parts().forEach(this::part);
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
    section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private void part(Handout.Part part) {
    switch (part) {
      case Handout.Heading(String words) -> heading(words);
      case Handout.Point(String words) -> paragraph(DocxStyles.HEADING_2, words);
      case Handout.Passage(List<String> paragraphs, String source) -> passage(paragraphs, source);
      case Handout.Note(List<NoteLine> lines) -> lines.forEach(this::line);
      case Handout.Remark(String words) -> paragraph(DocxStyles.REMARK, words);
    }
  }

  private void heading(String words) {
    headings++;
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(DocxStyles.HEADING_1);
    CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
    bookmark.setName(CONTENTS_NAME + headings);
    bookmark.setId(BigInteger.valueOf(headings));
    text(paragraph, words);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
  }

  private void passage(List<String> paragraphs, String source) {
    XWPFParagraph last = document.getParagraphs().getLast();
    for (String words : paragraphs) {
      last = paragraph(DocxStyles.QUOTE, words);
    }
    if (!source.isEmpty() && !paragraphs.isEmpty()) {
      XWPFFootnote footnote = document.createFootnote();
      XWPFParagraph note = footnote.createParagraph();
      note.setStyle(DocxStyles.FOOTNOTE);
      text(note, " " + source);
      last.addFootnoteReference(footnote);
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
      text(paragraph, line.marker() + " ");
    }
    for (NoteLine.Run run : line.runs()) {
      XWPFRun words = text(paragraph, run.text());
      words.setBold(run.strong());
      words.setItalic(run.emphasised());
    }
  }

  private XWPFParagraph paragraph(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    text(paragraph, words);
    return paragraph;
  }

  private static XWPFRun text(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(XmlText.allowed(words));
    return run;
  }
}
