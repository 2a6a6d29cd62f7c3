package org.yandu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in a Java machine of its own, as a shell starts it.
final class CommandStartTest {

  @TempDir Path folder;

  @Test
  void loadsNoJavaFxForACommand() throws Exception {
    Path file = Files.writeString(folder.resolve("issue.md"), "# 学习\n\n先读目录。\n");
    String data = folder.resolve("data").toString();
    for (List<String> command :
        List.of(
            List.of("import", file.toString()),
            List.of("list", "--json"),
            List.of("toc", "1"),
            List.of("structure", file.toString()),
            List.of("annotate", "1", "--exact", "目录", "--colour", "重点"),
            List.of("notes", "export", "1"),
            List.of("check"))) {
      Path log = folder.resolve("classes.log");
      List<String> arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--data-dir", data));

      Answer answer = start("C.UTF-8", List.of("-Xlog:class+load:file=" + log), arguments);

      assertThat(answer.code()).as("%s: %s", command, answer.remarks()).isZero();
      try (Stream<String> classes = Files.lines(log)) {
        assertThat(classes.filter(line -> line.contains(" javafx.") || line.contains(".ui.")))
            .as("%s", command)
            .isEmpty();
      }
    }
  }

  @Test
  void readsAndWritesChineseInTheLocaleC() throws Exception {
    Path file = Files.writeString(folder.resolve("《河湾通讯》2020年第24期.md"), "# 学习\n\n先读目录。\n");
    String data = folder.resolve("data").toString();

    Answer imported = start("C", List.of(), List.of("import", file.toString(), "--data-dir", data));
    Answer marked =
        start(
            "C",
            List.of(),
            List.of("annotate", "1", "--exact", "目录", "--colour", "重点", "--data-dir", data));
    Answer missing = start("C", List.of(), List.of("structure", "没有.txt"));

    assertThat(imported.remarks()).isEmpty();
    assertThat(imported.out()).isEqualTo("已导入：编号 1，《河湾通讯》2020年第24期，1 篇，8 字。\n");
    assertThat(marked.code()).as(marked.remarks()).isZero();
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.remarks()).contains("找不到文件“").contains("没有.txt”");
  }

  @Test
  void keepsALibraryInAFolderWithAChineseNameInTheLocaleC() throws Exception {
    Path file = Files.writeString(folder.resolve("期刊.md"), "# 学习\n\n先读目录。\n");
    String data = folder.resolve("书库").toString();
    Path notes = folder.resolve("标注.md");

    for (List<String> command :
        List.of(
            List.of("import", file.toString()),
            List.of("annotate", "1", "--exact", "目录", "--colour", "重点"),
            List.of("notes", "export", "1", "--out", notes.toString()))) {
      List<String> arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--data-dir", data));
      Answer answer = start("C", List.of(), arguments);
      assertThat(answer.code()).as(answer.remarks()).isZero();
      assertThat(answer.remarks()).isEmpty();
    }

    assertThat(Files.readString(notes)).contains("目录");
    assertThat(folder.resolve("书库").resolve("library.db")).isRegularFile();
  }

  @Test
  void aPictureOfALibraryThatDoesNotOpenEndsWithASentence() throws Exception {
    Files.writeString(folder.resolve("library.db"), "no database".repeat(1000));
    Path picture = folder.resolve("window.png");

    Answer answer =
        start(
            "C.UTF-8",
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
            List.of("--snapshot", picture.toString(), "--data-dir", folder.toString()));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.remarks()).contains("读不完整");
    assertThat(picture).doesNotExist();
  }

  private record Answer(int code, String out, String remarks) {}

  private Answer start(String locale, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    Path out = folder.resolve("out.txt");
    Path remarks = folder.resolve("remarks.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(remarks.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(remarks, StandardCharsets.UTF_8));
  }
}
