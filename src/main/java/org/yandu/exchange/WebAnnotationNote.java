package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.TextRange;

/// Takes from a W3C annotation, also as Readium writes it, what a note needs: whose it is, when it
/// was written, what it says, and the words it stands on.
final class WebAnnotationNote {

  private static final int DEEPEST_SELECTOR = 4;

  private final JsonNode node;
  private final List<String> bodies = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private String meaning = "";

  private WebAnnotationNote(JsonNode node) {
    this.node = node;
  }

  /// Empty if it has no name or stands on no words.
  static Optional<ImportedNote> read(JsonNode node) {
    return new WebAnnotationNote(node).read();
  }

  private Optional<ImportedNote> read() {
    String id = node.path("id").asText("");
    JsonNode target = first(node.path("target"));
    Optional<JsonNode> quote = selector(target.path("selector"), "TextQuoteSelector", 0);
    String exact = quote.map(found -> found.path("exact").asText("")).orElse("");
    if (id.isEmpty() || exact.isEmpty()) {
      return Optional.empty();
    }
    bodies();
    JsonNode creator = first(node.path("creator"));
    String creatorId = creator.isTextual() ? creator.textValue() : creator.path("id").asText("");
    String creatorName = first(creator.path("name")).asText("");
    JsonNode body = first(node.path("body"));
    Instant created = time(node.path("created")).orElse(Instant.EPOCH);
    return Optional.of(
        new ImportedNote(
            NotesReader.annotation(id),
            NotesReader.author(creatorId.isEmpty() ? "name:" + creatorName : creatorId),
            creatorName,
            style(body.path("highlight").asText("")),
            colour(body.path("color").asText("")),
            meaning,
            String.join("\n\n", bodies),
            tags,
            exact,
            quote.orElseThrow().path("prefix").asText(""),
            quote.orElseThrow().path("suffix").asText(""),
            selector(target.path("selector"), "TextPositionSelector", 0)
                .flatMap(WebAnnotationNote::position),
            created,
            time(node.path("modified")).orElse(created)));
  }

  private void bodies() {
    String value = node.path("bodyValue").asText("");
    if (!value.isBlank()) {
      bodies.add(value);
    }
    JsonNode listed = node.path("body");
    for (JsonNode body : listed.isArray() ? listed : Json.NODES.arrayNode().add(listed)) {
      body(body);
    }
  }

  private void body(JsonNode body) {
    String value = first(body.path("value")).asText("");
    for (String key : List.of("tag", "tags")) {
      JsonNode listed = body.path(key);
      if (listed.isTextual()) {
        tag(listed.textValue());
      }
      listed.forEach(each -> tag(each.asText("")));
    }
    if (value.isBlank()) {
      return;
    }
    switch (first(body.path("purpose")).asText("")) {
      case "tagging" -> tag(value);
      case "classifying" -> meaning = value;
      default -> bodies.add(value);
    }
  }

  private void tag(String words) {
    String tag = words.strip();
    if (!tag.isEmpty() && !tags.contains(tag)) {
      tags.add(tag);
    }
  }

  /// The first selector of a kind, also one that refines another.
  private static Optional<JsonNode> selector(JsonNode selectors, String type, int depth) {
    if (depth > DEEPEST_SELECTOR) {
      return Optional.empty();
    }
    for (JsonNode each : selectors.isArray() ? selectors : Json.NODES.arrayNode().add(selectors)) {
      if (each.path("type").asText("").equals(type)) {
        return Optional.of(each);
      }
      Optional<JsonNode> refined = selector(each.path("refinedBy"), type, depth + 1);
      if (refined.isPresent()) {
        return refined;
      }
    }
    return Optional.empty();
  }

  static Optional<TextRange> position(JsonNode selector) {
    JsonNode start = selector.path("start");
    JsonNode end = selector.path("end");
    boolean known =
        start.canConvertToInt()
            && end.canConvertToInt()
            && start.isIntegralNumber()
            && start.intValue() >= 0
            && end.intValue() > start.intValue();
    return known ? Optional.of(new TextRange(start.intValue(), end.intValue())) : Optional.empty();
  }

  static Optional<Instant> time(JsonNode told) {
    try {
      return Optional.of(OffsetDateTime.parse(told.asText("")).toInstant());
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  private static AnnotationStyle style(String highlight) {
    return switch (highlight) {
      case "underline" -> AnnotationStyle.UNDERLINE;
      case "strikethrough" -> AnnotationStyle.STRIKE;
      default -> AnnotationStyle.HIGHLIGHT;
    };
  }

  private static Optional<HighlightColour> colour(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "yellow" -> Optional.of(HighlightColour.YELLOW);
      case "green" -> Optional.of(HighlightColour.GREEN);
      case "blue" -> Optional.of(HighlightColour.BLUE);
      case "purple" -> Optional.of(HighlightColour.PURPLE);
      case "pink", "red" -> Optional.of(HighlightColour.RED);
      case "orange" -> Optional.of(HighlightColour.ORANGE);
      default -> Optional.empty();
    };
  }

  private static JsonNode first(JsonNode value) {
    return value.isArray() && !value.isEmpty() ? value.path(0) : value;
  }
}
