package org.yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for fonts that a PDF names and does not bring along. To read text no outlines are
/// needed, and looking for them would search all fonts of the machine for seconds and leave a file
/// in the reader's home. Only threads that read text get it; drawing pages asks for real fonts.
///
/// Safe for use by any number of threads.
final class ReadingFonts implements FontMapper {

  private static final String STAND_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final ThreadLocal<Integer> READING = ThreadLocal.withInitial(() -> 0);

  private final FontMapper real;
  private final TrueTypeFont standIn;

  private ReadingFonts(FontMapper real, TrueTypeFont standIn) {
    this.real = real;
    this.standIn = standIn;
  }

  /// Until it is closed, this thread reads text.
  static final class Scope implements AutoCloseable {

    private Scope() {
      READING.set(READING.get() + 1);
    }

    @Override
    public void close() {
      READING.set(READING.get() - 1);
    }
  }

  static Scope use() {
    Installed.once();
    return new Scope();
  }

  /// PDFBox knows one mapper for the whole program.
  private static final class Installed {

    static {
      FontMappers.set(new ReadingFonts(FontMappers.instance(), load()));
    }

    static void once() {}

    private static TrueTypeFont load() {
      try (InputStream stream = FontMapper.class.getResourceAsStream(STAND_IN)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream)));
      } catch (IOException broken) {
        throw new UncheckedIOException("a font of the program cannot be read", broken);
      }
    }
  }

  private static boolean isReading() {
    return READING.get() > 0;
  }

  @Override
  public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return isReading() ? new FontMapping<>(standIn, true) : real.getTrueTypeFont(name, descriptor);
  }

  @Override
  public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return isReading() ? new FontMapping<>(standIn, true) : real.getFontBoxFont(name, descriptor);
  }

  @Override
  public @Nullable CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
    return isReading()
        ? new CIDFontMapping(null, standIn, true)
        : real.getCIDFont(name, descriptor, collection);
  }
}
