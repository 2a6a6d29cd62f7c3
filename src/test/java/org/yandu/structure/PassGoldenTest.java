package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.testing.GoldenFile;

/// What each pass must do, shown on small dumps.
///
/// A case is a dump `structure/<pass>/<case>.txt` of the test resources; `<case>.golden` beside it
/// says what stands after that pass, one line, piece or block a line: page, what it is taken for,
/// and its text. To renew a golden file delete it and run this test twice: the first run writes it
/// and fails, so that someone reads it and sees that it is right and not only what came out.
final class PassGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/structure");

  static Stream<Arguments> cases() {
    return Arrays.stream(PassChain.Pass.values())
        .flatMap(pass -> inputs(pass).map(input -> Arguments.of(pass, input)));
  }

  private static Stream<String> inputs(PassChain.Pass pass) {
    String[] names = FOLDER.resolve(pass.folder()).toFile().list();
    return Stream.of(names == null ? new String[0] : names)
        .filter(name -> name.endsWith(".txt"))
        .map(name -> name.substring(0, name.length() - ".txt".length()))
        .sorted();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void passDoesWhatItMust(PassChain.Pass pass, String name) throws IOException {
    String source = Files.readString(FOLDER.resolve(pass.folder()).resolve(name + ".txt"));

    GoldenFile.assertEqual(
        PassChain.textAfter(pass, source), "structure/" + pass.folder() + "/" + name + ".golden");
  }

  @Test
  void everyPassHasACase() {
    List<PassChain.Pass> bare =
        Arrays.stream(PassChain.Pass.values())
            .filter(pass -> inputs(pass).findAny().isEmpty())
            .toList();

    assertThat(bare).isEmpty();
  }
}
