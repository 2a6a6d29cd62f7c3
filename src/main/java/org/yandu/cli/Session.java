package org.yandu.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yandu.exchange.AtomicFile;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.library.OpenPublication;
import org.yandu.model.ImportRefusal;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;

/// What a command works with.
///
/// @param dataFolder of the library
/// @param out for results
/// @param remarks for what a person should know besides
record Session(Messages messages, Path dataFolder, PrintStream out, PrintStream remarks) {

  /// Works with the library and closes it.
  Ending withLibrary(Function<Library, Ending> work) {
    return switch (Library.open(dataFolder)) {
      case LibraryOpening.Opened(Library library) -> {
        try (library) {
          yield work.apply(library);
        }
      }
      case LibraryOpening failure -> Ending.failed(sentence(failure));
    };
  }

  /// Works with one publication of the library.
  Ending withPublication(PublicationId id, BiFunction<Library, OpenPublication, Ending> work) {
    return withLibrary(library ->
        library
            .read(id)
            .map(publication -> work.apply(library, publication))
            .orElseGet(() -> Ending.failed(messages.text("cli.no-publication", id.toString()))));
  }

  /// Gives a result away, to a file or else to the standard output.
  Ending give(String result, Optional<Path> file) {
    return give(result.getBytes(StandardCharsets.UTF_8), file);
  }

  /// Gives a result away that need not be text.
  Ending give(byte[] result, Optional<Path> file) {
    if (file.isEmpty()) {
      out.write(result, 0, result.length);
      return Ending.DONE;
    }
    try {
      AtomicFile.write(file.get(), result);
      return Ending.DONE;
    } catch (IOException unwritable) {
      return Ending.failed(messages.text("cli.not-written", FileNames.text(file.get())));
    }
  }

  /// Why a library is not open.
  String sentence(LibraryOpening failure) {
    return switch (failure) {
      case LibraryOpening.Newer(Path file, int version, int supported) ->
          messages.text(
              "open.newer.text",
              FileNames.text(file),
              Integer.toString(version),
              Integer.toString(supported));
      case LibraryOpening.Corrupt(Path file, var backups) ->
          backups.isEmpty()
              ? messages.text("open.corrupt.no-backup", FileNames.text(file))
              : messages.text(
                  "cli.corrupt", FileNames.text(file), FileNames.text(backups.getFirst()));
      case LibraryOpening.NotWritable(Path folder) ->
          messages.text("open.not-writable.text", FileNames.text(folder));
      case LibraryOpening.Elsewhere(Path folder, String computer) ->
          messages.text("open.elsewhere.text", FileNames.text(folder), computer);
      case LibraryOpening.Opened _ -> throw new IllegalArgumentException("it is open");
    };
  }

  /// Why a file was not read.
  String sentence(Path file, ImportRefusal refusal) {
    return messages.text(
        "import.refused." + refusal,
        FileNames.text(file),
        Integer.toString(ImportRefusal.LARGEST_MEGABYTES),
        Integer.toString(ImportRefusal.LARGEST_PDF_MEGABYTES));
  }

  /// Text on one line, for lists.
  static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
