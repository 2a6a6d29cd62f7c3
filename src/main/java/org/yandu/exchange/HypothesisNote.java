package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;

/// A row of what the Hypothesis service exports: `id`, `user` (`acct:name@host`), `created`,
/// `updated`, `text` in Markdown, `tags`, and selectors in `target`. Answers to other notes stand
/// on no words and are not read.
final class HypothesisNote {

  private HypothesisNote() {}

  static Optional<ImportedNote> read(JsonNode row) {
    String id = row.path("id").asText("");
    JsonNode selectors = row.path("target").path(0).path("selector");
    JsonNode quote = selector(selectors, "TextQuoteSelector");
    String exact = quote.path("exact").asText("");
    if (id.isEmpty() || exact.isEmpty()) {
      return Optional.empty();
    }
    String user = row.path("user").asText("");
    List<String> tags = new ArrayList<>();
    row.path("tags").forEach(tag -> tags.add(tag.asText("").strip()));
    tags.removeIf(String::isEmpty);
    Instant created = WebAnnotationNote.time(row.path("created")).orElse(Instant.EPOCH);
    return Optional.of(
        new ImportedNote(
            NotesReader.annotation("hypothesis:" + id + "/"),
            NotesReader.author(user + "/"),
            name(user),
            AnnotationStyle.HIGHLIGHT,
            Optional.empty(),
            "",
            row.path("text").asText(""),
            tags.stream().distinct().toList(),
            exact,
            quote.path("prefix").asText(""),
            quote.path("suffix").asText(""),
            WebAnnotationNote.position(selector(selectors, "TextPositionSelector")),
            created,
            WebAnnotationNote.time(row.path("updated")).orElse(created)));
  }

  private static JsonNode selector(JsonNode selectors, String type) {
    for (JsonNode each : selectors) {
      if (each.path("type").asText("").equals(type)) {
        return each;
      }
    }
    return selectors.path(-1);
  }

  private static String name(String user) {
    int at = user.indexOf('@');
    return user.startsWith("acct:") && at > 0 ? user.substring("acct:".length(), at) : user;
  }
}
