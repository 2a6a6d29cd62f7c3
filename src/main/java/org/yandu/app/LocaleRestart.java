package org.yandu.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Begins the program anew, in the same process, where the locale cannot name Chinese files.
///
/// In the locale `C` of bare machines, timers and remote shells Java takes file names for ASCII: a
/// folder with a Chinese name cannot be opened. Java reads the locale once, before the program's
/// first line, so nothing but a new start helps. The system's own `execv` keeps process, terminal
/// and the bytes of all arguments; what that takes is the time in which a Java machine starts.
final class LocaleRestart {

  /// Part of every glibc from 2.35 on, and of Debian's long before.
  private static final String LOCALE = "C.UTF-8";

  /// Set before the new start, so that there is only one even if the locale is missing.
  private static final String DONE = "YANDU_LOCALE_RESTART";

  /// The launcher of an installed program sets it for itself in its second run; there, arguments
  /// are taken for those of the Java machine. A new start has to begin with the first run.
  private static final String SECOND_RUN_OF_LAUNCHER = "_JPACKAGE_LAUNCHER";

  private static final Path PROGRAM = Path.of("/proc/self/exe");
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private LocaleRestart() {}

  /// Does not return if it begins anew; returns if that is not needed or not possible.
  static void whereNamesAreAscii() {
    if (canNameChineseFiles()
        || System.getenv(DONE) != null
        || !Files.isReadable(PROGRAM)
        || !Files.isReadable(COMMAND_LINE)) {
      return;
    }
    try {
      restart(Files.readAllBytes(COMMAND_LINE));
    } catch (IOException | RuntimeException goesOnInThisLocale) {
      return;
    }
  }

  private static boolean canNameChineseFiles() {
    try {
      return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
          .newEncoder()
          .canEncode('中');
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | UnsupportedOperationException unknown) {
      return true;
    }
  }

  private static void restart(byte[] commandLine) {
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle set =
          function("setenv", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
      MethodHandle unset = function("unsetenv", ValueLayout.ADDRESS);
      MethodHandle execute = function("execv", ValueLayout.ADDRESS, ValueLayout.ADDRESS);
      var _ = (int) set.invokeExact(arena.allocateFrom("LC_ALL"), arena.allocateFrom(LOCALE), 1);
      var _ = (int) set.invokeExact(arena.allocateFrom(DONE), arena.allocateFrom("1"), 1);
      var _ = (int) unset.invokeExact(arena.allocateFrom(SECOND_RUN_OF_LAUNCHER));
      MemorySegment program = arena.allocateFrom(PROGRAM.toString());
      var _ = (int) execute.invokeExact(program, arguments(commandLine, arena));
    } catch (RuntimeException | Error broken) {
      throw broken;
    } catch (Throwable impossible) {
      throw new IllegalStateException("the functions of the system throw nothing", impossible);
    }
  }

  @SuppressWarnings("restricted") // the signatures below are those of POSIX
  private static MethodHandle function(String name, ValueLayout... parameters) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name),
        FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
  }

  /// Pointers to the arguments, each of which ends with a zero byte, and a null pointer.
  private static MemorySegment arguments(byte[] commandLine, Arena arena) {
    MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, commandLine);
    List<Long> starts = new ArrayList<>();
    for (int at = 0; at < commandLine.length; at++) {
      if (at == 0 || commandLine[at - 1] == 0) {
        starts.add((long) at);
      }
    }
    MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, starts.size() + 1L);
    for (int index = 0; index < starts.size(); index++) {
      pointers.setAtIndex(ValueLayout.ADDRESS, index, bytes.asSlice(starts.get(index)));
    }
    pointers.setAtIndex(ValueLayout.ADDRESS, starts.size(), MemorySegment.NULL);
    return pointers;
  }
}
