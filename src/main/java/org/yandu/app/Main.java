package org.yandu.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.yandu.cli.CommandLineProgram;
import org.yandu.settings.Folders;
import org.yandu.text.ChineseLineBreaks;

/// Where the program starts. Does not extend JavaFX's Application, and names no class that does, so
/// that a command line needs no JavaFX.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    ChineseLineBreaks.install();
    LocaleRestart.whereNamesAreAscii();
    System.exit(
        CommandLineProgram.run(
            arguments,
            () -> Folders.dataFolder(programFolder()),
            request -> new WindowProgram().start(request)));
  }

  /// Where the program's jar lies.
  private static Path programFolder() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a jar's place is a URI", impossible);
    }
  }
}
