package org.yandu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types commands and keeps what they answer.
final class Shell {

  private final Path dataFolder;
  private final List<WindowRequest> windows = new ArrayList<>();
  private Optional<String> windowFailure = Optional.empty();
  private String out = "";
  private String remarks = "";

  Shell(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  int type(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream remarkBytes = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(outBytes, false, StandardCharsets.UTF_8);
    PrintStream remarkStream = new PrintStream(remarkBytes, true, StandardCharsets.UTF_8);
    WindowStarter window =
        request -> {
          windows.add(request);
          return windowFailure;
        };
    int code =
        new CommandLineProgram(() -> dataFolder, window, outStream, remarkStream).run(arguments);
    out = outBytes.toString(StandardCharsets.UTF_8);
    remarks = remarkBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  void failWindow(String sentence) {
    windowFailure = Optional.of(sentence);
  }

  String out() {
    return out;
  }

  String remarks() {
    return remarks;
  }

  List<WindowRequest> windows() {
    return windows;
  }
}
