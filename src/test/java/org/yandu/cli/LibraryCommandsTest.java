package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.SampleScan;

/// Commands on a real library in a temporary folder.
final class LibraryCommandsTest {

  private static final String ISSUE =
      """
      ---
      刊名: 河湾通讯
      年: 2020
      期: 24
      ---
      # 学习园地

      ## 读书的方法
      ——札记之一

      作者：王一

      先读目录，再读正文。先读目录的人走得远。

      ### 精读

      精读不怕慢。

      ## 笔记的方法

      先读目录也能做笔记。
      """;

  @TempDir Path folder;
  private Shell shell;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    shell = new Shell(folder.resolve("data"));
    file = Files.writeString(folder.resolve("issue.md"), ISSUE);
  }

  @Test
  void aScanIsImportedWithOneSentenceAboutIt() {
    Path scan = SampleScan.write(folder.resolve("旧刊.pdf"), 3);

    assertThat(shell.type("import", scan.toString())).isZero();
    assertThat(shell.out()).isEqualTo("已导入：编号 1，旧刊，3 篇，17 字。\n");
    assertThat(shell.remarks()).contains("是扫描件", "没有可选取、可标注的文字").hasLineCount(1);
    assertThat(shell.type("toc", "1")).isZero();
    assertThat(shell.out()).contains("第 1 页", "第 3 页");
    assertThat(shell.type("notes", "export", "1", "--format", "md")).isZero();
  }

  @Test
  void importsListsAndShowsTheContents() throws IOException {
    assertThat(shell.type("list")).isZero();
    assertThat(shell.out()).contains("还是空的");
    assertThat(shell.type("import", file.toString())).isZero();
    assertThat(shell.out()).isEqualTo("已导入：编号 1，《河湾通讯》2020年第24期，2 篇，66 字。\n");
    assertThat(shell.remarks()).isEmpty();

    assertThat(shell.type("list")).isZero();
    assertThat(shell.out()).isEqualTo("1\t《河湾通讯》2020年第24期\t2 篇\t66 字\t0 条标注\n");
    assertThat(shell.type("list", "--json")).isZero();
    assertThat(json(shell.out()).get(0).get("id").asInt()).isEqualTo(1);
    assertThat(shell.type("toc", "1")).isZero();
    assertThat(shell.out())
        .isEqualTo(
            """
            《河湾通讯》2020年第24期

            学习园地
               1  读书的方法  王一
                    精读
               2  笔记的方法
            """);
    assertThat(shell.type("toc", "1", "--json")).isZero();
    assertThat(json(shell.out()).at("/sections/0/articles/1/title").asText()).isEqualTo("笔记的方法");
  }

  @Test
  void recognisesTheSameFile() {
    shell.type("import", file.toString());

    assertThat(shell.type("import", file.toString(), file.toString())).isZero();

    assertThat(shell.out().lines()).hasSize(2).allMatch(line -> line.startsWith("书库里已经有：编号 1，"));
    shell.type("list");
    assertThat(shell.out().lines()).hasSize(1);
  }

  @Test
  void importsTheOtherFilesWhenOneIsBad() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0});

    assertThat(shell.type("import", missing.toString(), file.toString(), binary.toString()))
        .isEqualTo(1);

    assertThat(shell.out().lines()).hasSize(1);
    assertThat(shell.remarks().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("找不到文件“" + missing + "”"))
        .anyMatch(line -> line.startsWith("“" + binary + "”不是文本文件"));
    shell.type("check");
    assertThat(shell.out()).startsWith("书库完好：1 本出版物，2 篇文章");
  }

  @Test
  void refusesEachBadFileInOneSentenceAndStoresNothing() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path blank = Files.writeString(folder.resolve("blank.txt"), "\ufeff \n\u3000\n");
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(300L << 20);
    }
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[5000]);

    for (Path bad : new Path[] {empty, blank, large, binary, folder}) {
      assertThat(shell.type("import", bad.toString())).isEqualTo(1);
      assertThat(shell.out()).isEmpty();
      assertThat(shell.remarks().lines()).hasSize(1);
      assertThat(shell.remarks()).contains(bad.toString());
    }
    shell.type("check");
    assertThat(shell.out()).startsWith("书库完好：0 本出版物");
  }

  @Test
  void importsGb18030AndSaysWhatItCouldNotRead() throws IOException {
    byte[] text = "# 甲\n\n读书要先读目录，再读正文，做笔记要快，温习要勤。\n?\n".getBytes(Charset.forName("GB18030"));
    text[text.length - 2] = (byte) 0xff;
    Path damaged = Files.write(folder.resolve("damaged.md"), text);

    assertThat(shell.type("import", damaged.toString())).isZero();

    assertThat(shell.out()).contains("编号 1");
    assertThat(shell.remarks()).contains("读不出的字").contains("第 4 行");
  }

  @Test
  void annotatesListsAndExports() throws IOException {
    shell.type("import", file.toString());

    assertThat(shell.type("annotate", "1", "--exact", "精读不怕慢", "--colour", "重点", "--note", "说得*好*"))
        .isZero();
    String id = shell.out().strip();
    assertThat(id).matches("[0-9a-f-]{36}");

    assertThat(shell.type("notes", "list", "1")).isZero();
    assertThat(shell.out()).isEqualTo(id + "\t第 1 篇\t重点\t精读不怕慢\t说得*好*\n");
    assertThat(shell.type("notes", "export", "1", "--format", "md")).isZero();
    assertThat(shell.out())
        .startsWith("# 《河湾通讯》2020年第24期\n\n共 1 条标注\n\n## 读书的方法\n\n> 精读不怕慢\n>\n")
        .contains("> ——王一《读书的方法》，《河湾通讯》2020年第24期\n")
        .contains("\n- 说得*好*\n");
    Path out = folder.resolve("标注.md");
    String printed = shell.out();
    assertThat(shell.type("notes", "export", "1", "--out", out.toString())).isZero();
    assertThat(shell.out()).isEmpty();
    assertThat(out).content().isEqualTo(printed);
  }

  @Test
  void annotatesNothingWhenSeveralPlacesFit() {
    shell.type("import", file.toString());

    assertThat(shell.type("annotate", "1", "--exact", "先读目录", "--colour", "疑问")).isEqualTo(1);

    assertThat(shell.out()).isEmpty();
    assertThat(shell.remarks().lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("有 3 处"))
        .anyMatch(line -> line.equals("   1  第 1 篇：【先读目录】，再读正文。先读目录的人"))
        .anyMatch(line -> line.equals("   3  第 2 篇：【先读目录】也能做笔记。"));
    shell.type("notes", "list", "1");
    assertThat(shell.out()).contains("还没有标注");
  }

  @Test
  void choosesAPlaceByItsNumberOrByItsSurroundings() {
    shell.type("import", file.toString());

    assertThat(
            shell.type(
                "annotate", "1", "--exact=先读目录", "--occurrence", "3", "--colour", "key-point"))
        .isZero();
    shell.type("notes", "list", "1");
    assertThat(shell.out()).contains("第 2 篇\t重点\t先读目录");

    assertThat(shell.type("annotate", "1", "--exact=先读目录", "--suffix", "的人", "--colour", "BLUE"))
        .isZero();
    assertThat(shell.type("annotate", "1", "--exact=先读目录", "--prefix", "正文。", "--colour", "金句"))
        .isZero();
    assertThat(shell.type("annotate", "1", "--exact=先读目录", "--occurrence", "4", "--colour", "重点"))
        .isEqualTo(1);
    assertThat(shell.remarks()).contains("只有 3 处");
  }

  @Test
  void listsNoMorePlacesThanHelpToChoose() throws Exception {
    Path often =
        Files.writeString(folder.resolve("often.md"), "# 题\n\n" + "河水涨了。".repeat(30) + "\n");
    shell.type("import", often.toString());

    assertThat(shell.type("annotate", "1", "--exact", "河水", "--colour", "重点")).isEqualTo(1);

    assertThat(shell.remarks().lines().filter(line -> line.contains("【河水】"))).hasSize(20);
    assertThat(shell.remarks()).contains("还有 10 处");
  }

  @Test
  void saysWhatItCannotAnnotate() {
    shell.type("import", file.toString());

    assertThat(shell.type("annotate", "1", "--exact", "没有这句", "--colour", "重点")).isEqualTo(1);
    assertThat(shell.remarks()).contains("正文里没有“没有这句”");
    assertThat(shell.type("annotate", "1", "--exact", "先读目录", "--suffix", "甲乙", "--colour", "重点"))
        .isEqualTo(1);
    assertThat(shell.remarks()).contains("正文里有“先读目录”，但前后文字");
    assertThat(shell.type("annotate", "1", "--exact", "精读", "--colour", "赤橙")).isEqualTo(1);
    assertThat(shell.remarks()).contains("没有叫“赤橙”的含义").contains("重点、疑问");
    assertThat(shell.type("annotate", "9", "--exact", "精读", "--colour", "重点")).isEqualTo(1);
    assertThat(shell.remarks()).contains("没有编号为 9 的出版物");
    assertThat(shell.type("annotate", "1", "--exact", " ", "--colour", "重点")).isEqualTo(2);
  }

  @Test
  void writesTheStructureWithoutALibrary() throws IOException {
    Path out = folder.resolve("result.json");

    assertThat(shell.type("structure", file.toString(), "--out", out.toString())).isZero();

    assertThat(json(Files.readString(out)).at("/articles/0/section").asText()).isEqualTo("学习园地");
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(shell.type("structure", file.toString())).isZero();
    assertThat(shell.out()).isEqualTo(Files.readString(out));
    assertThat(shell.type("structure", folder.toString())).isEqualTo(1);
    assertThat(shell.remarks()).contains("是文件夹");
  }

  @Test
  void leavesAFileAloneThatItCannotWrite() {
    assertThat(
            shell.type(
                "structure", file.toString(), "--out", folder.resolve("no/where").toString()))
        .isEqualTo(1);
    assertThat(shell.remarks()).startsWith("写不进“").contains("no/where");
  }

  @Test
  void takesTheDataFolderBeforeAndBehindACommand() {
    String other = folder.resolve("other").toString();

    assertThat(shell.type("--data-dir", other, "import", file.toString())).isZero();
    assertThat(shell.type("list", "--data-dir=" + other)).isZero();
    assertThat(shell.out()).startsWith("1\t");
    assertThat(shell.type("notes", "list", "1", "--data-dir", other)).isZero();
    assertThat(shell.type("notes", "--data-dir", other, "list", "1")).isZero();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void touchesNoDatabaseItDoesNotUnderstand() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path database = Files.writeString(data.resolve("library.db"), "no database ".repeat(1000));
    byte[] before = Files.readAllBytes(database);

    for (String command : new String[] {"list", "check"}) {
      assertThat(shell.type(command)).isEqualTo(1);
      assertThat(shell.remarks().lines()).hasSize(1);
      assertThat(shell.remarks()).contains("library.db");
    }
    assertThat(shell.type("import", file.toString())).isEqualTo(1);
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @Test
  void saysThatADataFolderCannotBeMade() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");

    assertThat(shell.type("list", "--data-dir", taken.resolve("data").toString())).isEqualTo(1);

    assertThat(shell.remarks().lines()).hasSize(1);
    assertThat(shell.remarks()).contains("不允许写入").contains("taken");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
