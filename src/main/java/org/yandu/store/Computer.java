package org.yandu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine that has a library open.
///
/// @param key no other computer has the same
/// @param name by which people know it
record Computer(String key, String name) {

  private static final Path KERNEL_NAME = Path.of("/proc/sys/kernel/hostname");

  /// Systems with systemd or D-Bus have one of them: copies of one disk image share a name.
  private static final List<Path> MACHINE_IDS =
      List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

  Computer {
    key = oneWord(key);
    name = oneWord(name);
  }

  /// This one, found without asking any network for its name.
  static Computer thisOne() {
    String name =
        Stream.of(
                Optional.ofNullable(System.getenv("COMPUTERNAME")),
                content(KERNEL_NAME),
                Optional.ofNullable(System.getenv("HOSTNAME")),
                said("hostname"))
            .flatMap(Optional::stream)
            .map(String::strip)
            .filter(known -> !known.isEmpty())
            .findFirst()
            .orElse("?");
    String id =
        MACHINE_IDS.stream()
            .map(Computer::content)
            .flatMap(Optional::stream)
            .map(String::strip)
            .findFirst()
            .orElse("");
    return new Computer(name + "/" + id, name);
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// macOS has neither a variable nor a file for it.
  private static Optional<String> said(String program) {
    try {
      Process process = new ProcessBuilder(program).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String oneWord(String text) {
    return Objects.requireNonNull(text).replaceAll("[\\t\\r\\n]", " ");
  }
}
