package org.yandu.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/// The text of a file, without its byte order mark.
///
/// @param charset that it was decoded with
/// @param unreadable where the first U+FFFD stands that replaces bytes or control characters
record DecodedText(String text, Charset charset, OptionalInt unreadable) {

  private static final char REPLACEMENT = '\ufffd';

  /// Decodes from `offset` to the end. Bytes that stand for no character, and control characters
  /// that no text holds, become U+FFFD; nothing fails.
  static DecodedText decode(byte[] bytes, int offset, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer piece = CharBuffer.allocate(1 << 13);
    StringBuilder text = new StringBuilder(input.remaining());
    int unreadable = -1;
    while (true) {
      CoderResult result = decoder.decode(input, piece, true);
      text.append(piece.flip());
      piece.clear();
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        input.position(Math.min(input.limit(), input.position() + result.length()));
        unreadable = unreadable < 0 ? text.length() : unreadable;
        text.append(REPLACEMENT);
        decoder.reset();
      }
    }
    decoder.flush(piece);
    text.append(piece.flip());
    int control = replaceControls(text);
    int first = unreadable < 0 || (control >= 0 && control < unreadable) ? control : unreadable;
    return new DecodedText(
        text.toString(), charset, first < 0 ? OptionalInt.empty() : OptionalInt.of(first));
  }

  private static int replaceControls(StringBuilder text) {
    int first = -1;
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character < 0x80 && !CharacterPlausibility.isText(character)) {
        text.setCharAt(index, REPLACEMENT);
        first = first < 0 ? index : first;
      }
    }
    return first;
  }
}
