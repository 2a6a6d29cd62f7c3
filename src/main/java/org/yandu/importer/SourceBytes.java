package org.yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.yandu.model.ImportRefusal;
import org.yandu.task.Progress;

/// Reads all bytes of a file within limits and takes their fingerprint in the same pass.
final class SourceBytes {

  /// The largest file that is read, in bytes. Thirty-two megabytes of text are about eleven million
  /// Chinese characters, more than ten years of a fortnightly; a larger file is no document, and
  /// its lines would not fit into the memory of a small machine.
  static final long LIMIT = (long) ImportRefusal.LARGEST_MEGABYTES << 20;

  private static final int CHUNK = 1 << 17;

  /// How reading ended.
  sealed interface Outcome {

    /// @param sha256 in lower-case hexadecimal digits
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Complete(byte[] bytes, String sha256) implements Outcome {}

    record Refused(ImportRefusal refusal) implements Outcome {}
  }

  /// Opens what is read; a file for readers, something that fails for tests.
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  private SourceBytes() {}

  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  static Outcome read(Path file, Progress progress) {
    if (Files.notExists(file)) {
      return new Outcome.Refused(ImportRefusal.NOT_FOUND);
    }
    if (Files.isDirectory(file)) {
      return new Outcome.Refused(ImportRefusal.DIRECTORY);
    }
    try {
      if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
        return new Outcome.Refused(ImportRefusal.NOT_TEXT);
      }
      return read(() -> Files.newInputStream(file), Files.size(file), progress);
    } catch (IOException failure) {
      return new Outcome.Refused(refusal(failure));
    }
  }

  /// @param size that the file has; a stream of another length changed while it was read
  static Outcome read(Opener opener, long size, Progress progress) {
    if (size > LIMIT) {
      return new Outcome.Refused(ImportRefusal.TOO_LARGE);
    }
    if (size == 0) {
      return new Outcome.Refused(ImportRefusal.EMPTY);
    }
    try (InputStream stream = opener.open()) {
      return complete(stream, (int) size, progress);
    } catch (IOException failure) {
      return new Outcome.Refused(refusal(failure));
    }
  }

  private static Outcome complete(InputStream stream, int size, Progress progress)
      throws IOException {
    MessageDigest digest = sha256();
    byte[] bytes = new byte[size];
    int done = 0;
    while (done < size) {
      progress.report(Progress.Stage.READING, done, size);
      int read = stream.read(bytes, done, Math.min(CHUNK, size - done));
      if (read < 0) {
        return new Outcome.Refused(ImportRefusal.READ_FAILED);
      }
      digest.update(bytes, done, read);
      done += read;
    }
    progress.report(Progress.Stage.READING, size, size);
    return stream.read() < 0
        ? new Outcome.Complete(bytes, HexFormat.of().formatHex(digest.digest()))
        : new Outcome.Refused(ImportRefusal.READ_FAILED);
  }

  /// The first bytes of a file, none if it cannot be read; why it cannot is told by reading it.
  static byte[] first(Path file, int count) {
    if (!Files.isRegularFile(file)) {
      return new byte[0];
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(count);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  /// What names the bytes of a file that is too large to be held whole.
  sealed interface Fingerprint {

    /// @param sha256 in lower-case hexadecimal digits
    record Taken(long bytes, String sha256) implements Fingerprint {}

    record Refused(ImportRefusal refusal) implements Fingerprint {}
  }

  /// Takes the fingerprint of a PDF, which is read in pieces.
  ///
  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  static Fingerprint fingerprint(Path file, Progress progress) {
    try (InputStream stream = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > (long) ImportRefusal.LARGEST_PDF_MEGABYTES << 20) {
        return new Fingerprint.Refused(ImportRefusal.PDF_TOO_LARGE);
      }
      MessageDigest digest = sha256();
      byte[] chunk = new byte[CHUNK];
      long done = 0;
      for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
        digest.update(chunk, 0, read);
        done += read;
        progress.report(Progress.Stage.READING, done, Math.max(done, size));
      }
      return new Fingerprint.Taken(done, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException failure) {
      return new Fingerprint.Refused(refusal(failure));
    }
  }

  private static ImportRefusal refusal(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> ImportRefusal.NOT_FOUND;
      case AccessDeniedException _ -> ImportRefusal.NO_PERMISSION;
      case IOException _ -> ImportRefusal.READ_FAILED;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /// Whether `bytes` begin with `start`.
  static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
