package org.yandu.library;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.yandu.model.AnnotationId;

/// Makes ids of annotations: UUIDs of version 7 (RFC 9562, 5.7), 48 bits of time in milliseconds
/// and 74 random ones.
final class AnnotationIds {

  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final SecureRandom random = new SecureRandom();

  AnnotationId next(Instant now) {
    long high = (now.toEpochMilli() << 16) | VERSION | (random.nextLong() & 0x0fffL);
    long low = VARIANT | (random.nextLong() >>> 2);
    return new AnnotationId(new UUID(high, low));
  }
}
