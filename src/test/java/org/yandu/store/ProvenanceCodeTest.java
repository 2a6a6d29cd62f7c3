package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;

final class ProvenanceCodeTest {

  @Test
  void anySpansComeBackAsTheyWere() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<SourceSpan> spans = new ArrayList<>();
      int textStart = 0;
      for (int count = random.nextInt(6); count > 0; count--) {
        textStart += random.nextInt(50);
        int length = random.nextInt(random.nextBoolean() ? 30 : 100_000);
        spans.add(
            new SourceSpan(
                textStart,
                length,
                random.nextInt(Integer.MAX_VALUE),
                random.nextInt(100_000),
                random.nextInt(500)));
        textStart += length;
      }
      Provenance provenance = new Provenance(spans);
      assertThat(ProvenanceCode.decode(ProvenanceCode.encode(provenance)))
          .as("seed %d", seed)
          .isEqualTo(provenance);
    }
  }

  @Test
  void lineAfterLineTakesFiveBytesEach() {
    List<SourceSpan> spans = new ArrayList<>();
    for (int line = 0; line < 100; line++) {
      spans.add(new SourceSpan(line * 22, 22, 5 + line * 25, 1 + line, 1));
    }
    assertThat(ProvenanceCode.encode(new Provenance(spans))).hasSize(500);
  }

  @Test
  void foreignBytesAreRefused() {
    assertThatThrownBy(() -> ProvenanceCode.decode(new byte[] {1, 2, (byte) 0x80}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProvenanceCode.decode(new byte[] {-1, -1, -1, -1, -1, -1, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
