package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.exchange.CorrectionsReading.Reason;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourcePoint;

/// Reads what [CorrectionsFile] writes, and nothing that it would not write: the file comes from
/// someone else.
public final class CorrectionsReader {

  /// Fifty thousand corrections take about as much.
  private static final long LARGEST = 16L << 20;

  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 100_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// What each kind of correction has, unless it is only a place.
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "set-role", Set.of("kind", "at", "other", "role"),
          "reword", Set.of("kind", "at", "other", "words"),
          "join", Set.of("kind", "at", "other"),
          "hide", Set.of("kind", "at", "other"),
          "restore", Set.of("kind", "at", "other", "role"),
          "move-article", Set.of("kind", "at", "other", "side"),
          "retitle", Set.of("kind", "at", "title"),
          "set-authors", Set.of("kind", "at", "authors", "affiliation"),
          "set-section", Set.of("kind", "at", "section"),
          "confirm", Set.of("kind", "at", "doubt"));

  private CorrectionsReader() {}

  public static CorrectionsReading read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        return new CorrectionsReading.Refused(Reason.NOT_CORRECTIONS);
      }
      return read(Files.readString(file));
    } catch (CharacterCodingException noText) {
      return new CorrectionsReading.Refused(Reason.NOT_CORRECTIONS);
    } catch (IOException unreadable) {
      return new CorrectionsReading.Refused(Reason.UNREADABLE);
    }
  }

  static CorrectionsReading read(String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException noJson) {
      boolean begun = json.stripLeading().startsWith("{") && json.contains(CorrectionsFile.FORMAT);
      return new CorrectionsReading.Refused(begun ? Reason.DAMAGED : Reason.NOT_CORRECTIONS);
    }
    if (!root.path("format").asText("").equals(CorrectionsFile.FORMAT)) {
      return new CorrectionsReading.Refused(Reason.NOT_CORRECTIONS);
    }
    if (root.path("version").asInt(0) > CorrectionsFile.VERSION) {
      return new CorrectionsReading.Refused(Reason.NEWER);
    }
    try {
      return content(root);
    } catch (DamagedException damaged) {
      return new CorrectionsReading.Refused(Reason.DAMAGED);
    }
  }

  /// What stands there is not what is written there.
  private static final class DamagedException extends RuntimeException {
    DamagedException(String message) {
      super(message);
    }
  }

  private static CorrectionsReading content(JsonNode root) {
    only(root, Set.of("format", "version", "source", "corrections"));
    if (number(root, "version") < 1) {
      throw new DamagedException("version");
    }
    JsonNode source = root.path("source");
    only(source, Set.of("name", "sha256"));
    String sha256 = text(source, "sha256");
    JsonNode listed = root.path("corrections");
    if (!sha256.matches("[0-9a-f]{64}") || !listed.isArray()) {
      throw new DamagedException("source or corrections");
    }
    List<Correction> script = new ArrayList<>();
    listed.forEach(node -> script.add(correction(node)));
    return new CorrectionsReading.Read(text(source, "name"), sha256, script);
  }

  private static Correction correction(JsonNode node) {
    String kind = text(node, "kind");
    Correction correction =
        switch (kind) {
          case "set-role" -> new Correction.SetRole(extent(node), role(node));
          case "reword" -> new Correction.Reword(extent(node), words(node));
          case "split" -> new Correction.Split(at(node));
          case "join" -> new Correction.Join(point(node, "other"), at(node));
          case "hide" -> new Correction.Hide(extent(node));
          case "restore" -> new Correction.Restore(extent(node), role(node));
          case "begin-article" -> new Correction.BeginArticle(at(node));
          case "merge-article" -> new Correction.MergeArticle(at(node));
          case "hide-article" -> new Correction.HideArticle(at(node));
          case "move-article" ->
              new Correction.MoveArticle(
                  at(node), constant(node, "side", Correction.Side.class), point(node, "other"));
          case "retitle" -> new Correction.Retitle(at(node), line(node, "title"));
          case "set-authors" ->
              new Correction.SetAuthors(at(node), authors(node), line(node, "affiliation"));
          case "set-section" -> new Correction.SetSection(at(node), line(node, "section"));
          case "confirm" ->
              new Correction.Confirm(at(node), constant(node, "doubt", Doubt.Kind.class));
          default -> throw new DamagedException("kind " + kind);
        };
    only(node, FIELDS.getOrDefault(kind, Set.of("kind", "at")));
    return correction;
  }

  private static SourceExtent extent(JsonNode node) {
    return new SourceExtent(at(node), point(node, "other"));
  }

  private static SourcePoint at(JsonNode node) {
    return point(node, "at");
  }

  private static SourcePoint point(JsonNode node, String field) {
    JsonNode point = node.path(field);
    only(point, Set.of("offset", "before", "after"));
    int offset = number(point, "offset");
    String before = text(point, "before");
    String after = text(point, "after");
    boolean tooLong = Math.max(before.length(), after.length()) > SourcePoint.CONTEXT;
    if (offset < 0 || after.isEmpty() || tooLong) {
      throw new DamagedException(field);
    }
    return new SourcePoint(offset, before, after);
  }

  private static BlockRole role(JsonNode node) {
    return constant(node, "role", BlockRole.class);
  }

  private static <E extends Enum<E>> E constant(JsonNode node, String field, Class<E> type) {
    Optional<E> found = Names.find(type, text(node, field));
    return found.orElseThrow(() -> new DamagedException(field));
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    JsonNode listed = node.path("authors");
    if (!listed.isArray()) {
      throw new DamagedException("authors");
    }
    for (JsonNode each : listed) {
      if (!each.isTextual() || each.asText().isBlank() || !isLine(each.asText())) {
        throw new DamagedException("author");
      }
      authors.add(each.asText());
    }
    return authors;
  }

  private static String words(JsonNode node) {
    String words = line(node, "words");
    if (words.isBlank()) {
      throw new DamagedException("words");
    }
    return words;
  }

  private static String line(JsonNode node, String field) {
    String text = text(node, field);
    if (!isLine(text)) {
      throw new DamagedException(field);
    }
    return text;
  }

  private static boolean isLine(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new DamagedException(field);
    }
    return value.asText();
  }

  private static int number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isInt()) {
      throw new DamagedException(field);
    }
    return value.asInt();
  }

  private static void only(JsonNode node, Set<String> known) {
    if (!node.isObject()) {
      throw new DamagedException("no object");
    }
    Set<String> unknown = new HashSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new DamagedException("unknown: " + unknown);
    }
  }
}
