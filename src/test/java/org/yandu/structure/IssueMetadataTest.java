package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.model.PublicationMetadata;

final class IssueMetadataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # line                             | periodical | year | issue
          河湾通讯 2021年第16期                | 河湾通讯    | 2021 | 16
          《河湾通讯》 2021 年第 06 期          | 河湾通讯    | 2021 | 6
          目 录 河湾通讯 2021年第16期           | 河湾通讯    | 2021 | 16
          2020年第12期（总第345期）             | ''         | 2020 | 12
          2020年第3-4期                       | ''         | 2020 | 3-4
          二〇二〇年第十二期                    | ''         | 2020 | 12
          2020年第12期 2020年6月25日出版       | ''         | 2020 | 12
          河湾通讯 2020.12期                   | 河湾通讯    | 2020 | 12
          2020年12月                          | ''         | 2020 | ''
          2020年12月25日出版                   | ''         | 2020 | ''
          （摘自《河湾通讯》2020年第12期）        | ''         | ''   | ''
          2020年第12期上刊出的那封信             | ''         | ''   | ''
          2020年                             | ''         | ''   | ''
          """)
  void readsWhatTheHeadOfTheFirstPageSays(
      String line, String periodical, String year, String issue) {
    PublicationMetadata told = read(line + "\n\n" + "渡口的灯先亮了，船家还没有来。\n\n".repeat(9));

    assertThat(told.periodical()).isEqualTo(periodical);
    assertThat(told.year().isPresent() ? "" + told.year().getAsInt() : "").isEqualTo(year);
    assertThat(told.issue()).isEqualTo(issue);
  }

  @Test
  void readsTheContentsPageAndTheNameOnTheCover() {
    PublicationMetadata told =
        read("《河湾通讯》\n\f渡口的灯，先亮了。\n\f目录\n2020年第12期\n灯 2\n缆 4\n桥 6\n\f正文从这里开始，没有别的。");

    assertThat(told.periodical()).isEqualTo("河湾通讯");
    assertThat(told.year()).hasValue(2020);
    assertThat(told.issue()).isEqualTo("12");
  }

  @Test
  void doesNotReadTheTextOfArticles() {
    assertThat(read("渡口的灯，先亮了。\n".repeat(5) + "\f灯，又亮了。\n河湾通讯2021年第16期\n").year()).isEmpty();
  }

  private static PublicationMetadata read(String source) {
    return IssueMetadata.read(PageSegmentation.split(RawDocument.of(source)));
  }
}
