package org.yandu.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The font table of a document (ISO/IEC 29500-1, 17.8.3): what takes the place of a typeface that
/// is not installed. Without it a program guesses, and puts a Latin face where 小标宋 is missing.
final class DocxFonts {

  static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  /// GB 2312, in the numbers of Windows.
  private static final String CHINESE = "86";

  private static final String WESTERN = "00";

  /// A face that this program names in styles.
  ///
  /// @param others what it is called elsewhere, or what comes closest, the best first
  /// @param family `roman` with serifs, `modern` for faces of one width
  private record Font(String name, List<String> others, String family, String charset) {}

  private static final List<Font> FONTS =
      List.of(
          new Font(
              DocxStyles.SMALL_TITLE_SONG,
              List.of("宋体", "SimSun", "Songti SC", "Noto Serif CJK SC"),
              "roman",
              CHINESE),
          new Font(
              DocxStyles.BLACK,
              List.of("SimHei", "Heiti SC", "Noto Sans CJK SC"),
              "modern",
              CHINESE),
          new Font(
              DocxStyles.REGULAR, List.of("KaiTi", "Kaiti SC", "AR PL UKai CN"), "modern", CHINESE),
          new Font(
              DocxStyles.IMITATION_SONG,
              List.of("FangSong", "STFangsong", "Noto Serif CJK SC"),
              "modern",
              CHINESE),
          new Font(DocxStyles.LATIN, List.of("Liberation Serif", "Times"), "roman", WESTERN));

  private DocxFonts() {}

  static void addTo(XWPFDocument document) throws IOException, InvalidFormatException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
    PackagePart part = document.getPackage().createPart(name, CONTENT_TYPE);
    try (OutputStream out = part.getOutputStream()) {
      out.write(table().getBytes(StandardCharsets.UTF_8));
    }
    document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
  }

  private static String table() {
    return FONTS.stream()
        .map(DocxFonts::font)
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                """,
                "</w:fonts>\n"));
  }

  private static String font(Font font) {
    return """
    <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="%s"/><w:family w:val="%s"/>\
    <w:pitch w:val="variable"/></w:font>
    """
        .formatted(font.name(), String.join(",", font.others()), font.charset(), font.family());
  }
}
