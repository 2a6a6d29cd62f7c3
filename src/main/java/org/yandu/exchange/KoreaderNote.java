package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;

/// A note as KOReader's JSON exporter writes it: `text`, `note`, `time` in seconds, `page`,
/// `drawer`. It has no name: what it says of its passage and its time stand for one.
final class KoreaderNote {

  private KoreaderNote() {}

  /// The notes of one book, or of several; older exports number them instead of listing them.
  static Optional<List<JsonNode>> entries(JsonNode root) {
    if (root.path("documents").isArray()) {
      List<JsonNode> all = new ArrayList<>();
      root.path("documents").forEach(book -> book.path("entries").forEach(all::add));
      return Optional.of(all);
    }
    JsonNode entries = root.path("entries");
    if (!entries.isArray() && !entries.isObject()) {
      return Optional.empty();
    }
    List<JsonNode> listed = new ArrayList<>();
    entries.forEach(listed::add);
    return Optional.of(listed);
  }

  static Optional<ImportedNote> read(JsonNode entry) {
    String quote = entry.path("text").asText("").strip();
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    long seconds = Math.clamp(entry.path("time").asLong(0), 0, Integer.MAX_VALUE * 2L);
    AnnotationStyle style =
        switch (entry.path("drawer").asText("")) {
          case "underscore" -> AnnotationStyle.UNDERLINE;
          case "strikeout" -> AnnotationStyle.STRIKE;
          default -> AnnotationStyle.HIGHLIGHT;
        };
    return Optional.of(
        ImportedNote.plain(
            "koreader:" + seconds + "/" + quote,
            style,
            quote,
            entry.path("note").asText(""),
            Instant.ofEpochSecond(seconds)));
  }
}
