package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir Path folder;

  @Test
  void newestComesFirstAndForeignFilesAreNoBackups() throws Exception {
    Backups backups = new Backups(folder);
    make(backups, NOW.minus(Duration.ofDays(3)));
    make(backups, NOW);
    make(backups, NOW.minus(Duration.ofDays(1)));
    Files.createFile(folder.resolve("library-old.db"));
    Files.createFile(folder.resolve("readme.txt"));
    List<Path> listed = backups.list();
    assertThat(listed).hasSize(3);
    assertThat(listed.getFirst().getFileName()).hasToString("library-20260301T080000000Z.db");
    assertThat(listed.getLast().getFileName()).hasToString("library-20260226T080000000Z.db");
  }

  @Test
  void oldBackupsBecomeFewerTheOlderTheyAre() throws Exception {
    Backups backups = new Backups(folder);
    for (int day = 0; day < 365; day++) {
      make(backups, NOW.minus(Duration.ofDays(day)));
    }
    backups.thinOut(NOW);
    List<Path> kept = backups.list();
    assertThat(kept).hasSizeBetween(14 + 6 + 10, 14 + 8 + 12);
    assertThat(kept.subList(0, 14))
        .extracting(file -> file.getFileName().toString().substring(8, 16))
        .startsWith("20260301", "20260228", "20260227")
        .endsWith("20260216");
    backups.thinOut(NOW);
    assertThat(backups.list()).as("thinning again removes nothing").isEqualTo(kept);
  }

  @Test
  void theNewestStayEvenIfAllAreOfOneDay() throws Exception {
    Backups backups = new Backups(folder);
    for (int minute = 0; minute < 9; minute++) {
      make(backups, NOW.minus(Duration.ofMinutes(minute)));
    }
    backups.thinOut(NOW);
    assertThat(backups.list()).hasSize(5);
  }

  private static void make(Backups backups, Instant time) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      backups.make(connection, time);
    }
  }
}
