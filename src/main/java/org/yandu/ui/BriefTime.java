package org.yandu.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.yandu.settings.Messages;

/// Tells when something was done, as briefly as it is clear: the hour today, the day this year, the
/// date before.
///
/// @param clock of the reader's time zone
public record BriefTime(Messages messages, Clock clock) {

  public String of(Instant time) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime then = time.atZone(clock.getZone());
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return format("time.today", then);
    }
    return format(then.getYear() == now.getYear() ? "time.this-year" : "time.before", then);
  }

  private String format(String key, ZonedDateTime then) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.locale()).format(then);
  }
}
