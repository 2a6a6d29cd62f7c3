package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnchorsResolveCommandTest {

  private static final String DOCUMENT =
      "\ufeff编者按：去年的稿子。\r\n先读目录再读正文的人走得远。\r\n精读不怕慢。\r\n先读目录也能做笔记。\r\n";

  @TempDir Path folder;
  private Path document;
  private Shell shell;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("document.txt"), DOCUMENT);
    shell = new Shell(folder.resolve("data"));
  }

  @Test
  void eachNoteIsToldItsPlaceInTheFileAsItIs() throws IOException {
    Path notes =
        write(
            """
            {"annotations": [
              {"id": "a", "exact": "精读不怕慢", "prefix": "人走得远。", "suffix": "。先读目录"},
              {"id": "b", "exact": "先读目录", "start": -4, "end": 99999999999},
              {"id": "c", "exact": "早晨的鱼市", "prefix": "江边", "suffix": "", "colour": "red"},
              {"id": "d", "exact": ""}
            ]}
            """);
    assertThat(resolve(notes)).isZero();
    int start = DOCUMENT.indexOf("精读不怕慢");
    assertThat(shell.out())
        .isEqualTo(
            """
            {
              "placements" : [
                {
                  "id" : "a",
                  "state" : "moved",
                  "start" : %d,
                  "end" : %d,
                  "score" : 1.0
                },
                {
                  "id" : "b",
                  "state" : "ambiguous",
                  "candidates" : [
                    [
                      %d,
                      %d
                    ],
                    [
                      %d,
                      %d
                    ]
                  ]
                },
                {
                  "id" : "c",
                  "state" : "orphaned"
                },
                {
                  "id" : "d",
                  "state" : "orphaned"
                }
              ]
            }
            """
                .formatted(
                    start,
                    start + 5,
                    DOCUMENT.indexOf("先读"),
                    DOCUMENT.indexOf("先读") + 4,
                    DOCUMENT.lastIndexOf("先读"),
                    DOCUMENT.lastIndexOf("先读") + 4));
  }

  @Test
  void theResultGoesToAFileAndNoLibraryIsMade() throws IOException {
    Path notes = write("{\"annotations\": []}");
    Path out = folder.resolve("placements.json");
    assertThat(
            shell.type(
                "anchors",
                "resolve",
                "--document",
                document.toString(),
                "--annotations",
                notes.toString(),
                "--original",
                document.toString(),
                "--out",
                out.toString()))
        .isZero();
    assertThat(Files.readString(out)).contains("placements");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void whatIsNoListOfNotesIsRefusedInOneSentence() throws IOException {
    refused(write("{\"annotations\": [{\"id\": \"a\"}]}"), "批注清单");
    refused(write("{\"annotations\": [{\"id\": 1, \"exact\": \"路\"}]}"), "批注清单");
    refused(write("{\"notes\": []}"), "批注清单");
    refused(write("[]"), "批注清单");
    refused(write("{\"annotations\": ["), "JSON");
    refused(write(""), "批注清单");
    refused(folder.resolve("nowhere.json"), "读不出来");
  }

  @Test
  void whatIsNoTextIsRefusedToo() throws IOException {
    Path notes = write("{\"annotations\": []}");
    Files.write(document, "读书的方法".getBytes("GB18030"));
    assertThat(resolve(notes)).isEqualTo(1);
    assertThat(shell.remarks()).contains("UTF-8");
    Files.delete(document);
    assertThat(resolve(notes)).isEqualTo(1);
    assertThat(shell.remarks()).contains("document.txt", "读不出来");
  }

  private void refused(Path notes, String word) {
    assertThat(resolve(notes)).isEqualTo(1);
    assertThat(shell.remarks()).contains(word).hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }

  private int resolve(Path notes) {
    return shell.type(
        "anchors", "resolve", "--document", document.toString(), "--annotations", notes.toString());
  }

  private Path write(String json) throws IOException {
    return Files.write(folder.resolve("notes.json"), json.getBytes(StandardCharsets.UTF_8));
  }
}
