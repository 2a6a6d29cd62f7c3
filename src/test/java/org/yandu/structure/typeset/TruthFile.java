package org.yandu.structure.typeset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// Reads and writes the truth of an issue as JSON.
final class TruthFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TruthFile() {}

  static List<Story> read(Path file) throws IOException {
    return list(JSON.readTree(file.toFile()).get("articles")).stream()
        .map(TruthFile::story)
        .toList();
  }

  private static Story story(JsonNode article) {
    return new Story(
        article.get("section").asText(),
        article.get("title").asText(),
        article.get("subtitle").asText(),
        list(article.get("authors")).stream().map(JsonNode::asText).toList(),
        article.get("affiliation").asText(),
        list(article.get("blocks")).stream()
            .map(block ->
                new StoryBlock(
                    StoryBlock.Kind.of(block.get("type").asText()), block.get("text").asText()))
            .toList());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /// @param furniture printed lines that belong to no article
  static String write(List<Story> stories, List<String> furniture) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode articles = root.putArray("articles");
    for (Story story : stories) {
      ObjectNode article = articles.addObject();
      article.put("section", story.section());
      article.put("title", story.title());
      article.put("subtitle", story.subtitle());
      ArrayNode authors = article.putArray("authors");
      story.authors().forEach(authors::add);
      article.put("affiliation", story.affiliation());
      ArrayNode blocks = article.putArray("blocks");
      for (StoryBlock block : story.blocks()) {
        blocks.addObject().put("type", block.kind().type()).put("text", block.text());
      }
    }
    ArrayNode lines = root.putArray("furniture");
    furniture.stream().distinct().forEach(lines::add);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
