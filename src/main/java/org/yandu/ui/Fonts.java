package org.yandu.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// The faces that come with the program, and those of the system that go before them.
///
/// For the FX thread, after the toolkit has started.
public final class Fonts {

  /// Of no account: other sizes are made from the same face.
  private static final double LOADED_SIZE = 12;

  /// Faces that are being unpacked, by their files.
  private static final Map<String, CompletableFuture<byte[]>> AHEAD = new ConcurrentHashMap<>();

  private static final List<String> FILES =
      List.of(
          "NotoSerifSC-Regular.ttf",
          "NotoSerifSC-Bold.ttf",
          "NotoSansSC-Regular.ttf",
          "NotoSansSC-Bold.ttf");

  /// Faces of systems in which a Chinese interface is at home.
  private static final List<String> INTERFACE_FAMILIES =
      List.of(
          "Microsoft YaHei UI",
          "PingFang SC",
          "Noto Sans CJK SC",
          "Source Han Sans SC",
          "WenQuanYi Micro Hei");

  /// Faces for reading that systems bring, the best first: Windows, then macOS, then Debian, UOS
  /// and Kylin.
  private static final List<String> READING_FAMILIES =
      List.of(
          "SimSun",
          "宋体",
          "KaiTi",
          "楷体",
          "FangSong",
          "仿宋",
          "Songti SC",
          "Kaiti SC",
          "STFangsong",
          "Noto Serif CJK SC",
          "Source Han Serif SC",
          "Source Han Serif CN",
          "AR PL UMing CN",
          "AR PL UKai CN");

  /// What a face must have to set a Chinese periodical.
  private static final String NEEDED = "国务院关于，。、；：？！“”《》（）……——·123AaＡ";

  private static final String BUNDLED_INTERFACE_FAMILY = "Noto Sans SC";
  private static final String BUNDLED_BOOK_FAMILY = "Noto Serif SC";

  private Fonts() {}

  /// Begins to unpack the faces, so that [#load] finds them ready. On any thread; needs no toolkit.
  public static void readAhead(Executor background) {
    for (String file : FILES) {
      if (isPacked(file)) {
        AHEAD.computeIfAbsent(
            file, name -> CompletableFuture.supplyAsync(() -> bytes(name), background));
      }
    }
  }

  /// Makes the bundled faces known. More than once does no harm.
  public static void load() {
    for (String file : FILES) {
      if (isPacked(file)) {
        CompletableFuture<byte[]> ahead = AHEAD.remove(file);
        Font.loadFont(
            new ByteArrayInputStream(ahead == null ? bytes(file) : ahead.join()), LOADED_SIZE);
      } else {
        // Read where it lies; a stream would be copied to another file first.
        Font.loadFont(place(file).toExternalForm(), LOADED_SIZE);
      }
    }
  }

  private static boolean isPacked(String file) {
    return !place(file).getProtocol().equals("file");
  }

  private static URL place(String file) {
    return Objects.requireNonNull(Fonts.class.getResource("/assets/fonts/" + file), file);
  }

  private static byte[] bytes(String file) {
    try (InputStream stream = place(file).openStream()) {
      return stream.readAllBytes();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  public static String interfaceFamily() {
    List<String> installed = Font.getFamilies();
    return INTERFACE_FAMILIES.stream()
        .filter(installed::contains)
        .findFirst()
        .orElse(BUNDLED_INTERFACE_FAMILY);
  }

  /// The face of the reading pane when the reader chose none.
  public static String bookFamily() {
    return BUNDLED_BOOK_FAMILY;
  }

  /// The family that text asked to be set in `asked` is set in: another one where none is asked
  /// for, or where it is not installed any more.
  public static String inForce(String asked, String otherwise) {
    return asked.isEmpty() || !Font.getFamilies().contains(asked) ? otherwise : asked;
  }

  /// Installed faces that have the characters of a Chinese periodical, those made for reading
  /// first. Looks into every font file, so not for the FX thread.
  ///
  /// @param installed families as JavaFX names them
  public static List<String> readable(List<String> installed) {
    List<String> readable =
        installed.stream().filter(family -> !isLogical(family)).filter(Fonts::hasNeeded).toList();
    return Stream.concat(
            Stream.of(BUNDLED_BOOK_FAMILY, BUNDLED_INTERFACE_FAMILY),
            Stream.concat(READING_FAMILIES.stream().filter(readable::contains), readable.stream()))
        .distinct()
        .toList();
  }

  /// JavaFX names five families that are no faces but stand for what the system has.
  private static boolean isLogical(String family) {
    return List.of("System", "Serif", "SansSerif", "Monospaced", "Dialog").contains(family);
  }

  /// JavaFX does not tell what a face lacks; Java's other toolkit does, without a display.
  private static boolean hasNeeded(String family) {
    java.awt.Font font = new java.awt.Font(family, java.awt.Font.PLAIN, (int) LOADED_SIZE);
    boolean known = !font.getFamily(Locale.ROOT).equals(java.awt.Font.DIALOG);
    return known && font.canDisplayUpTo(NEEDED) < 0;
  }
}
