package org.yandu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StampTest {

  @Test
  void laterWritesHaveLargerStampsEvenIfTheClockGoesBack() {
    Random random = new Random(1);
    Stamp stamp = Stamp.NONE;
    for (int write = 0; write < 1000; write++) {
      Stamp next =
          stamp.next(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), "w" + write % 3);
      assertThat(next).isGreaterThan(stamp);
      stamp = next;
    }
  }

  @Test
  void textsSortAsTheStampsDo() {
    Random random = new Random(2);
    for (int pair = 0; pair < 1000; pair++) {
      Stamp one = any(random);
      Stamp other = any(random);
      assertThat(Integer.signum(one.toString().compareTo(other.toString())))
          .isEqualTo(Integer.signum(one.compareTo(other)));
      assertThat(Stamp.parse(one.toString())).isEqualTo(one);
    }
    assertThat(Stamp.parse(Stamp.NONE.toString())).isEqualTo(Stamp.NONE);
  }

  @Test
  void otherTextsAreNoStamps() {
    assertThatThrownBy(() -> Stamp.parse("yesterday")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Stamp.parse("zzzzzzzzzzzzz-00000000-a.b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stamp any(Random random) {
    return new Stamp(1 + random.nextLong(5), random.nextInt(3), "abc".substring(random.nextInt(3)));
  }
}
