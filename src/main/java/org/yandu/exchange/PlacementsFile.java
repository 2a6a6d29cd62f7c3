package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.yandu.model.Placement;
import org.yandu.model.TextRange;

/// Where anchors stand in a text, for another program: a list `placements`, each with `id` and
/// `state` (`exact`, `moved`, `ambiguous`, `gap`, `orphaned`); `start` and `end` in UTF-16 units,
/// the end exclusive; `score` from 0 to 1; `candidates` as pairs of start and end.
public final class PlacementsFile {

  private PlacementsFile() {}

  /// @param placements by the anchors' ids, in the order in which they are to be written
  public static String of(List<Map.Entry<String, Placement>> placements) {
    ObjectNode root = Json.NODES.objectNode();
    ArrayNode listed = root.putArray("placements");
    placements.forEach(placed -> listed.add(node(placed.getKey(), placed.getValue())));
    return Json.text(root);
  }

  private static ObjectNode node(String id, Placement placement) {
    ObjectNode node = Json.NODES.objectNode().put("id", id);
    return switch (placement) {
      case Placement.Exact(TextRange range) -> range(node.put("state", "exact"), range);
      case Placement.Moved(TextRange range, double score) ->
          range(node.put("state", "moved"), range).put("score", score);
      case Placement.Ambiguous(List<TextRange> candidates) -> {
        ArrayNode pairs = node.put("state", "ambiguous").putArray("candidates");
        candidates.forEach(range -> pairs.addArray().add(range.start()).add(range.end()));
        yield node;
      }
      case Placement.Gap(int offset) ->
          node.put("state", "gap").put("start", offset).put("end", offset);
      case Placement.Orphaned _ -> node.put("state", "orphaned");
    };
  }

  private static ObjectNode range(ObjectNode node, TextRange range) {
    return node.put("start", range.start()).put("end", range.end());
  }
}
