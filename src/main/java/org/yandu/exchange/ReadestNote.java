package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;

/// A note of a file of the format `readest-annotations`: `id`, `type`, `text`, `note`, `style`,
/// `createdAt` in milliseconds. A bookmark's text only shows what stands there; it is no quote.
final class ReadestNote {

  private static final long LATEST = Integer.MAX_VALUE * 2_000L;

  private ReadestNote() {}

  static Optional<ImportedNote> read(JsonNode node) {
    String quote = node.path("text").asText("").strip();
    String id = node.path("id").asText("");
    if (quote.isEmpty() || id.isEmpty() || node.path("type").asText("").equals("bookmark")) {
      return Optional.empty();
    }
    AnnotationStyle style =
        switch (node.path("style").asText("")) {
          case "underline" -> AnnotationStyle.UNDERLINE;
          case "squiggly" -> AnnotationStyle.WAVY;
          default -> AnnotationStyle.HIGHLIGHT;
        };
    return Optional.of(
        ImportedNote.plain(
            "readest:" + id + "/",
            style,
            quote,
            node.path("note").asText(""),
            Instant.ofEpochMilli(Math.clamp(node.path("createdAt").asLong(0), 0, LATEST))));
  }
}
