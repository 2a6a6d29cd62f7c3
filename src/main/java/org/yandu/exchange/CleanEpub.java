package org.yandu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A [CleanCopy] as an EPUB 3 book: a chapter for each article, a contents list, nothing else. The
/// same copy gives the same bytes.
final class CleanEpub {

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  private final CleanCopy copy;
  private final String language;
  private final String contents;
  private final String figure;

  private CleanEpub(CleanCopy copy, String language, String contents, String figure) {
    this.copy = copy;
    this.language = language;
    this.contents = contents;
    this.figure = figure;
  }

  /// @param language of the publication
  /// @param contents what stands above the contents list
  /// @param figure what stands for a picture that has no text
  static byte[] of(CleanCopy copy, String language, String contents, String figure) {
    return new CleanEpub(copy, language, contents, figure).bytes();
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TimelessZip zip = new TimelessZip(bytes)) {
      // First and as it is, so that the kind of file is seen from its first bytes (OCF 3.3, 4.2.2).
      zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
      entry(zip, "META-INF/container.xml", CONTAINER);
      entry(zip, "EPUB/package.opf", packageDocument());
      entry(zip, "EPUB/nav.xhtml", navigation());
      entry(zip, "EPUB/style.css", CleanHtml.STYLE);
      CleanHtml numbered = new CleanHtml(figure);
      int before = 0;
      for (CleanCopy.Piece piece : copy.pieces()) {
        numbered.article(piece);
        String all = numbered.markup();
        entry(zip, "EPUB/" + name(piece), page(piece.label(), all.substring(before)));
        before = all.length();
      }
    } catch (IOException impossible) {
      throw new IllegalStateException("nothing is written but memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static String name(CleanCopy.Piece piece) {
    return "a" + piece.number() + ".xhtml";
  }

  private String packageDocument() {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (CleanCopy.Piece piece : copy.pieces()) {
      manifest
          .append("    <item id=\"a")
          .append(piece.number())
          .append("\" href=\"")
          .append(name(piece))
          .append("\" media-type=\"application/xhtml+xml\"/>\n");
      spine.append("    <itemref idref=\"a").append(piece.number()).append("\"/>\n");
    }
    String title = XmlText.escaped(copy.title());
    String date = copy.year().isEmpty() ? "" : "    <dc:date>" + copy.year() + "</dc:date>\n";
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">urn:uuid:%s</dc:identifier>
        <dc:title>%s</dc:title>
        <dc:language>%s</dc:language>
    %s    <meta property="dcterms:modified">1980-01-01T00:00:00Z</meta>
      </metadata>
      <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        <item id="style" href="style.css" media-type="text/css"/>
    %s  </manifest>
      <spine>
    %s  </spine>
    </package>
    """
        .formatted(
            UUID.nameUUIDFromBytes(copy.title().getBytes(StandardCharsets.UTF_8)),
            title,
            language,
            date,
            manifest,
            spine);
  }

  private String navigation() {
    StringBuilder list = new StringBuilder("<nav epub:type=\"toc\">\n<h2>");
    list.append(XmlText.escaped(contents)).append("</h2>\n<ol>\n");
    for (CleanCopy.Piece piece : copy.pieces()) {
      list.append("<li><a href=\"")
          .append(name(piece))
          .append("\">")
          .append(XmlText.escaped(piece.label()))
          .append("</a></li>\n");
    }
    return page(contents, list.append("</ol>\n</nav>\n").toString());
  }

  private String page(String title, String markup) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
    lang="%1$s" xml:lang="%1$s">
    <head>
    <title>%2$s</title>
    <link rel="stylesheet" type="text/css" href="style.css"/>
    </head>
    <body>
    """
            .formatted(language, XmlText.escaped(title.isEmpty() ? copy.title() : title))
        + markup
        + "</body>\n</html>\n";
  }

  private static void entry(TimelessZip zip, String name, String text) throws IOException {
    zip.add(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
