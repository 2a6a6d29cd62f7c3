package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;

/// The recovered structure of a file as JSON, for measuring it and for other programs: articles in
/// reading order with section, title, subtitle, authors, affiliation and blocks of `type` and
/// `text`.
public final class StructureJson {

  private StructureJson() {}

  public static String of(PublicationContent content) {
    ObjectNode root = Json.NODES.objectNode();
    ArrayNode articles = root.putArray("articles");
    for (Section section : content.sections()) {
      for (Article article : section.articles()) {
        articles.add(article(section.title(), article));
      }
    }
    return Json.text(root);
  }

  private static ObjectNode article(String section, Article article) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("section", section);
    node.put("title", article.title());
    node.put("subtitle", article.subtitle());
    ArrayNode authors = node.putArray("authors");
    article.authors().forEach(authors::add);
    node.put("affiliation", article.affiliation());
    ArrayNode blocks = node.putArray("blocks");
    article.blocks().forEach(block -> add(block, blocks));
    return node;
  }

  /// Title, subtitle and byline are the article's own fields already.
  private static void add(Block block, ArrayNode blocks) {
    switch (block) {
      case Block.Title _, Block.Subtitle _, Block.Byline _ -> {
        // told by the article
      }
      case Block.Heading(int level, String text, _) ->
          add(level == 1 ? "heading" : "heading3", text, blocks);
      case Block.Paragraph(String text, _) -> add("paragraph", text, blocks);
      case Block.Caption(String text, _) -> add("caption", text, blocks);
      case Block.PullQuote(String text, _) -> add("pullquote", text, blocks);
      case Block.Note(String text, _) -> add("note", text, blocks);
      case Block.ListItem(String marker, _, String text, _) ->
          add("paragraph", marker + " " + text, blocks);
      case Block.Figure(String text, _, _) -> add("other", text, blocks);
      case Block.Table(String text, _) -> add("other", text, blocks);
    }
  }

  private static void add(String type, String text, ArrayNode blocks) {
    blocks.addObject().put("type", type).put("text", text);
  }
}
