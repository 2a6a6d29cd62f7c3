package org.yandu.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.yandu.model.Block;
import org.yandu.model.HighlightColour;

/// A [CleanCopy] as a document for WPS and Word: marks as shading and lines, notes as footnotes.
final class CleanDocx {

  private final XWPFDocument document;
  private final DocxPage page;
  private final String figure;

  private CleanDocx(XWPFDocument document, DocxPage page, String figure) {
    this.document = document;
    this.page = page;
    this.figure = figure;
  }

  /// @param contents what stands above the contents list
  /// @param figure what stands for a picture that has no text
  static byte[] of(CleanCopy copy, String contents, String figure) {
    return DocxPage.written(
        copy.title(),
        copy.changed(),
        (document, page) -> new CleanDocx(document, page, figure).write(copy, contents));
  }

  private void write(CleanCopy copy, String contents) {
    List<String> titles =
        copy.pieces().stream()
            .filter(CleanDocx::hasTitle)
            .map(piece -> XmlText.allowed(piece.label()))
            .toList();
    if (titles.size() > 1) {
      page.paragraph(DocxStyles.CONTENTS_HEADING, contents);
      DocxContents.add(document, titles, DocxPage.HEADING_BOOKMARK);
    }
    for (CleanCopy.Piece piece : copy.pieces()) {
      if (!piece.section().isEmpty()) {
        page.paragraph(DocxStyles.SECTION, piece.section());
      }
      piece.lines().forEach(this::line);
    }
  }

  private static boolean hasTitle(CleanCopy.Piece piece) {
    return piece.lines().stream().anyMatch(line -> line.block() instanceof Block.Title);
  }

  private void line(CleanCopy.Line line) {
    switch (line.block()) {
      case Block.Title title -> notes(page.heading(title.text()), line);
      case Block.Heading _ -> words(DocxStyles.HEADING_2, "", line);
      case Block.Paragraph _ -> words(DocxStyles.TEXT, "", line);
      case Block.Subtitle _, Block.Byline _, Block.Caption _ -> words(DocxStyles.BYLINE, "", line);
      case Block.PullQuote _ -> words(DocxStyles.QUOTE, "", line);
      case Block.Note _ -> words(DocxStyles.REMARK, "", line);
      case Block.ListItem item -> words(DocxStyles.TEXT, item.marker() + " ", line);
      case Block.Figure picture ->
          notes(page.paragraph(DocxStyles.BYLINE, picture.text().replace("\ufffc", figure)), line);
      case Block.Table table -> {
        table(table.text());
        // Word wants a paragraph between two tables anyway.
        notes(page.paragraph(DocxStyles.BYLINE, ""), line);
      }
    }
  }

  private void words(String style, String before, CleanCopy.Line line) {
    XWPFParagraph paragraph = page.paragraph(style, before);
    for (MarkedRun run : line.runs()) {
      XWPFRun words = DocxPage.text(paragraph, run.text());
      run.mark().ifPresent(mark -> draw(words, mark));
      run.notes().forEach(note -> page.footnote(paragraph, plain(note)));
    }
  }

  private void notes(XWPFParagraph paragraph, CleanCopy.Line line) {
    line.runs().stream()
        .flatMap(run -> run.notes().stream())
        .forEach(note -> page.footnote(paragraph, plain(note)));
  }

  private static String plain(String note) {
    return NoteLines.of(note).stream().map(NoteLine::plain).collect(Collectors.joining(" "));
  }

  private static void draw(XWPFRun words, MarkedRun.Mark mark) {
    switch (mark.style()) {
      case HIGHLIGHT -> {
        CTShd shading = words.getCTR().addNewRPr().addNewShd();
        shading.setVal(STShd.CLEAR);
        shading.setFill(fill(mark.colour()));
      }
      case UNDERLINE -> words.setUnderline(UnderlinePatterns.SINGLE);
      case WAVY -> words.setUnderline(UnderlinePatterns.WAVE);
      case STRIKE -> words.setStrikeThrough(true);
    }
  }

  private static String fill(HighlightColour colour) {
    return switch (colour) {
      case YELLOW -> "FFF2A8";
      case BLUE -> "CFE6FF";
      case RED -> "FFD6D0";
      case GREEN -> "D5F0CF";
      case PURPLE -> "E5D9FA";
      case ORANGE -> "FFE0B8";
      case TEAL -> "CDEFEA";
      case GREY -> "E4E4E4";
    };
  }

  private void table(String text) {
    List<String> rows = text.lines().toList();
    int columns = rows.stream().mapToInt(row -> row.split("\t", -1).length).max().orElse(1);
    XWPFTable table = document.createTable(Math.max(1, rows.size()), columns);
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row).split("\t", -1);
      for (int column = 0; column < cells.length; column++) {
        table.getRow(row).getCell(column).setText(XmlText.allowed(cells[column]));
      }
    }
  }
}
