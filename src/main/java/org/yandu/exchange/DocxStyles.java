package org.yandu.exchange;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/// The styles of a document, with the typefaces of Chinese official documents: 小标宋 for the title,
/// 黑体 and 楷体 for headings, 仿宋 for text. Where one is not installed the programs put another in its
/// place.
final class DocxStyles {

  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String SECTION = "Section";
  static final String BYLINE = "Byline";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String QUOTE = "Quote";
  static final String NOTE = "BodyText";
  static final String TEXT = "BodyTextFirstIndent";
  static final String REMARK = "Remark";
  static final String FOOTNOTE = "FootnoteText";
  static final String CONTENTS_HEADING = "TOCHeading";
  static final String CONTENTS = "TOC1";

  private static final String NORMAL = "Normal";
  static final String SMALL_TITLE_SONG = "方正小标宋简体";
  static final String BLACK = "黑体";
  static final String REGULAR = "楷体";
  static final String IMITATION_SONG = "仿宋";
  static final String LATIN = "Times New Roman";

  /// 二号, 三号, 四号, 小四 and 小五, in half points.
  private static final int SIZE_2 = 44;

  private static final int SIZE_3 = 32;
  private static final int SIZE_4 = 28;
  private static final int SIZE_SMALL_4 = 24;
  private static final int SIZE_SMALL_5 = 18;

  private static final int TWENTIETHS_OF_HALF_A_POINT = 10;
  private static final int INDENT = 420;
  private static final int TWO_CHARACTERS = 200;
  private static final String QUIET = "666666";

  private final List<CTStyle> made = new ArrayList<>();

  private DocxStyles() {}

  static void addTo(XWPFDocument document) {
    DocxStyles all = new DocxStyles();
    all.make();
    XWPFStyles styles = document.createStyles();
    // What is added is a copy, so that each has to be finished by then.
    all.made.forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
  }

  private void make() {
    CTStyle normal = style(NORMAL, "Normal", IMITATION_SONG, SIZE_SMALL_4);
    normal.setDefault(true);
    lines(normal, 0, 0, 360);
    CTStyle title = style(TITLE, "Title", SMALL_TITLE_SONG, SIZE_2);
    lines(title, 0, 240, 240);
    title.getPPr().addNewJc().setVal(STJc.CENTER);
    CTStyle subtitle = style(SUBTITLE, "Subtitle", REGULAR, SIZE_SMALL_4);
    lines(subtitle, 0, 480, 240);
    subtitle.getPPr().addNewJc().setVal(STJc.CENTER);
    quiet(subtitle);
    CTStyle section = style(SECTION, "Section", REGULAR, SIZE_SMALL_4);
    lines(section, 720, 0, 240);
    quiet(section);
    CTStyle byline = style(BYLINE, "Byline", REGULAR, SIZE_SMALL_4);
    lines(byline, 0, 160, 300);
    byline.getPPr().addNewJc().setVal(STJc.CENTER);
    quiet(byline);
    heading(style(HEADING_1, "heading 1", BLACK, SIZE_3), 0, 480, 160);
    heading(style(HEADING_2, "heading 2", REGULAR, SIZE_4), 1, 280, 80);
    CTStyle quote = style(QUOTE, "Quote", IMITATION_SONG, SIZE_SMALL_4);
    lines(quote, 120, 60, 360);
    quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(INDENT));
    beginsIndented(quote.getPPr().getInd());
    CTStyle note = style(NOTE, "Body Text", REGULAR, SIZE_SMALL_4);
    lines(note, 40, 40, 360);
    beginsIndented(note.getPPr().addNewInd());
    CTStyle text = style(TEXT, "Body Text First Indent", IMITATION_SONG, SIZE_SMALL_4);
    lines(text, 0, 0, 360);
    beginsIndented(text.getPPr().addNewInd());
    CTStyle remark = style(REMARK, "Remark", IMITATION_SONG, SIZE_SMALL_5);
    lines(remark, 40, 240, 240);
    quiet(remark);
    lines(style(FOOTNOTE, "footnote text", IMITATION_SONG, SIZE_SMALL_5), 0, 0, 240);
    lines(style(CONTENTS_HEADING, "TOC Heading", BLACK, SIZE_SMALL_4), 0, 120, 240);
    CTStyle contents = style(CONTENTS, "toc 1", IMITATION_SONG, SIZE_SMALL_4);
    CTTabStop pageNumber = contents.getPPr().addNewTabs().addNewTab();
    pageNumber.setVal(STTabJc.RIGHT);
    pageNumber.setLeader(STTabTlc.DOT);
    pageNumber.setPos(BigInteger.valueOf(DocxPage.TEXT_WIDTH));
    lines(contents, 0, 0, 320);
  }

  private CTStyle style(String id, String name, String typeface, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (!id.equals(NORMAL)) {
      style.addNewBasedOn().setVal(NORMAL);
    }
    style.addNewQFormat();
    style.addNewPPr();
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setEastAsia(typeface);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    made.add(style);
    return style;
  }

  /// By two characters; the length beside it is for programs that do not count characters.
  private static void beginsIndented(CTInd indentation) {
    indentation.setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
    indentation.setFirstLine(BigInteger.valueOf(2L * SIZE_SMALL_4 * TWENTIETHS_OF_HALF_A_POINT));
  }

  private static void heading(CTStyle style, int level, int before, int after) {
    lines(style, before, after, 300);
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }

  /// @param before and `after` in twentieths of a point
  /// @param line in 240ths of a line
  private static void lines(CTStyle style, int before, int after, int line) {
    CTPPrGeneral paragraph = style.getPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(line));
    spacing.setLineRule(STLineSpacingRule.AUTO);
  }

  private static void quiet(CTStyle style) {
    style.getRPr().addNewColor().setVal(QUIET);
  }
}
