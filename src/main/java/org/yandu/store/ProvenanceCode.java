package org.yandu.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;

/// A [Provenance] in few bytes: for each span the differences from what a text that runs on line by
/// line would have, as variable-length numbers (seven bits a byte, low ones first; signed ones
/// zigzag). Most spans take five bytes.
final class ProvenanceCode {

  private ProvenanceCode() {}

  static byte[] encode(Provenance provenance) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SourceSpan last = new SourceSpan(0, 0, 0, 0, 0);
    for (SourceSpan span : provenance.spans()) {
      write(bytes, span.textStart() - (last.textStart() + last.length()));
      write(bytes, span.length());
      write(bytes, span.sourceStart() - (last.sourceStart() + last.length()));
      write(bytes, span.line() - last.line());
      write(bytes, span.page() - last.page());
      last = span;
    }
    return bytes.toByteArray();
  }

  /// @throws IllegalArgumentException if [#encode] did not write these bytes
  static Provenance decode(byte[] bytes) {
    List<SourceSpan> spans = new ArrayList<>();
    Reader reader = new Reader(bytes);
    SourceSpan last = new SourceSpan(0, 0, 0, 0, 0);
    while (reader.hasNext()) {
      int textStart = last.textStart() + last.length() + reader.next();
      int length = reader.next();
      int sourceStart = last.sourceStart() + last.length() + reader.next();
      int line = last.line() + reader.next();
      int page = last.page() + reader.next();
      last = new SourceSpan(textStart, length, sourceStart, line, page);
      spans.add(last);
    }
    return new Provenance(spans);
  }

  private static void write(ByteArrayOutputStream bytes, int number) {
    int rest = (number << 1) ^ (number >> 31);
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  private static final class Reader {

    private final byte[] bytes;
    private int position;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return position < bytes.length;
    }

    int next() {
      int number = 0;
      for (int shift = 0; shift < 35; shift += 7) {
        if (position == bytes.length) {
          throw new IllegalArgumentException("provenance ends amid a number");
        }
        byte part = bytes[position++];
        number |= (part & 0x7f) << shift;
        if (part >= 0) {
          return (number >>> 1) ^ -(number & 1);
        }
      }
      throw new IllegalArgumentException("provenance has a number of over 32 bits");
    }
  }
}
