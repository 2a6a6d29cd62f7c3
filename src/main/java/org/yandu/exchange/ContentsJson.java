package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Publication;
import org.yandu.model.Section;

/// The table of contents as JSON: `id`, `title` and `sections` with `articles` with `headings`. The
/// id of an article is its number in the publication, from 1.
public final class ContentsJson {

  private ContentsJson() {}

  public static String of(Publication publication) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("id", publication.id().value());
    root.put("title", publication.metadata().title());
    ArrayNode sections = root.putArray("sections");
    int number = 0;
    for (Section section : publication.content().sections()) {
      ObjectNode node = sections.addObject();
      node.put("title", section.title());
      ArrayNode articles = node.putArray("articles");
      for (Article article : section.articles()) {
        articles.add(article(++number, article));
      }
    }
    return Json.text(root);
  }

  private static ObjectNode article(int number, Article article) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", number);
    node.put("title", article.title());
    node.put("subtitle", article.subtitle());
    ArrayNode authors = node.putArray("authors");
    article.authors().forEach(authors::add);
    ArrayNode headings = node.putArray("headings");
    for (Block.Heading heading : article.headings()) {
      headings.addObject().put("level", heading.level()).put("title", heading.text());
    }
    return node;
  }
}
