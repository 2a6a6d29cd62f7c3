package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.structure.typeset.ReflowSetter;
import org.yandu.task.Progress;
import org.yandu.text.Glyphs;

/// A known text set in columns of any width on pages of any length gives the same paragraphs back.
final class ReflowPropertyTest {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.truth.json");
  private static final int ROUNDS = 24;

  /// Share of paragraphs that come back to the letter where only widths tell them.
  private static final double BY_WIDTH = 0.97;

  private static List<String> paragraphs;

  @BeforeAll
  static void read() throws IOException {
    paragraphs = new ArrayList<>();
    for (JsonNode article : new ObjectMapper().readTree(SAMPLE.toFile()).get("articles")) {
      for (JsonNode block : article.get("blocks")) {
        if (block.get("type").asText().equals("paragraph")) {
          paragraphs.add(Glyphs.squeeze(block.get("text").asText()));
        }
      }
    }
  }

  @Test
  void paragraphsMarkedByBlanksComeBackToTheLetter() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      assertThat(recovered(new ReflowSetter(new Random(seed)).marked(paragraphs)))
          .as("seed %d", seed)
          .containsExactlyElementsOf(paragraphs);
    }
  }

  @Test
  void paragraphsToldByTheirWidthsComeBack() {
    int found = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<String> left =
          new ArrayList<>(recovered(new ReflowSetter(new Random(seed)).indented(paragraphs)));
      found += (int) paragraphs.stream().filter(left::remove).count();
    }
    assertThat((double) found / (ROUNDS * paragraphs.size())).isGreaterThanOrEqualTo(BY_WIDTH);
  }

  private static List<String> recovered(String source) {
    PublicationContent content =
        StructureRecovery.recover(RawDocument.of(source), Progress.NONE).content();
    Conservation.assertConserved(source, content);
    return content.articles().stream()
        .flatMap(article -> article.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Glyphs.squeeze(block.text()))
        .toList();
  }
}
