package org.yandu.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The faces that come with the program, and those of the system that go before them.
///
/// For the FX thread, after the toolkit has started.
public final class Fonts {

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

  private static final String BUNDLED_INTERFACE_FAMILY = "Noto Sans SC";
  private static final String BUNDLED_BOOK_FAMILY = "Noto Serif SC";

  private Fonts() {}

  /// Makes the bundled faces known. More than once does no harm.
  public static void load() {
    for (String file : FILES) {
      try (InputStream stream = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
        if (stream != null) {
          Font.loadFont(stream, 12);
        }
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
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
}
