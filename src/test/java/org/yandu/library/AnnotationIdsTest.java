package org.yandu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AnnotationIdsTest {

  @Test
  void idsAreUuidsOfVersionSevenWithTheirTimeInFront() {
    AnnotationIds ids = new AnnotationIds();
    Instant now = Instant.ofEpochMilli(0x0123_4567_89abL);
    Set<UUID> made = new HashSet<>();
    for (int number = 0; number < 1000; number++) {
      UUID id = ids.next(now).value();
      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
      assertThat(id.toString()).startsWith("01234567-89ab-7");
      made.add(id);
    }
    assertThat(made).hasSize(1000);
  }
}
