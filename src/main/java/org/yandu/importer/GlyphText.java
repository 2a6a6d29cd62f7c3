package org.yandu.importer;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// What a glyph of a PDF stands for.
final class GlyphText {

  /// For glyphs of which the file does not tell what they stand for.
  static final String UNKNOWN = "\ufffd";

  private GlyphText() {}

  static String of(PDFont font, int code) throws IOException {
    String told = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (told == null) {
      boolean latin = font instanceof PDSimpleFont && code > ' ' && code < 0x7f;
      told = latin ? Character.toString(code) : code == ' ' ? " " : UNKNOWN;
    }
    if (told.length() == 1) {
      return ofCharacter(told.charAt(0));
    }
    StringBuilder text = new StringBuilder();
    told.chars().forEach(c -> text.append(ofCharacter((char) c)));
    return text.toString();
  }

  /// Ligatures in their letters, radicals as the characters that they look like, no controls.
  private static String ofCharacter(char character) {
    if (character < ' ' || character == 0x7f || character == '\ufffe' || character == '\uffff') {
      return character == '\t' || character == '\n' || character == '\r' ? " " : UNKNOWN;
    }
    boolean ligature = character >= '\ufb00' && character <= '\ufb06';
    boolean radical = character >= '\u2e80' && character <= '\u2fdf';
    return ligature || radical
        ? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
        : Character.toString(character);
  }
}
