package org.yandu.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;

/// All that an importer makes of a file, but for provenance, in a form that people can look
/// through.
final class ContentJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ContentJson() {}

  static String of(PublicationContent content) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("title", content.metadata().title());
    root.put("periodical", content.metadata().periodical());
    OptionalInt year = content.metadata().year();
    root.put("year", year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    root.put("issue", content.metadata().issue());
    ArrayNode sections = root.putArray("sections");
    for (Section section : content.sections()) {
      ObjectNode node = sections.addObject();
      node.put("section", section.title());
      ArrayNode articles = node.putArray("articles");
      for (Article article : section.articles()) {
        ArrayNode blocks = articles.addArray();
        article.blocks().forEach(block -> blocks.add(line(block)));
      }
    }
    ArrayNode furniture = root.putArray("furniture");
    content
        .furniture()
        .forEach(each -> furniture.add(each.line() + " " + each.reason() + ": " + each.text()));
    try {
      return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String line(Block block) {
    String kind =
        switch (block) {
          case Block.Heading(int level, _, _) -> "Heading " + level;
          case Block.Byline(_, var authors, String affiliation, _) ->
              "Byline " + authors + " (" + affiliation + ")";
          case Block.ListItem(String marker, int depth, _, _) -> "ListItem " + depth + " " + marker;
          case Block.Title _,
              Block.Subtitle _,
              Block.Paragraph _,
              Block.Caption _,
              Block.PullQuote _,
              Block.Note _,
              Block.Figure _,
              Block.Table _ ->
              block.getClass().getSimpleName();
        };
    return kind + ": " + block.text();
  }
}
