package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.LibraryFailure;
import org.yandu.model.Meaning;

final class DatabaseFileTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path folder;

  @Test
  void firstOpeningMakesFolderAndFile() {
    Path deep = folder.resolve("读者").resolve("数据?");
    DatabaseFile file = new DatabaseFile(deep, InstantSource.fixed(NOW));
    try (Database database = open(file)) {
      assertThat(database.problems()).isEmpty();
    }
    assertThat(deep.resolve("library.db")).isNotEmptyFile();
  }

  @Test
  void sameOwnerAtEveryOpening() {
    Me first = ask(database -> new LibraryTable(database).me());
    Me second = ask(database -> new LibraryTable(database).me());
    assertThat(second).isEqualTo(first);
  }

  @Test
  void newerFileIsRefusedAndLeftAsItWas() throws Exception {
    fill();
    execute("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(library());
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Newer(99, Migrations.CURRENT));
    assertThat(library()).hasBinaryContent(before);
  }

  @Test
  void newerFileWithALogIsLeftAsItWas() throws Exception {
    fill();
    Path other = Files.createDirectory(folder.resolve("other"));
    try (Connection writer = connect(library())) {
      execute(writer, "PRAGMA journal_mode = WAL");
      execute(writer, "PRAGMA user_version = 99");
      for (String name : List.of("library.db", "library.db-wal")) {
        Files.copy(folder.resolve(name), other.resolve(name));
      }
    }
    byte[] database = Files.readAllBytes(other.resolve("library.db"));
    byte[] log = Files.readAllBytes(other.resolve("library.db-wal"));
    assertThat(new DatabaseFile(other, InstantSource.fixed(NOW)).open())
        .isEqualTo(new DatabaseOpening.Newer(99, Migrations.CURRENT));
    assertThat(other.resolve("library.db")).hasBinaryContent(database);
    assertThat(other.resolve("library.db-wal")).hasBinaryContent(log);
  }

  @Test
  void damageAnywhereIsRecognisedAndLeftAsItWas() throws Exception {
    fill();
    byte[] sound = Files.readAllBytes(library());
    Random random = new Random(7);
    for (int page = 0; page < sound.length / 4096; page++) {
      byte[] damaged = sound.clone();
      byte[] noise = new byte[4096];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, damaged, page * 4096, noise.length);
      Files.write(library(), damaged);
      assertThat(file().open()).as("page %d", page).isEqualTo(new DatabaseOpening.Corrupt());
      assertThat(library()).hasBinaryContent(damaged);
    }
  }

  @Test
  void truncatedFileIsCorrupt() throws Exception {
    fill();
    try (RandomAccessFile file = new RandomAccessFile(library().toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Corrupt());
  }

  @Test
  void fileOfAnotherProgramIsNoLibrary() throws Exception {
    Files.writeString(library(), "这不是数据库，只是一个文本文件。".repeat(100));
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Corrupt());
    Files.delete(library());
    try (Connection connection = connect(library())) {
      execute(connection, "CREATE TABLE note (text TEXT)");
      execute(connection, "PRAGMA user_version = 1");
    }
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Corrupt());
  }

  @Test
  void emptyFileIsANewLibraryUnlessThereWasOne() throws Exception {
    Files.createFile(library());
    open(file()).close();
    open(file()).close();
    assertThat(file().backups()).hasSize(1);
    Files.write(library(), new byte[0]);
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Corrupt());
  }

  @Test
  void folderThatCannotBeMadeIsNotWritable() throws Exception {
    Path file = Files.createFile(folder.resolve("occupied"));
    assertThat(new DatabaseFile(file, InstantSource.system()).open())
        .isEqualTo(new DatabaseOpening.NotWritable());
  }

  @Test
  void readOnlyFileSystemIsNotWritable() {
    Path unwritable = Path.of("/proc/self/net");
    assumeTrue(Files.isDirectory(unwritable), "needs Linux's /proc");
    assertThat(new DatabaseFile(unwritable, InstantSource.system()).open())
        .isEqualTo(new DatabaseOpening.NotWritable());
  }

  @Test
  void readOnlyFolderIsNotWritable() throws Exception {
    fill();
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
      assertThat(file().open()).isEqualTo(new DatabaseOpening.NotWritable());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void migrationKeepsABackupOfTheOlderFile() throws Exception {
    fill();
    DatabaseFile newer =
        withScript("ALTER TABLE meaning ADD COLUMN shape TEXT NOT NULL DEFAULT ''");
    try (Database database = open(newer)) {
      assertThat(database.read(() -> new MeaningTable(database).list())).hasSize(5);
    }
    assertThat(newer.backups()).hasSize(1);
    assertThat(version(library())).isEqualTo(Migrations.CURRENT + 1);
    assertThat(version(newer.backups().getFirst())).isEqualTo(Migrations.CURRENT);
    assertThat(file().open())
        .isEqualTo(new DatabaseOpening.Newer(Migrations.CURRENT + 1, Migrations.CURRENT));
  }

  @Test
  void failedMigrationChangesNothing() throws Exception {
    fill();
    DatabaseFile broken = withScript("DROP TABLE meaning; CREATE TABLE annotation (id TEXT);");
    assertThatThrownBy(broken::open).isInstanceOf(StoreException.class);
    assertThat(version(library())).isEqualTo(Migrations.CURRENT);
    List<StoredMeaning> meanings = ask(database -> new MeaningTable(database).list());
    assertThat(meanings).hasSize(5);
  }

  @Test
  void backupIsMadeOnceADayAndOnlyAfterAChange() throws Exception {
    fill();
    touch(NOW);
    openAt(NOW.plusSeconds(60));
    assertThat(file().backups()).as("the first").hasSize(1);
    openAt(NOW.plus(Duration.ofDays(2)));
    assertThat(file().backups()).as("nothing changed").hasSize(1);
    touch(NOW.plus(Duration.ofHours(1)));
    openAt(NOW.plus(Duration.ofHours(2)));
    assertThat(file().backups()).as("too early").hasSize(1);
    openAt(NOW.plus(Duration.ofDays(2)));
    assertThat(file().backups()).hasSize(2);
  }

  @Test
  void restoredBackupHoldsWhatItHeldAndTheDamagedFileIsKept() throws Exception {
    fill();
    open(file()).close();
    Path backup = file().backups().getFirst();
    byte[] noise = "damaged".repeat(2000).getBytes(StandardCharsets.UTF_8);
    Files.write(library(), noise);
    Files.write(folder.resolve("library.db-wal"), noise);
    assertThat(file().open()).isEqualTo(new DatabaseOpening.Corrupt());

    DatabaseFile.Restoring restoring = file().restore(backup);

    assertThat(restoring).isInstanceOf(DatabaseFile.Restoring.Restored.class);
    Path kept = ((DatabaseFile.Restoring.Restored) restoring).kept();
    assertThat(kept).hasBinaryContent(noise);
    assertThat(kept.resolveSibling(kept.getFileName() + "-wal")).hasBinaryContent(noise);
    List<StoredMeaning> meanings = ask(database -> new MeaningTable(database).list());
    assertThat(meanings).extracting(row -> row.meaning().name()).containsOnly("filled");
    assertThat(file().backups()).contains(backup);
  }

  @Test
  void damagedBackupIsNotRestored() throws Exception {
    fill();
    byte[] before = Files.readAllBytes(library());
    Path backup = Files.writeString(folder.resolve("backup.db"), "no database".repeat(1000));
    assertThat(file().restore(backup)).isEqualTo(new DatabaseFile.Restoring.Unusable());
    assertThat(library()).hasBinaryContent(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("library.db", "library.lock", "backup.db");
    }
  }

  @Test
  void otherThreadsAreTurnedAway() {
    try (Database database = open(file())) {
      var elsewhere = CompletableFuture.supplyAsync(() -> database.read(() -> ""));
      assertThatThrownBy(elsewhere::join).hasCauseInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatThrowsAmidATransactionLeavesNothing() {
    try (Database database = open(file())) {
      LibraryTable table = new LibraryTable(database);
      assertThatThrownBy(() ->
              database.write(() -> {
                table.setChange(77);
                throw new IllegalStateException("amid");
              }))
          .hasMessage("amid");
      assertThat(database.read(table::change)).isZero();
    }
  }

  @Test
  void fullDiskIsToldAndNothingIsChanged() {
    try (Database database = open(file())) {
      MeaningTable table = new MeaningTable(database);
      int pages = database.handle().createQuery("PRAGMA page_count").mapTo(Integer.class).one();
      database.handle().createQuery("PRAGMA max_page_count = " + pages).mapTo(Integer.class).one();
      StoredMeaning row = database.read(() -> table.find(Meaning.DATA)).orElseThrow();
      Meaning large = new Meaning(Meaning.DATA, "数".repeat(100_000), row.meaning().colour());
      assertThatThrownBy(() ->
              database.write(() -> {
                table.put(row.withMeaning(large), 1);
                return large;
              }))
          .isInstanceOfSatisfying(
              StoreException.class,
              thrown -> {
                assertThat(thrown.kind()).isEqualTo(StoreException.Kind.FULL);
                assertThat(LibraryFailure.of(new CompletionException(thrown)))
                    .isEqualTo(LibraryFailure.DISK_FULL);
              });
      assertThat(database.read(() -> table.find(Meaning.DATA))).contains(row);
    }
  }

  private Path library() {
    return folder.resolve("library.db");
  }

  private DatabaseFile file() {
    return new DatabaseFile(folder, InstantSource.fixed(NOW));
  }

  private DatabaseFile withScript(String script) {
    List<String> scripts =
        Stream.concat(Migrations.released().scripts().stream(), Stream.of(script)).toList();
    return new DatabaseFile(
        folder, InstantSource.fixed(NOW), new Migrations(scripts), Computer.thisOne());
  }

  private void openAt(Instant now) {
    FileTime before = lastModified();
    open(new DatabaseFile(folder, InstantSource.fixed(now))).close();
    assertThat(lastModified()).as("opening writes nothing").isEqualTo(before);
  }

  private FileTime lastModified() {
    try {
      return Files.getLastModifiedTime(library());
    } catch (IOException exception) {
      throw new AssertionError(exception);
    }
  }

  private void touch(Instant time) throws IOException {
    Files.setLastModifiedTime(library(), FileTime.from(time));
  }

  /// A library of several pages that no one else has open.
  private void fill() throws SQLException {
    open(file()).close();
    try (Connection connection = connect(library())) {
      execute(connection, "UPDATE meaning SET name = 'filled'");
      execute(
          connection,
          """
          WITH RECURSIVE number (value) AS
            (SELECT 100 UNION ALL SELECT value + 1 FROM number WHERE value < 400)
          INSERT INTO meaning (id, position, name, colour, stamp, change)
            SELECT 'm' || value, value, 'name', 'red', '', 0 FROM number
          """);
      execute(connection, "DELETE FROM meaning WHERE position >= 100");
      execute(connection, "VACUUM");
    }
  }

  private <T> T ask(Function<Database, T> question) {
    try (Database database = open(file())) {
      return database.read(() -> question.apply(database));
    }
  }

  private static Database open(DatabaseFile file) {
    DatabaseOpening opening = file.open();
    assertThat(opening).isInstanceOf(DatabaseOpening.Opened.class);
    return ((DatabaseOpening.Opened) opening).database();
  }

  private static int version(Path file) throws SQLException {
    try (Connection connection = connect(file)) {
      return Migrations.version(connection);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect(library())) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
