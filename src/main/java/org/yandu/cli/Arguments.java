package org.yandu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The arguments of the program as they were typed. In the locale `C` Java reads them as ASCII and
/// loses all Chinese; the system still has their bytes.
final class Arguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char UNREADABLE = '\ufffd';

  private Arguments() {}

  /// @param read as Java read them
  static String[] asTyped(String[] read) {
    if (Arrays.stream(read).noneMatch(argument -> argument.indexOf(UNREADABLE) >= 0)
        || !Files.isReadable(COMMAND_LINE)) {
      return read;
    }
    try {
      return ending(Files.readAllBytes(COMMAND_LINE), read);
    } catch (IOException unknown) {
      return read;
    }
  }

  /// The last ones of a whole command line, whose arguments end with a zero byte each; those read
  /// if they do not fit.
  static String[] ending(byte[] commandLine, String[] read) {
    List<String> all =
        Arrays.asList(new String(commandLine, StandardCharsets.UTF_8).split("\0", -1));
    int end = all.size() - 1;
    if (end < read.length) {
      return read;
    }
    List<String> typed = all.subList(end - read.length, end);
    for (int index = 0; index < read.length; index++) {
      boolean readable = read[index].indexOf(UNREADABLE) < 0;
      if (readable && !read[index].equals(typed.get(index))) {
        return read;
      }
    }
    return typed.toArray(String[]::new);
  }
}
