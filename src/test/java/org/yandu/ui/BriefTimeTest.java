package org.yandu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.yandu.settings.Messages;

final class BriefTimeTest {

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-05-06T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final BriefTime time = new BriefTime(Messages.of("zh"), clock);

  @Test
  void tellsTheHourOfToday() {
    assertThat(time.of(Instant.parse("2026-05-05T16:05:00Z"))).isEqualTo("00:05");
  }

  @Test
  void tellsTheDayOfThisYear() {
    assertThat(time.of(Instant.parse("2026-05-05T15:59:00Z"))).isEqualTo("5 月 5 日 23:59");
  }

  @Test
  void tellsTheDateBefore() {
    assertThat(time.of(Instant.parse("2025-12-31T15:59:00Z"))).isEqualTo("2025 年 12 月 31 日");
  }

  @Test
  void speaksEnglish() {
    assertThat(new BriefTime(Messages.of("en"), clock).of(Instant.parse("2025-12-31T15:59:00Z")))
        .isEqualTo("31 Dec 2025");
  }
}
