package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;

/// A highlight of a `.calibre_annotation_collection`: `uuid`, `highlighted_text`, `notes`,
/// `timestamp`, `style`. Bookmarks stand on no words, and what was `removed` is gone.
final class CalibreNote {

  private CalibreNote() {}

  static Optional<ImportedNote> read(JsonNode node) {
    String quote = node.path("highlighted_text").asText("").strip();
    String id = node.path("uuid").asText("");
    if (quote.isEmpty() || id.isEmpty() || node.path("removed").asBoolean(false)) {
      return Optional.empty();
    }
    AnnotationStyle style =
        switch (node.path("style").path("which").asText("")) {
          case "wavy" -> AnnotationStyle.WAVY;
          case "strikeout" -> AnnotationStyle.STRIKE;
          default ->
              node.path("style").path("kind").asText("").equals("decoration")
                  ? AnnotationStyle.UNDERLINE
                  : AnnotationStyle.HIGHLIGHT;
        };
    return Optional.of(
        ImportedNote.plain(
            "calibre:" + id + "/",
            style,
            quote,
            node.path("notes").asText(""),
            WebAnnotationNote.time(node.path("timestamp")).orElse(Instant.EPOCH)));
  }
}
