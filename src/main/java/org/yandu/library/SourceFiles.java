package org.yandu.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.yandu.model.SourceFile;
import org.yandu.store.StoreException;
import org.yandu.task.Progress;
import org.yandu.text.FileNames;

/// Copies of the imported files in the data folder, so that the original can be shown and read anew
/// long after it was moved away. Each stands under its own name in a folder named by its
/// fingerprint.
///
/// Safe for use by any number of threads.
final class SourceFiles {

  private static final int BUFFER = 1 << 16;

  /// What was begun and not finished.
  private static final String PART = ".part";

  private final Path folder;

  SourceFiles(Path dataFolder) {
    this.folder = dataFolder.resolve("sources");
  }

  /// The kept copy, if there is one.
  Optional<Path> find(SourceFile source) {
    Path place = folder.resolve(source.sha256());
    if (!Files.isDirectory(place)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(place, file -> !file.toString().endsWith(PART))) {
      var found = files.iterator();
      return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    } catch (IOException exception) {
      throw StoreException.at(place, "the kept files cannot be read", exception);
    }
  }

  /// Keeps a copy of what was read. When this returns it is on disk.
  ///
  /// @return whether `file` is still what was read; if not, nothing is kept
  /// @throws IOException if `file` cannot be read
  /// @throws StoreException if the data folder cannot be written
  boolean keep(Path file, SourceFile source, Progress progress) throws IOException {
    if (find(source).isPresent()) {
      return true;
    }
    Path place = folder.resolve(source.sha256());
    Path part = part(place);
    try (InputStream input = Files.newInputStream(file)) {
      boolean same = copy(input, part, source.bytes(), progress).equals(source.sha256());
      if (same) {
        move(part, FileNames.resolve(place, source.name()));
      }
      return same;
    } finally {
      deletePart(part);
    }
  }

  /// @return the fingerprint of a file's bytes, as [SourceFile#sha256]
  /// @throws org.yandu.task.CancelledException if it is no longer wanted
  static String sha256(Path file, Progress progress) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return transfer(input, (_, _) -> {}, Files.size(file), progress);
    }
  }

  private static String copy(InputStream input, Path part, long size, Progress progress)
      throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream output = Channels.newOutputStream(channel)) {
      String sha256 =
          transfer(input, (bytes, length) -> write(output, bytes, length, part), size, progress);
      force(channel, part);
      return sha256;
    }
  }

  /// Told apart from a source that can no longer be read.
  private static void write(OutputStream output, byte[] bytes, int length, Path part) {
    try {
      output.write(bytes, 0, length);
    } catch (IOException exception) {
      throw StoreException.at(part, "the file cannot be kept", exception);
    }
  }

  private static void force(FileChannel channel, Path part) {
    try {
      channel.force(true);
    } catch (IOException exception) {
      throw StoreException.at(part, "the file cannot be kept", exception);
    }
  }

  private interface Sink {
    void take(byte[] bytes, int length);
  }

  private static String transfer(InputStream input, Sink sink, long size, Progress progress)
      throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    long done = 0;
    try (DigestInputStream digested = new DigestInputStream(input, digest)) {
      for (int read = digested.read(buffer); read >= 0; read = digested.read(buffer)) {
        progress.report(Progress.Stage.READING, done, size);
        sink.take(buffer, read);
        done += read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// A file of its own for each writer: the same file may be imported twice at once.
  private static Path part(Path place) {
    try {
      Files.createDirectories(place);
      return Files.createTempFile(place, "", PART);
    } catch (IOException exception) {
      throw StoreException.at(place, "the data folder cannot be written", exception);
    }
  }

  private static void move(Path part, Path place) {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException exception) {
      throw StoreException.at(place, "the file cannot be kept", exception);
    }
  }

  private static void deletePart(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException exception) {
      throw StoreException.at(part, "the data folder cannot be written", exception);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java has SHA-256", exception);
    }
  }
}
