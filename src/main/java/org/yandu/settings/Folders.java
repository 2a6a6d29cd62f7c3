package org.yandu.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// Where a reader's data lies.
public final class Folders {

  /// A folder of this name beside the program makes it portable: the data stays on the stick.
  private static final String PORTABLE = "yandu-data";

  private Folders() {}

  /// The data folder: the portable one beside `program` if it is there, else the platform's.
  ///
  /// @param program folder of the program
  public static Path dataFolder(Path program) {
    Path portable = program.resolve(PORTABLE);
    return Files.isDirectory(portable) ? portable : platform();
  }

  /// The data folder that the platform gives this person.
  public static Path platform() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir("yandu", null, null));
  }
}
