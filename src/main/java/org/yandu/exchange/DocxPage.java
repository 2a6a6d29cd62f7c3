package org.yandu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// What all documents for WPS and Word have in common: styles, page, page number, headings that the
/// contents list knows, footnotes.
final class DocxPage {

  /// Begins the names of the bookmarks on headings, which are numbered from 1.
  static final String HEADING_BOOKMARK = "_Toc";

  /// A4, and the margins of GB/T 9704 (5.2.1): 37 mm above, 28 mm on the left; in twentieths of a
  /// point.
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int TOP = 2_098;
  private static final int LEFT = 1_587;
  private static final int RIGHT = 1_474;
  private static final int BOTTOM = 1_984;

  /// Of a line, in twentieths of a point.
  static final int TEXT_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

  private final XWPFDocument document;
  private int headings;

  /// Sets an empty document up.
  private DocxPage(XWPFDocument document, String title) {
    this.document = document;
    DocxStyles.addTo(document);
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
    document.getProperties().getCoreProperties().setTitle(XmlText.allowed(title));
    paragraph(DocxStyles.TITLE, title);
  }

  /// The bytes of a document whose title and page are set up, and whose rest the caller writes. The
  /// same words give the same bytes, whenever they are written.
  ///
  /// @param changed what the document tells as the time of its making; not told if it is the epoch
  static byte[] written(String title, Instant changed, BiConsumer<XWPFDocument, DocxPage> write) {
    try (XWPFDocument document = new XWPFDocument()) {
      write.accept(document, new DocxPage(document, title));
      DocxFonts.addTo(document);
      Optional<Date> time =
          changed.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(Date.from(changed));
      PackageProperties properties = document.getPackage().getPackageProperties();
      properties.setCreatorProperty(Optional.empty());
      properties.setCreatedProperty(time);
      properties.setModifiedProperty(time);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return TimelessZip.rewritten(bytes.toByteArray());
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException("nothing is read or written but memory", impossible);
    }
  }

  XWPFParagraph paragraph(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    text(paragraph, words);
    return paragraph;
  }

  /// One that stands in the contents list.
  XWPFParagraph heading(String words) {
    headings++;
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(DocxStyles.HEADING_1);
    CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
    bookmark.setName(HEADING_BOOKMARK + headings);
    bookmark.setId(BigInteger.valueOf(headings));
    text(paragraph, words);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
    return paragraph;
  }

  void footnote(XWPFParagraph paragraph, String words) {
    XWPFFootnote footnote = document.createFootnote();
    XWPFParagraph note = footnote.createParagraph();
    note.setStyle(DocxStyles.FOOTNOTE);
    text(note, " " + words);
    paragraph.addFootnoteReference(footnote);
  }

  static XWPFRun text(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(XmlText.allowed(words));
    return run;
  }
}
