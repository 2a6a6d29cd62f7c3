package org.yandu.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one window at a time have a library. A second start on the same data folder hands its files
/// to the first over a Unix domain socket and goes; no network is touched.
///
/// The lock on `window.lock` says who is first, the socket `window.socket` is how the others reach
/// it. A process that dies leaves no lock, and its socket is swept away by the next.
final class SingleInstance implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);

  private static final int LONGEST_SOCKET_PATH = 96;

  private final FileChannel lockFile;
  private final FileLock lock;
  private final Path socket;
  private final ServerSocketChannel server;
  private final ExecutorService listener;

  private SingleInstance(
      FileChannel lockFile, FileLock lock, Path socket, ServerSocketChannel server) {
    this.lockFile = lockFile;
    this.lock = lock;
    this.socket = socket;
    this.server = server;
    this.listener =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("single-instance").factory());
  }

  /// Takes the place of the first window, or hands `files` to the window that has it.
  ///
  /// @return empty if another window has the library and was told
  /// @throws IOException if the folder cannot be written, or the other window does not answer
  static Optional<SingleInstance> claim(Path dataFolder, List<Path> files) throws IOException {
    Files.createDirectories(dataFolder);
    Path socket = socket(dataFolder);
    FileChannel lockFile =
        FileChannel.open(
            dataFolder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(lockFile);
    if (lock == null) {
      lockFile.close();
      handOver(socket, files);
      return Optional.empty();
    }
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    return Optional.of(new SingleInstance(lockFile, lock, socket, server));
  }

  private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  /// Systems allow about a hundred bytes for the path of a socket, and some sticks none at all:
  /// then it lies in the temporary folder, under a name that follows from the data folder.
  private static Path socket(Path dataFolder) throws IOException {
    Path folder = dataFolder.toRealPath();
    Path inside = folder.resolve("window.socket");
    if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
      return inside;
    }
    String name =
        UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return Path.of(System.getProperty("java.io.tmpdir"), "yandu-" + name);
  }

  /// Begins to hear the others.
  ///
  /// @param onCall is given the files of each later start, on a thread of this class
  void listen(Consumer<List<Path>> onCall) {
    listener.execute(() -> {
      while (server.isOpen()) {
        accept(onCall);
      }
    });
  }

  @Override
  public void close() throws IOException {
    listener.shutdownNow();
    server.close();
    Files.deleteIfExists(socket);
    lock.release();
    lockFile.close();
  }

  private void accept(Consumer<List<Path>> onCall) {
    try (SocketChannel call = server.accept();
        InputStream stream = Channels.newInputStream(call)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      onCall.accept(text.lines().map(Path::of).toList());
    } catch (ClosedChannelException closing) {
      LOG.debug("no longer listening");
    } catch (IOException | RuntimeException exception) {
      LOG.warn("a later start could not be heard", exception);
    }
  }

  private static void handOver(Path socket, List<Path> files) throws IOException {
    try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        OutputStream stream = Channels.newOutputStream(call)) {
      StringBuilder text = new StringBuilder();
      files.forEach(file -> text.append(file.toAbsolutePath()).append('\n'));
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
