package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ReadOutcome;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;
import org.yandu.task.Progress;

/// The sample issue shows every fault of a dump; its truth file says what it should become.
final class SampleIssueTest {

  private static final Path DUMP = Path.of("assets/sample/sample-issue.txt");
  private static final Path TRUTH = Path.of("assets/sample/sample-issue.truth.json");

  private static PublicationContent recovered;
  private static List<JsonNode> truth;

  @BeforeAll
  static void recover() throws IOException {
    ReadOutcome.Read read = (ReadOutcome.Read) FileImporter.read(DUMP, Progress.NONE);
    recovered = read.publication().content();
    truth = list(new ObjectMapper().readTree(TRUTH.toFile()).get("articles"));
  }

  @Test
  void periodicalYearAndIssueAreTakenFromTheText() {
    assertThat(recovered.metadata().periodical()).isEqualTo("研读");
    assertThat(recovered.metadata().year()).hasValue(2026);
    assertThat(recovered.metadata().issue()).isEqualTo("1");
  }

  /// Three briefs are still taken for a part of the article before them.
  @Test
  void articlesHaveTheirTitlesInOrder() {
    List<String> titles = recovered.articles().stream().map(Article::title).toList();

    assertThat(texts("title")).containsSubsequence(titles);
    assertThat(titles).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void articlesStandInTheirSections() {
    for (Section section : recovered.sections()) {
      for (Article article : section.articles()) {
        assertThat(section.title())
            .as(article.title())
            .isEqualTo(truthOf(article).get("section").asText());
      }
    }
  }

  @Test
  void articlesHaveTheirAuthors() {
    long right =
        recovered.articles().stream()
            .filter(article ->
                list(truthOf(article).get("authors")).stream()
                    .map(JsonNode::asText)
                    .toList()
                    .equals(article.authors()))
            .count();

    assertThat(right).isGreaterThanOrEqualTo(8);
  }

  @Test
  void headingsAndParagraphsAreWhole() {
    assertThat(share("heading", textsOf(Block.Heading.class))).isGreaterThanOrEqualTo(0.85);
    assertThat(share("paragraph", textsOf(Block.Paragraph.class))).isGreaterThanOrEqualTo(0.85);
  }

  /// Share of the true blocks of a type that are recovered to the letter.
  private static double share(String type, List<String> found) {
    List<String> wanted = blocks(type);
    return (double) wanted.stream().filter(found::contains).count() / wanted.size();
  }

  private static List<String> textsOf(Class<? extends Block> kind) {
    return recovered.articles().stream()
        .flatMap(article -> article.blocks().stream())
        .filter(kind::isInstance)
        .map(Block::text)
        .toList();
  }

  private static JsonNode truthOf(Article article) {
    return truth.stream()
        .filter(one -> one.get("title").asText().equals(article.title()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(String field) {
    return truth.stream().map(article -> article.get(field).asText()).toList();
  }

  private static List<String> blocks(String type) {
    return truth.stream()
        .flatMap(article -> list(article.get("blocks")).stream())
        .filter(block -> block.get("type").asText().startsWith(type))
        .map(block -> block.get("text").asText())
        .toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
