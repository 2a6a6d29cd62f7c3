package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search backward takes the same steps at the same costs as the one forward: then no decision
/// of the cheapest reading is beaten by another.
final class LineMarginsTest {

  private static final double EVEN = -1e-9;

  @Test
  void noOtherDecisionIsCheaperThanTheOneTaken() throws IOException {
    String dump = Files.readString(Path.of("assets/sample/sample-issue.txt"));
    List<Line> lines = PageSegmentation.split(RawDocument.of(dump));

    ColumnLattice.Decoded decoded = ColumnLattice.decode(lines, new Bigrams(lines));

    BitSet covered = new BitSet();
    for (Aside aside : decoded.asides()) {
      covered.set(aside.start(), aside.end());
      assertThat(decoded.margins().margin(aside)).isGreaterThan(EVEN);
    }
    for (int i = covered.nextClearBit(0); i < lines.size(); i = covered.nextClearBit(i + 1)) {
      assertThat(decoded.margins().margin(i, decoded.tags().get(i)))
          .as(lines.get(i).text())
          .isGreaterThan(EVEN);
    }
  }
}
