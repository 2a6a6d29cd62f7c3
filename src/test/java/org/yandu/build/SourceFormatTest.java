package org.yandu.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class SourceFormatTest {

  @Test
  void everySourceHasTheOneFormat() throws IOException {
    assertThat(SourceFormat.unformatted(Path.of("")))
        .as("run: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }
}
