package org.yandu.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.model.PublicationMetadata;

final class FileNameMetadataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # name                          | title | periodical | year | issue
          《河湾通讯》2020年第24期.txt        | ''    | 河湾通讯    | 2020 | 24
          《河湾通讯》 2020 年第 3-4 期.md    | ''    | 河湾通讯    | 2020 | 3-4
          河湾通讯2020年12期.txt             | ''    | 河湾通讯    | 2020 | 12
          河湾通讯_2020_第05期.TXT           | ''    | 河湾通讯    | 2020 | 5
          ２０２０年第２期.txt               | ''    | ''         | 2020 | 2
          河湾通讯2020年增刊.txt             | ''    | 河湾通讯    | 2020 | 增刊
          河湾通讯2020年第24期(总第500期).txt | ''    | 河湾通讯    | 2020 | 24
          bulletin 2019 No.7.txt           | ''    | bulletin   | 2019 | 7
          河湾通讯2020-24.txt               | ''    | 河湾通讯    | 2020 | 24
          河湾通讯-2020-24.txt              | ''    | 河湾通讯    | 2020 | 24
          河湾通讯（2021年第3期）.txt         | ''    | 河湾通讯    | 2021 | 3
          2020-24.txt                      | ''    | ''         | 2020 | 24
          issue-2020-12.dump.txt           | ''    | ''         | 2020 | ''
          2020-12-31 会议.txt               | ''    | ''         | 2020 | ''
          《论学习》.txt                     | 论学习 | ''         | ''   | ''
          调研报告2021.txt                   | ''    | ''         | 2021 | ''
          编号3021年.txt                     | ''    | ''         | ''   | ''
          1999到2020.txt                    | ''    | ''         | ''   | ''
          在2020年第3期培训班上的讲话.txt      | ''    | ''         | 2020 | ''
          笔记.txt                          | ''    | ''         | ''   | ''
          20201231.txt                     | ''    | ''         | ''   | ''
          """)
  void tellsWhatTheNameSaysAndNoMore(
      String name, String title, String periodical, String year, String issue) {
    PublicationMetadata told = FileNameMetadata.of(name);

    assertThat(told.title()).isEqualTo(title);
    assertThat(told.periodical()).isEqualTo(periodical);
    assertThat(told.year().isPresent() ? "" + told.year().getAsInt() : "").isEqualTo(year);
    assertThat(told.issue()).isEqualTo(issue);
  }
}
