package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesValidateCommandTest {

  private static final String HEAD =
      """
      {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationSet", "items": [%s]}
      """;
  private static final String ITEM =
      """
      {"id": "urn:example:a", "type": "Annotation", "target": {"source": "one.xhtml"}}
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder.resolve("data"));
  }

  @Test
  void aValidFileIsSaidToBeValid() throws IOException {
    assertThat(validate(HEAD.formatted(ITEM + "," + ITEM))).isZero();
    assertThat(shell.out()).isEqualTo("2 条批注，符合规范。\n");
    assertThat(shell.remarks()).isEmpty();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void englishCountsAsWell() throws IOException {
    assertThat(validate(HEAD.formatted(""), "--lang", "en")).isZero();
    assertThat(shell.out()).isEqualTo("0 annotations, valid.\n");
    assertThat(validate(HEAD.formatted(ITEM), "--lang", "en")).isZero();
    assertThat(shell.out()).isEqualTo("1 annotation, valid.\n");
  }

  @Test
  void eachFaultIsASentenceWithItsPlace() throws IOException {
    String item = "{\"id\": \"somewhere\", \"type\": \"Annotation\", \"target\": {}}";
    assertThat(validate(HEAD.formatted(item), "--lang", "en")).isEqualTo(1);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.remarks().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("items[0].id: ").contains("\"somewhere\""),
            second -> assertThat(second).startsWith("items[0].target: "));
  }

  @Test
  void faultsOfTheWholeFileNameIt() throws IOException {
    assertThat(validate("{")).isEqualTo(1);
    assertThat(shell.remarks()).contains("notes.json", "第 1 行").hasLineCount(1);
    assertThat(validate("[]")).isEqualTo(1);
    assertThat(shell.remarks()).contains("notes.json", "对象").hasLineCount(1);
    assertThat(shell.type("notes", "validate", folder.resolve("nowhere.json").toString()))
        .isEqualTo(1);
    assertThat(shell.remarks()).contains("nowhere.json", "读不出来").hasLineCount(1);
  }

  @Test
  void manyFaultsAreCounted() throws IOException {
    String items = String.join(",", Collections.nCopies(1060, "7"));
    assertThat(validate(HEAD.formatted(items))).isEqualTo(1);
    assertThat(shell.remarks()).hasLineCount(51).contains("items[49]", "1,010 处");
  }

  @Test
  void wordsOfTheFileAreNoPatterns() throws IOException {
    String item = "{\"id\": \"{0} '{1}'\", \"type\": \"Annotation\", \"target\": \"a\"}";
    assertThat(validate(HEAD.formatted(item))).isEqualTo(1);
    assertThat(shell.remarks()).contains("“{0} '{1}'”");
  }

  @Test
  void aFileMustBeNamed() {
    assertThat(shell.type("notes", "validate")).isEqualTo(2);
  }

  private int validate(String json, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.json"), json);
    String[] typed = new String[options.length + 3];
    typed[0] = "notes";
    typed[1] = "validate";
    typed[2] = file.toString();
    System.arraycopy(options, 0, typed, 3, options.length);
    return shell.type(typed);
  }
}
