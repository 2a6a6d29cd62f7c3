package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryLeaseTest {

  private static final Computer OFFICE = new Computer("office/1", "办公室");
  private static final Computer HOME = new Computer("home/2", "家里");

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  @Test
  void programsOfOneComputerShareALibrary() {
    LibraryLease window = granted(OFFICE);
    LibraryLease command = granted(OFFICE);

    command.close();
    window.ensureHeld();

    assertThat(claim(HOME)).isEqualTo(new LibraryLease.Claim.Refused("办公室"));
    window.close();
  }

  @Test
  void anotherComputerWaitsUntilTheLibraryIsClosed() {
    LibraryLease first = granted(OFFICE);
    assertThat(claim(HOME)).isEqualTo(new LibraryLease.Claim.Refused("办公室"));

    first.close();

    LibraryLease second = granted(HOME);
    assertThat(claim(OFFICE)).isEqualTo(new LibraryLease.Claim.Refused("家里"));
    second.close();
  }

  @Test
  void whoStillGivesSignsKeepsTheLibrary() {
    LibraryLease first = granted(OFFICE);
    for (int minute = 0; minute < 20; minute++) {
      now = now.plus(Duration.ofMinutes(1));
      first.sign();
      assertThat(claim(HOME)).isEqualTo(new LibraryLease.Claim.Refused("办公室"));
    }
    first.ensureHeld();
    first.close();
  }

  @Test
  void whoSleptLosesTheLibraryAndWritesNothingMore() {
    LibraryLease asleep = granted(OFFICE);
    now = now.plus(LibraryLease.SILENCE);
    LibraryLease second = granted(HOME);

    assertThatThrownBy(asleep::ensureHeld)
        .isInstanceOf(StoreException.class)
        .extracting(thrown -> ((StoreException) thrown).kind())
        .isEqualTo(StoreException.Kind.ELSEWHERE);
    second.ensureHeld();
    second.close();

    // The other one may have written and gone: what is open here knows nothing of it.
    assertThatThrownBy(asleep::ensureHeld).isInstanceOf(StoreException.class);
    asleep.close();
    granted(OFFICE).close();
  }

  @Test
  void whoSleptAloneGoesOn() {
    LibraryLease asleep = granted(OFFICE);
    now = now.plus(Duration.ofHours(9));

    asleep.ensureHeld();

    assertThat(claim(HOME)).isEqualTo(new LibraryLease.Claim.Refused("办公室"));
    asleep.close();
  }

  @Test
  void aHalfWrittenLineIsNobodys() throws Exception {
    Files.writeString(folder.resolve("library.lock"), "office/1\t办公室\t");
    granted(HOME).close();
  }

  @Test
  void manyAtOnceLoseNoLine() {
    List<CompletableFuture<LibraryLease>> starts = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      starts.add(CompletableFuture.supplyAsync(() -> granted(OFFICE)));
    }
    List<LibraryLease> leases = starts.stream().map(CompletableFuture::join).toList();

    now = now.plus(Duration.ofMinutes(3));
    leases.forEach(LibraryLease::ensureHeld);
    leases.forEach(LibraryLease::close);
    assertThat(folder.resolve("library.lock")).isEmptyFile();
  }

  @Test
  void aDatabaseIsNotOpenedWhileAnotherComputerHasIt() throws Exception {
    DatabaseFile here = file(OFFICE);
    try (Database open = ((DatabaseOpening.Opened) here.open()).database()) {
      assertThat(file(HOME).open()).isEqualTo(new DatabaseOpening.Elsewhere("办公室"));
      open.write(() -> {
        new LibraryTable(open).setChange(1);
        return open;
      });
    }
    assertThat(file(HOME).open())
        .isInstanceOfSatisfying(DatabaseOpening.Opened.class, opened -> opened.database().close());
  }

  @Test
  void whatDoesNotOpenHoldsNoLease() throws Exception {
    Files.writeString(folder.resolve("library.db"), "no database".repeat(1000));
    assertThat(file(OFFICE).open()).isEqualTo(new DatabaseOpening.Corrupt());
    assertThat(file(HOME).open()).isEqualTo(new DatabaseOpening.Corrupt());
  }

  @Test
  void thisComputerHasOneNameAtATime() {
    assertThat(Computer.thisOne()).isEqualTo(Computer.thisOne());
    assertThat(Computer.thisOne().name()).isNotBlank();
  }

  private DatabaseFile file(Computer computer) {
    return new DatabaseFile(folder, InstantSource.system(), Migrations.released(), computer);
  }

  private LibraryLease granted(Computer computer) {
    return ((LibraryLease.Claim.Granted) claim(computer)).lease();
  }

  private LibraryLease.Claim claim(Computer computer) {
    return LibraryLease.claim(folder, computer, () -> now);
  }
}
