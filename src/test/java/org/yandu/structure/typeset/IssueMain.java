package org.yandu.structure.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes issues set anew, each a folder with `dump.txt` and `truth.json`.
///
/// Arguments: the folder to write to, how many issues, the seed of the first, and the truth files
/// whose articles are set; without any, the sentences of the sample issue are recombined. Levels
/// take turns with the seeds: 1, 2, 3, 1, ….
public final class IssueMain {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.truth.json");

  private IssueMain() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int firstSeed = Integer.parseInt(arguments[2]);
    List<List<Story>> sources = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      sources.add(TruthFile.read(Path.of(arguments[i])));
    }
    for (int seed = firstSeed; seed < firstSeed + count; seed++) {
      int level = 1 + Math.floorMod(seed - 1, 3);
      Typesetter.Dump dump =
          sources.isEmpty()
              ? Typesetter.recombined(SAMPLE, level, seed)
              : Typesetter.set(IssueMixer.mix(sources, new Random(seed)), level, seed);
      Path target = Files.createDirectories(folder.resolve("r%02d".formatted(seed)));
      Files.writeString(target.resolve("dump.txt"), dump.text());
      Files.writeString(target.resolve("truth.json"), dump.truth());
    }
  }
}
