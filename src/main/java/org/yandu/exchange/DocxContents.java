package org.yandu.exchange;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The contents list of a document: links to the headings, each with a reference to its page. Only
/// the program that sets the pages knows the numbers: LibreOffice puts them in as it opens the
/// file, Word when fields are renewed or the document is printed.
///
/// There is no field around the list, for within one LibreOffice would take the missing numbers as
/// they are; and no field is marked as out of date, for then Word asks a question whenever the
/// document is opened.
final class DocxContents {

  private DocxContents() {}

  /// @param names of the headings, in their order
  /// @param bookmark begins the names of the bookmarks on the headings, which are numbered from 1
  static void add(XWPFDocument document, List<String> names, String bookmark) {
    for (int index = 0; index < names.size(); index++) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(DocxStyles.CONTENTS);
      entry(paragraph.getCTP(), names.get(index), bookmark + (index + 1));
    }
  }

  private static void entry(CTP paragraph, String name, String bookmark) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    link.addNewR().addNewT().setStringValue(name);
    link.addNewR().addNewTab();
    character(link.addNewR(), STFldCharType.BEGIN);
    link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + bookmark + " \\h ");
    character(link.addNewR(), STFldCharType.SEPARATE);
    character(link.addNewR(), STFldCharType.END);
  }

  private static void character(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }
}
