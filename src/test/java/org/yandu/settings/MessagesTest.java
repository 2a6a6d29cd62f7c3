package org.yandu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh", "", "fr", "nonsense tag"})
  void speaksChineseUnlessEnglishIsAskedFor(String tag) {
    Messages messages = Messages.of(tag);

    assertThat(messages.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(messages.text("import.refused.EMPTY", "a.txt")).startsWith("“a.txt”是空文件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en_US"})
  void speaksEnglishWhenAsked(String tag) {
    assertThat(Messages.of(tag).text("import.refused.EMPTY", "a.txt"))
        .startsWith("\"a.txt\" is empty");
  }

  @Test
  void knowsNoWordingForAnUnknownKey() {
    assertThatThrownBy(() -> Messages.of("zh").text("no.such.key"))
        .isInstanceOf(MissingResourceException.class);
  }
}
