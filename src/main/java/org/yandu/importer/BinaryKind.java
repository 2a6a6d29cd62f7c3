package org.yandu.importer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Well-known formats that are no text, told by their first bytes. Signatures as in file(1)'s magic
/// and the formats' own specifications.
enum BinaryKind {
  PDF(ascii("%PDF-")),
  /// Also DOCX, EPUB and ODT.
  ZIP(hex("504b0304")),
  EMPTY_ZIP(hex("504b0506")),
  /// Old Word, Excel and PowerPoint.
  OLE(hex("d0cf11e0a1b11ae1")),
  /// Text to a machine, but not to a reader.
  RTF(ascii("{\\rtf")),
  PNG(hex("89504e470d0a1a0a")),
  JPEG(hex("ffd8ff")),
  GIF(ascii("GIF8")),
  TIFF_LITTLE_ENDIAN(hex("49492a00")),
  TIFF_BIG_ENDIAN(hex("4d4d002a")),
  RIFF(ascii("RIFF")),
  SQLITE(ascii("SQLite format 3")),
  GZIP(hex("1f8b08")),
  SEVEN_ZIP(hex("377abcaf271c")),
  RAR(ascii("Rar!\u001a")),
  XZ(hex("fd377a585a00")),
  ELF(hex("7f454c46")),
  CAJ(ascii("CAJ\0")),
  KDH(ascii("KDH ")),
  DJVU(ascii("AT&TFORM"));

  private final byte[] signature;

  BinaryKind(byte[] signature) {
    this.signature = signature;
  }

  /// How many bytes tell a kind.
  static final int LONGEST_SIGNATURE = 16;

  /// Whether the file is of this kind.
  boolean begins(byte[] bytes) {
    return SourceBytes.startsWith(bytes, signature);
  }

  /// Whether the file is of one of these kinds.
  static boolean isKnown(byte[] bytes) {
    for (BinaryKind kind : values()) {
      if (kind.begins(bytes)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }
}
