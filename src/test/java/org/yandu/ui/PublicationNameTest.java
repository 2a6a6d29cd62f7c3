package org.yandu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yandu.model.PublicationMetadata;
import org.yandu.settings.Messages;

final class PublicationNameTest {

  @Test
  void namesAnIssueByPeriodicalYearAndNumber() {
    assertThat(name("", "乡野", OptionalInt.of(2020), "24")).isEqualTo("《乡野》 2020 年第 24 期");
    assertThat(name("", "乡野", OptionalInt.of(2020), "增刊")).isEqualTo("《乡野》 2020 年增刊");
    assertThat(name("", "乡野", OptionalInt.empty(), "24")).isEqualTo("《乡野》 第 24 期");
    assertThat(name("", "乡野", OptionalInt.of(2020), "")).isEqualTo("《乡野》 2020 年");
  }

  @Test
  void namesOtherThingsByTitleThenByFile() {
    assertThat(name("一本书", "", OptionalInt.empty(), "")).isEqualTo("《一本书》");
    assertThat(name("", "", OptionalInt.empty(), "")).isEqualTo("材料.v2");
  }

  private static String name(String title, String periodical, OptionalInt year, String issue) {
    return PublicationName.of(
        Messages.of("zh"), new PublicationMetadata(title, periodical, year, issue), "材料.v2.txt");
  }
}
