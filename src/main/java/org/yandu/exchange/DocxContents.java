package org.yandu.exchange;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The contents list of a document: links to the headings, within a field that Word and WPS renew
/// at the press of a key. Page numbers come with the first renewal: only the program that sets the
/// pages knows them.
final class DocxContents {

  private DocxContents() {}

  /// @param names of the headings, in their order
  /// @param bookmark begins the names of the bookmarks on the headings, which are numbered from 1
  static void add(XWPFDocument document, List<String> names, String bookmark) {
    for (int index = 0; index < names.size(); index++) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setStyle(DocxStyles.CONTENTS);
      if (index == 0) {
        character(paragraph.getCTP().addNewR(), STFldCharType.BEGIN);
        instruction(paragraph.getCTP().addNewR(), " TOC \\o \"1-1\" \\h \\z \\u ");
        character(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
      }
      entry(paragraph.getCTP(), names.get(index), bookmark + (index + 1));
      if (index == names.size() - 1) {
        character(paragraph.getCTP().addNewR(), STFldCharType.END);
      }
    }
  }

  private static void entry(CTP paragraph, String name, String bookmark) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    link.addNewR().addNewT().setStringValue(name);
  }

  private static void character(CTR run, STFldCharType.Enum type) {
    run.addNewFldChar().setFldCharType(type);
  }

  private static void instruction(CTR run, String words) {
    run.addNewInstrText().setStringValue(words);
  }
}
