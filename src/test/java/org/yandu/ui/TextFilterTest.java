package org.yandu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextFilterTest {

  @Test
  void nothingTypedLetsEverythingPass() {
    assertThat(TextFilter.of(" \u3000 ").isEmpty()).isTrue();
    assertThat(TextFilter.of("").matches("")).isTrue();
  }

  @Test
  void allWordsMustOccurInAnyOrder() {
    TextFilter filter = TextFilter.of("读书 方法");

    assertThat(filter.matches(TextFilter.folded("方法决定读书的深浅"))).isTrue();
    assertThat(filter.matches(TextFilter.folded("读书的深浅"))).isFalse();
  }

  @Test
  void caseAndWidthDoNotMatter() {
    assertThat(TextFilter.of("ｇｄｐ２０").matches(TextFilter.folded("GDP20"))).isTrue();
  }
}
