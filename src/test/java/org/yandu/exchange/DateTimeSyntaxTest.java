package org.yandu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTimeSyntaxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T00:00:00Z", "2024-02-29T23:59:59.999999999999Z", "2000-02-29T12:00:00Z",
        "0001-01-01T00:00:00Z", "-0044-03-15T12:00:00Z", "12024-02-29T00:00:00Z",
        "2026-12-31T24:00:00.000Z",
      })
  void momentsInUtc(String text) {
    assertThat(DateTimeSyntax.of(text)).isEqualTo(DateTimeSyntax.UTC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-31T00:00:00", "2026-01-31T00:00:00+00:00", "2026-01-31T00:00:00-05:30"})
  void momentsInOtherZones(String text) {
    assertThat(DateTimeSyntax.of(text)).isEqualTo(DateTimeSyntax.NOT_UTC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-01-31",
        "2026-01-31T00:00Z",
        "2026-01-31 00:00:00Z",
        "2026-1-31T00:00:00Z",
        "2026-01-31t00:00:00Z",
        "2026-01-31T00:00:00z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-01-00T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-01-01T25:00:00Z",
        "2026-01-01T24:00:01Z",
        "2026-01-01T24:00:00.5Z",
        "2026-01-01T00:60:00Z",
        "2026-01-01T00:00:60Z",
        "2026-01-01T00:00:00.Z",
        "02026-01-01T00:00:00Z",
        "226-01-01T00:00:00Z",
        "２０２６-01-01T00:00:00Z",
        "2026-01-01T00:00:00Z ",
      })
  void whatIsNoMoment(String text) {
    assertThat(DateTimeSyntax.of(text)).isEqualTo(DateTimeSyntax.NO_TIME);
  }

  @Test
  void longTextsAreLookedThrough() {
    assertThat(DateTimeSyntax.of("9".repeat(1_000_000))).isEqualTo(DateTimeSyntax.NO_TIME);
  }
}
