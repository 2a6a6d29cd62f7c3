package org.yandu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whole copies of the database in a folder beside it, each named after its time.
final class Backups {

  private static final String PREFIX = "library-";
  private static final String SUFFIX = ".db";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  /// A working day: one backup each morning, however long the window stays open.
  private static final Duration INTERVAL = Duration.ofHours(20);

  /// These are kept whatever their age.
  private static final int NEWEST_KEPT = 5;

  private static final int DAYS = 14;
  private static final int WEEKS = 8;

  private final Path folder;

  Backups(Path folder) {
    this.folder = folder;
  }

  /// Newest first.
  List<Path> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        if (time(file).isPresent()) {
          found.add(file);
        }
      }
    } catch (IOException exception) {
      throw StoreException.at(folder, "the backups cannot be listed", exception);
    }
    found.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
    return List.copyOf(found);
  }

  /// Whether something was written since the last backup, and that is long enough ago.
  boolean due(Instant lastWrite, Instant now) {
    Optional<Instant> last = list().stream().findFirst().flatMap(Backups::time);
    return last.isEmpty()
        || (lastWrite.isAfter(last.get()) && now.isAfter(last.get().plus(INTERVAL)));
  }

  /// Copies the open database, and what is still in its log.
  Path make(Connection connection, Instant now) throws SQLException {
    Path backup = folder.resolve(PREFIX + TIME.format(now) + SUFFIX);
    Path temporary = folder.resolve(backup.getFileName() + ".tmp");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(temporary);
      try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, temporary.toAbsolutePath().toString());
        vacuum.execute();
      }
      force(temporary);
      Files.move(temporary, backup, StandardCopyOption.REPLACE_EXISTING);
      return backup;
    } catch (IOException exception) {
      throw StoreException.at(backup, "a backup cannot be written", exception);
    }
  }

  /// Removes backups that others of about their age make needless: of the last two weeks one a day
  /// stays, of the last two months one a week, before that one a month.
  void thinOut(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Set<String> kept = new HashSet<>();
    int number = 0;
    for (Path file : list()) {
      LocalDate day = LocalDate.ofInstant(time(file).orElseThrow(), ZoneOffset.UTC);
      boolean first = kept.add(period(day, today));
      if (!first && number >= NEWEST_KEPT) {
        delete(file);
      }
      number++;
    }
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static String period(LocalDate day, LocalDate today) {
    if (day.isAfter(today.minusDays(DAYS))) {
      return day.toString();
    }
    return day.isAfter(today.minusWeeks(WEEKS))
        ? day.get(IsoFields.WEEK_BASED_YEAR) + "W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
        : day.getYear() + "-" + day.getMonthValue();
  }

  private static Optional<Instant> time(Path backup) {
    String name = backup.getFileName().toString();
    String time = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    try {
      return Optional.of(TIME.parse(time, Instant::from));
    } catch (DateTimeParseException foreignFile) {
      return Optional.empty();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException exception) {
      throw StoreException.at(file, "an old backup cannot be removed", exception);
    }
  }
}
