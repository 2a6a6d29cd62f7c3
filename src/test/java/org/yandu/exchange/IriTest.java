package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.cn",
        "https://用户@例子.cn:8080/路径;a=b/?问=答&c#节",
        "urn:isbn:9787020000000",
        "mailto:a@example.cn",
        "http://[2001:db8::1]/a",
        "https://example.cn/a?x[]=1#xpointer(/p[2])",
        "file:///home/a.txt",
        "tag:example.cn,2026:a",
        "schema:Person",
        "h+t-t.p:a",
        "doi:10.1/a(b)'c",
        "http://example.cn/%E4%B8%80",
        "http://example.cn/😀",
      })
  void addressesWithASchemeAreIris(String text) {
    assertThat(Iri.isAbsolute(text)).isTrue();
    assertThat(Iri.isReference(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1a:b",
        ":a",
        "a b:c",
        "http:",
        "http://",
        "https:///a",
        "HTTP:a",
        "http://a b",
        "urn:a b",
        "urn:a<b>",
        "urn:a\"b",
        "urn:a{b}",
        "urn:a|b",
        "urn:a\\b",
        "urn:a^b",
        "urn:a`b",
        "urn:a%",
        "urn:a%2",
        "urn:a%zz",
        "urn:a#b#c",
        "urn:a\nb",
        "urn:a\u0085",
        "http://example.cn/a[1]",
        "urn:a\ufffe",
        "urn:a\ud800",
        "一:a",
      })
  void otherTextsAreNot(String text) {
    assertThat(Iri.isAbsolute(text)).isFalse();
    assertThat(Iri.isReference(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OEBPS/第一章.xhtml", "../a.html#b", "a", "#a", "?a", "/a:b", "//host/a"})
  void pathsAreReferencesAlone(String text) {
    assertThat(Iri.isReference(text)).isTrue();
    assertThat(Iri.isAbsolute(text)).isFalse();
  }

  @Test
  void nothingIsNoAddress() {
    assertThat(Iri.isReference("")).isFalse();
    assertThat(Iri.isAbsolute("")).isFalse();
  }

  @Test
  void longTextsAreLookedThrough() {
    assertThat(Iri.isAbsolute("urn:" + "字".repeat(1_000_000))).isTrue();
  }
}
