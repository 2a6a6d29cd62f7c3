package org.yandu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "一, 1",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "廿三, 23",
    "卅, 30",
    "一百零三, 103",
    "一百二十, 120",
    "两千零八, 2008",
    "一千二百三十四, 1234",
    "一万零五, 10005",
    "〇, 0",
    "一二〇, 120",
    "壹佰贰拾叁, 123",
    "１２, 12",
    "007, 7",
    "1 2, 12",
    "三千　五, 3005"
  })
  void readsChineseFullWidthAndAsciiDigits(String text, int number) {
    assertThat(ChineseNumbers.parse(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"''", "甲", "十年", "12345678", "九九九九九九九"})
  void knowsWhatIsNoNumber(String text) {
    assertThat(ChineseNumbers.parse(text)).isEqualTo(ChineseNumbers.NONE);
  }
}
