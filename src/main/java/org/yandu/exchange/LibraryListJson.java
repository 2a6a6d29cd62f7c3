package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;

/// What is in a library, as a JSON array of `id`, `title`, `periodical`, `year` (null if unknown),
/// `issue`, and the numbers of `articles`, `characters` and `notes`.
public final class LibraryListJson {

  private LibraryListJson() {}

  public static String of(List<PublicationSummary> publications) {
    ArrayNode root = Json.NODES.arrayNode();
    publications.forEach(publication -> root.add(publication(publication)));
    return Json.text(root);
  }

  private static ObjectNode publication(PublicationSummary publication) {
    PublicationMetadata metadata = publication.metadata();
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", publication.id().value());
    node.put("title", metadata.title());
    node.put("periodical", metadata.periodical());
    metadata.year().ifPresentOrElse(year -> node.put("year", year), () -> node.putNull("year"));
    node.put("issue", metadata.issue());
    node.put("articles", publication.articles());
    node.put("characters", publication.characters());
    node.put("notes", publication.annotations());
    return node;
  }
}
