package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.model.BlockRole;
import org.yandu.model.PublicationId;

/// One careful member corrects an issue for all.
final class CorrectionsCommandsTest {

  private static final PublicationId FIRST = new PublicationId(1);
  private static final String ISSUE =
      """
      ---
      刊名: 河湾通讯
      年: 2020
      期: 24
      ---
      # 学习园地

      ## 读书的方法

      先读目录，再读正文。先读目录的人走得远。

      精读不怕慢

      ## 笔记的方法

      先读目录也能做笔记。
      """;

  @TempDir Path folder;

  @Test
  void whatOneMemberPutRightAnotherTakesOver() throws IOException {
    Path issue = Files.writeString(folder.resolve("issue.md"), ISSUE);
    Shell careful = new Shell(folder.resolve("careful"));
    Shell other = new Shell(folder.resolve("other"));
    careful.type("import", issue.toString());
    other.type("import", issue.toString());
    correct(folder.resolve("careful"));
    careful.type("toc", "1");
    String expected = careful.out();
    assertThat(expected).contains("精读不怕慢", "做笔记的方法");

    Path file = folder.resolve("issue.yandu-corrections");
    assertThat(careful.type("corrections", "export", "1", "--out", file.toString())).isZero();
    assertThat(Files.readString(file)).doesNotContain("走得远。先");
    assertThat(other.type("corrections", "import", file.toString(), "--into", "1")).isZero();
    assertThat(other.out()).isEqualTo("采用了 2 处订正；0 处本来就有；0 处对不上。\n");
    other.type("toc", "1");
    assertThat(other.out()).isEqualTo(expected);

    assertThat(other.type("corrections", "import", file.toString(), "--into", "1")).isZero();
    assertThat(other.out()).isEqualTo("采用了 0 处订正；2 处本来就有；0 处对不上。\n");
  }

  @Test
  void whatDoesNotFitIsNamed() throws IOException {
    Path issue = Files.writeString(folder.resolve("issue.md"), ISSUE);
    Path changed = Files.writeString(folder.resolve("changed.md"), ISSUE.replace("精读不怕慢", "泛读不怕快"));
    Shell careful = new Shell(folder.resolve("careful"));
    Shell other = new Shell(folder.resolve("other"));
    careful.type("import", issue.toString());
    other.type("import", changed.toString());
    correct(folder.resolve("careful"));
    Path file = folder.resolve("issue.yandu-corrections");
    careful.type("corrections", "export", "1", "--out", file.toString());

    assertThat(other.type("corrections", "import", file.toString(), "--into", "1")).isZero();
    assertThat(other.out())
        .startsWith("采用了 1 处订正；0 处本来就有；1 处对不上。\n")
        .contains("原文里找不到，或不止一处：“精读不怕慢");
  }

  @Test
  void refusesBadFilesInOneSentence() throws IOException {
    Path issue = Files.writeString(folder.resolve("issue.md"), ISSUE);
    Shell shell = new Shell(folder.resolve("data"));
    shell.type("import", issue.toString());
    assertThat(shell.type("corrections", "import", issue.toString(), "--into", "1")).isEqualTo(1);
    assertThat(shell.remarks()).contains("不是订正文件").hasLineCount(1);
    assertThat(shell.type("corrections", "import", "none", "--into", "1")).isEqualTo(1);
    assertThat(shell.remarks()).contains("读不出来").hasLineCount(1);
    assertThat(shell.type("corrections", "import", issue.toString())).isEqualTo(2);
    assertThat(shell.type("corrections", "export", "7")).isEqualTo(1);
  }

  @Test
  void whereMembersDifferSomeoneMustSayWhoHolds() throws IOException {
    Path issue = Files.writeString(folder.resolve("issue.md"), ISSUE);
    Shell careful = new Shell(folder.resolve("careful"));
    Shell other = new Shell(folder.resolve("other"));
    careful.type("import", issue.toString());
    other.type("import", issue.toString());
    correct(folder.resolve("careful"));
    retitle(folder.resolve("other"), "另一个题目");
    other.type("toc", "1");
    String before = other.out();
    Path file = folder.resolve("issue.yandu-corrections");
    careful.type("corrections", "export", "1", "--out", file.toString());

    String[] take = {"corrections", "import", file.toString(), "--into", "1"};
    assertThat(other.type(take)).isEqualTo(1);
    assertThat(other.remarks()).contains("有 1 处").hasLineCount(1);
    other.type("toc", "1");
    assertThat(other.out()).isEqualTo(before);
    assertThat(
            other.type("corrections", "import", file.toString(), "--into", "1", "--differing", "x"))
        .isEqualTo(1);

    assertThat(
            other.type(
                "corrections", "import", file.toString(), "--into", "1", "--differing", "own"))
        .isZero();
    other.type("toc", "1");
    assertThat(other.out()).contains("另一个题目", "精读不怕慢");
  }

  private static void retitle(Path data, String title) {
    try (Library library = ((LibraryOpening.Opened) Library.open(data)).library()) {
      var open = library.read(FIRST).orElseThrow();
      library
          .proofreading()
          .correct(
              FIRST,
              open.publication().textRevision(),
              List.of(new CorrectionDraft.Retitle(2, title)));
    }
  }

  private static void correct(Path data) {
    try (Library library = ((LibraryOpening.Opened) Library.open(data)).library()) {
      var open = library.read(FIRST).orElseThrow();
      int block = open.text().blockIndexAt(open.text().string().indexOf("精读不怕慢"));
      library
          .proofreading()
          .correct(
              FIRST,
              open.publication().textRevision(),
              List.of(
                  new CorrectionDraft.SetRole(block, BlockRole.HEADING_1),
                  new CorrectionDraft.Retitle(2, "做笔记的方法")));
    }
  }
}
