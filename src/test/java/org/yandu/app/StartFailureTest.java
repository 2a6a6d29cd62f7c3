package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.library.LibraryFailure;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.Overlay;

/// What a person sees whose library does not open.
final class StartFailureTest {

  @TempDir Path folder;

  private Optional<DeskGestures> started = Optional.empty();

  @AfterEach
  void quit() throws Exception {
    person().quit();
  }

  @Test
  void enterRestoresTheNewestBackupAndTheDamagedFileIsKept() throws Exception {
    start();
    String sample = person().waitForPublication().text().string();
    person().quit();
    // The first opening of a filled library makes a backup.
    new OpenLibrary(folder).close();
    byte[] damaged = damage();

    start();
    person().waitUntil(() -> cardText().contains("损坏"));
    assertThat(cardText()).contains(folder.resolve("library.db").toString());
    assertThat(person().desk()).isEmpty();
    person().press(KeyCode.ENTER);

    assertThat(person().waitForPublication().text().string()).isEqualTo(sample);
    person()
        .waitUntil(
            () -> person().textsIn("notice").stream().anyMatch(text -> text.contains("已恢复备份")));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().matches(".*library-damaged-\\d+\\.db")))
          .singleElement()
          .satisfies(kept -> assertThat(kept).hasBinaryContent(damaged));
    }
  }

  @Test
  void withoutABackupTheCardOffersNoneAndTouchesNothing() throws Exception {
    byte[] noise = "这不是书库".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("library.db"), noise);

    start();
    person().waitUntil(() -> cardText().contains("没有找到备份"));

    assertThat(person().buttonsIn("card")).containsExactly("退出");
    assertThat(folder.resolve("library.db")).hasBinaryContent(noise);
  }

  @Test
  void aNewerLibraryIsRefusedByName() throws Exception {
    new OpenLibrary(folder).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }

    start();
    person().waitUntil(() -> cardText().contains("99"));

    assertThat(person().buttonsIn("card")).containsExactly("退出");
  }

  @Test
  void aLibraryOfAnotherComputerOpensAsSoonAsThatOneIsDone() throws Exception {
    Path lock = folder.resolve("library.lock");
    Files.writeString(lock, "elsewhere\t资料室电脑\tprogram\t" + System.currentTimeMillis() + "\n");

    start();
    person().waitUntil(() -> cardText().contains("资料室电脑"));
    assertThat(folder.resolve("library.db")).doesNotExist();
    person().press(KeyCode.ENTER);
    person().waitUntil(() -> cardText().contains("资料室电脑"));

    Files.writeString(lock, "");
    person().press(KeyCode.ENTER);

    person().waitForPublication();
  }

  @Test
  void eachKindOfFailureHasItsSentenceAndAWayOn() throws Exception {
    start();
    person().waitForPublication();
    for (LibraryFailure failure : LibraryFailure.values()) {
      WaitForAsyncUtils.asyncFx(
              () -> {
                Overlay overlay = person().desk().orElseThrow().overlay();
                new StartFailure(person().messages(), overlay, _ -> {}, () -> {})
                    .show(failure, folder.resolve("yandu.log"));
              })
          .get();
      person().waitUntil(() -> cardText().contains("书库没有打开"));
      assertThat(person().buttonsIn("card")).as("%s", failure).containsExactly("退出", "再试一次");
      person().press(KeyCode.ENTER);
    }
  }

  private void start() throws Exception {
    started = Optional.of(DeskGestures.start(folder));
  }

  private DeskGestures person() {
    return started.orElseThrow();
  }

  private byte[] damage() throws Exception {
    Path file = folder.resolve("library.db");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(4096);
      bytes.write("坏".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }
    return Files.readAllBytes(file);
  }

  private String cardText() {
    List<String> texts = person().textsIn("card");
    return String.join("\n", texts);
  }
}
