package org.yandu.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that tests set.
final class TickingClock implements InstantSource {

  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration duration) {
    now = now.plus(duration);
  }
}
