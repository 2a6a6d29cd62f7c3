package org.yandu.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A ZIP archive that does not tell when it was written, so that the same entries give the same
/// bytes.
final class TimelessZip implements AutoCloseable {

  /// Archives need one; readers of the file have no use for the hour of an export.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  TimelessZip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /// The same entries in the same order.
  static byte[] rewritten(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (TimelessZip written = new TimelessZip(bytes);
        ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
        written.add(entry.getName(), read.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  void add(String name, byte[] bytes) throws IOException {
    write(new ZipEntry(name), bytes);
  }

  /// As it is, not made smaller.
  void store(String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    write(entry, bytes);
  }

  private void write(ZipEntry entry, byte[] bytes) throws IOException {
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
