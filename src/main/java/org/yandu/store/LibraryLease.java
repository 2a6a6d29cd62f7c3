package org.yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yandu.task.Workers;

/// Keeps a library that lies on a shared drive from being written by two computers at once, which
/// SQLite's log cannot bear. Programs of one computer may have it open side by side: SQLite's own
/// locks hold between them.
///
/// `library.lock` beside the database has a line for each program that has it open: computer, a
/// name for the program, and when it last said that it is still there. A program says so once a
/// minute. Whoever has been silent for [#SILENCE] is taken for crashed or asleep, and loses the
/// library to the next that asks; it notices before it writes again.
///
/// Safe for use by any number of threads.
final class LibraryLease implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LibraryLease.class);

  /// After so long without a sign a program counts as gone. Longer than clocks of office computers
  /// differ.
  static final Duration SILENCE = Duration.ofMinutes(5);

  private static final Duration SIGN = Duration.ofMinutes(1);

  /// A computer that slept may have lost the library: it looks before it writes.
  private static final Duration SURE = Duration.ofMinutes(2);

  /// Reading and writing a line takes a millisecond; who waits longer waits for a broken share.
  private static final int LOCK_TRIES = 40;

  private static final long LOCK_PAUSE_MILLIS = 50;

  /// Locks of files are held by the whole Java machine, so its threads need one of their own.
  private static final Object IN_THIS_PROCESS = new Object();

  /// How asking ended.
  sealed interface Claim {
    record Granted(LibraryLease lease) implements Claim {}

    /// Another computer has the library open.
    record Refused(String computer) implements Claim {}
  }

  /// A line of the file.
  private record Holder(String computer, String name, String program, Instant sign) {

    static Optional<Holder> of(String line) {
      String[] parts = line.split("\t", -1);
      try {
        return parts.length == 4
            ? Optional.of(
                new Holder(
                    parts[0],
                    parts[1],
                    parts[2],
                    Instant.ofEpochMilli(Long.parseLong(parts[3].strip()))))
            : Optional.empty();
      } catch (NumberFormatException halfWritten) {
        return Optional.empty();
      }
    }

    String line() {
      return String.join("\t", computer, name, program, Long.toString(sign.toEpochMilli())) + "\n";
    }
  }

  private final Path file;
  private final Computer computer;
  private final InstantSource clock;
  private final String program = UUID.randomUUID().toString();
  private final ScheduledExecutorService signs = Workers.scheduled("library-lease");
  private volatile Instant lastSign;
  private volatile boolean lost;

  private LibraryLease(Path file, Computer computer, InstantSource clock) {
    this.file = file;
    this.computer = computer;
    this.clock = clock;
    this.lastSign = clock.instant();
  }

  /// Asks for a library.
  ///
  /// @throws StoreException if the lock file cannot be written
  static Claim claim(Path folder, Computer computer, InstantSource clock) {
    LibraryLease lease = new LibraryLease(folder.resolve("library.lock"), computer, clock);
    Optional<Holder> elsewhere = lease.exclusively(lease::enter);
    if (elsewhere.isPresent()) {
      lease.signs.shutdownNow();
      return new Claim.Refused(elsewhere.get().name());
    }
    long period = SIGN.toMillis();
    var _ =
        lease.signs.scheduleWithFixedDelay(
            lease::signQuietly, period, period, TimeUnit.MILLISECONDS);
    return new Claim.Granted(lease);
  }

  /// To be called before each write.
  ///
  /// @throws StoreException if another computer has taken the library meanwhile
  void ensureHeld() {
    if (!lost && Duration.between(lastSign, clock.instant()).abs().compareTo(SURE) > 0) {
      sign();
    }
    if (lost) {
      throw new StoreException(
          StoreException.Kind.ELSEWHERE, "another computer has taken the library: " + file);
    }
  }

  @Override
  public void close() {
    signs.shutdownNow();
    try {
      exclusively(held -> {
        held.write(without(held.holders()));
        return Optional.<Holder>empty();
      });
    } catch (StoreException exception) {
      // The line that stays is taken for a crashed program's when its time is over.
      LOG.warn("the lock of the library cannot be given back", exception);
    }
  }

  /// Says that the program is still there.
  void sign() {
    Instant now = clock.instant();
    boolean stillMine =
        exclusively(held -> {
          boolean mine =
              held.holders().stream().anyMatch(holder -> holder.program().equals(program));
          if (mine) {
            enter(held);
          }
          return mine;
        });
    if (stillMine) {
      lastSign = now;
    } else {
      lost = true;
    }
  }

  private void signQuietly() {
    try {
      sign();
    } catch (StoreException exception) {
      LOG.warn("the lock of the library cannot be renewed", exception);
    }
  }

  /// Writes the own line, unless another computer's is there.
  private Optional<Holder> enter(Held held) throws IOException {
    Instant now = clock.instant();
    List<Holder> awake =
        without(held.holders()).stream().filter(holder -> isAwake(holder, now)).toList();
    Optional<Holder> elsewhere =
        awake.stream().filter(holder -> !holder.computer().equals(computer.key())).findFirst();
    if (elsewhere.isEmpty()) {
      List<Holder> with = new ArrayList<>(awake);
      with.add(new Holder(computer.key(), computer.name(), program, now));
      held.write(with);
    }
    return elsewhere;
  }

  private List<Holder> without(List<Holder> holders) {
    return holders.stream().filter(holder -> !holder.program().equals(program)).toList();
  }

  private static boolean isAwake(Holder holder, Instant now) {
    return Duration.between(holder.sign(), now).abs().compareTo(SILENCE) < 0;
  }

  /// The lines while nobody else can change them.
  private record Held(FileChannel channel, List<Holder> holders) {

    static Held read(FileChannel channel) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
      while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
      String text = new String(bytes.array(), StandardCharsets.UTF_8);
      return new Held(channel, text.lines().map(Holder::of).flatMap(Optional::stream).toList());
    }

    /// Over what stood there, and only then shortened: a full disk still has room for as much.
    void write(List<Holder> lines) throws IOException {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line.line()));
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes, bytes.position());
      }
      channel.truncate(bytes.limit());
      channel.force(false);
    }
  }

  private interface Work<T> {
    T with(Held held) throws IOException;
  }

  private <T> T exclusively(Work<T> work) {
    synchronized (IN_THIS_PROCESS) {
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        FileLock lock = lock(channel);
        try {
          return work.with(Held.read(channel));
        } finally {
          if (lock != null) {
            lock.release();
          }
        }
      } catch (IOException exception) {
        throw StoreException.at(file, "the lock of the library cannot be written", exception);
      }
    }
  }

  /// Shares that know no locks are written without: the lines alone then speak.
  private static @Nullable FileLock lock(FileChannel channel) {
    try {
      for (int tries = 0; tries < LOCK_TRIES; tries++) {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
        Thread.sleep(LOCK_PAUSE_MILLIS);
      }
    } catch (IOException noLocksHere) {
      LOG.debug("this drive has no locks", noLocksHere);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return null;
  }
}
