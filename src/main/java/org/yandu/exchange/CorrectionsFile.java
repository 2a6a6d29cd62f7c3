package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourcePoint;

/// What a person put right in a publication as a small JSON file, so that others need not do it
/// again. It names the source by its fingerprint and quotes of it what each correction is about,
/// and nothing else of its text.
///
/// Version 1: `format`, `version`, `source` (`name`, `sha256`), `corrections`. Each correction has
/// a `kind`, a place `at` (`offset` in UTF-16 units of the decoded source, `before`, `after`),
/// where it has two places `other`, and what it says: `role`, `side`, `title`, `section`, `authors`
/// and `affiliation`, or `doubt`. Version 2 knows the kind `reword` besides, with `words`; a file
/// without any is of version 1, so that older programs read it.
public final class CorrectionsFile {

  /// File names end so.
  public static final String EXTENSION = ".yandu-corrections";

  static final String FORMAT = "yandu-corrections";
  static final int VERSION = 2;

  private static final int VERSION_WITHOUT_WORDS = 1;

  private CorrectionsFile() {}

  public static String of(SourceFile source, List<Correction> script) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("format", FORMAT);
    boolean words = script.stream().anyMatch(Correction.Reword.class::isInstance);
    root.put("version", words ? VERSION : VERSION_WITHOUT_WORDS);
    root.putObject("source").put("name", source.name()).put("sha256", source.sha256());
    ArrayNode corrections = root.putArray("corrections");
    script.forEach(correction -> corrections.add(node(correction)));
    return Json.text(root);
  }

  private static ObjectNode node(Correction correction) {
    return switch (correction) {
      case Correction.SetRole(SourceExtent extent, BlockRole role) ->
          extent("set-role", extent).put("role", Names.of(role));
      case Correction.Reword(SourceExtent extent, String words) ->
          extent("reword", extent).put("words", words);
      case Correction.Split(SourcePoint at) -> at("split", at);
      case Correction.Join(SourcePoint end, SourcePoint at) -> two("join", at, end);
      case Correction.Hide(SourceExtent extent) -> extent("hide", extent);
      case Correction.Restore(SourceExtent extent, BlockRole role) ->
          extent("restore", extent).put("role", Names.of(role));
      case Correction.BeginArticle(SourcePoint at) -> at("begin-article", at);
      case Correction.MergeArticle(SourcePoint at) -> at("merge-article", at);
      case Correction.HideArticle(SourcePoint at) -> at("hide-article", at);
      case Correction.MoveArticle(SourcePoint at, Correction.Side side, SourcePoint target) ->
          two("move-article", at, target).put("side", Names.of(side));
      case Correction.Retitle(SourcePoint at, String title) ->
          at("retitle", at).put("title", title);
      case Correction.SetAuthors(SourcePoint at, var authors, var affiliation) -> {
        ObjectNode node = at("set-authors", at).put("affiliation", affiliation);
        authors.forEach(node.putArray("authors")::add);
        yield node;
      }
      case Correction.SetSection(SourcePoint at, String section) ->
          at("set-section", at).put("section", section);
      case Correction.Confirm(SourcePoint at, Doubt.Kind kind) ->
          at("confirm", at).put("doubt", Names.of(kind));
    };
  }

  private static ObjectNode extent(String kind, SourceExtent extent) {
    return two(kind, extent.first(), extent.last());
  }

  private static ObjectNode two(String kind, SourcePoint at, SourcePoint other) {
    ObjectNode node = at(kind, at);
    put(node.putObject("other"), other);
    return node;
  }

  private static ObjectNode at(String kind, SourcePoint at) {
    ObjectNode node = Json.NODES.objectNode().put("kind", kind);
    put(node.putObject("at"), at);
    return node;
  }

  private static void put(ObjectNode node, SourcePoint point) {
    node.put("offset", point.offset());
    node.put("before", point.before());
    node.put("after", point.after());
  }
}
