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
import java.util.List;
import java.util.Optional;
import org.yandu.exchange.AnchorsReading.Reason;
import org.yandu.model.Anchor;
import org.yandu.model.TextRange;

/// Reads anchors that another program wrote: a list `annotations`, each with `id` and `exact` and,
/// if known, `prefix`, `suffix`, `start` and `end`, the last two in UTF-16 units of the text on
/// which the note was made. Positions that make no sense are taken for unknown ones; the words of a
/// W3C TextQuoteSelector and TextPositionSelector.
public final class AnchorsReader {

  private static final long LARGEST = 256L << 20;

  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 20_000_000;

  /// Of another text, whichever this is.
  private static final int REVISION = 1;

  private static final TextRange UNKNOWN = new TextRange(0, 0);

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

  private AnchorsReader() {}

  public static AnchorsReading read(Path file) {
    try {
      return Files.size(file) > LARGEST
          ? new AnchorsReading.Refused(Reason.NO_JSON)
          : read(Files.readString(file));
    } catch (CharacterCodingException noText) {
      return new AnchorsReading.Refused(Reason.NO_JSON);
    } catch (IOException unreadable) {
      return new AnchorsReading.Refused(Reason.UNREADABLE);
    }
  }

  static AnchorsReading read(String json) {
    JsonNode listed;
    try {
      listed = MAPPER.readTree(json).path("annotations");
    } catch (JsonProcessingException noJson) {
      return new AnchorsReading.Refused(Reason.NO_JSON);
    }
    if (!listed.isArray()) {
      return new AnchorsReading.Refused(Reason.NO_ANCHORS);
    }
    List<NamedAnchor> anchors = new ArrayList<>();
    for (JsonNode node : listed) {
      Optional<NamedAnchor> anchor = anchor(node);
      if (anchor.isEmpty()) {
        return new AnchorsReading.Refused(Reason.NO_ANCHORS);
      }
      anchors.add(anchor.orElseThrow());
    }
    return new AnchorsReading.Read(anchors);
  }

  private static Optional<NamedAnchor> anchor(JsonNode node) {
    if (!node.path("id").isTextual() || !node.path("exact").isTextual()) {
      return Optional.empty();
    }
    return Optional.of(
        new NamedAnchor(
            node.path("id").textValue(),
            new Anchor(
                node.path("prefix").asText(""),
                node.path("exact").textValue(),
                node.path("suffix").asText(""),
                position(node.path("start"), node.path("end")),
                1,
                REVISION)));
  }

  private static TextRange position(JsonNode start, JsonNode end) {
    boolean known =
        start.canConvertToInt()
            && end.canConvertToInt()
            && start.intValue() >= 0
            && end.intValue() >= start.intValue();
    return known ? new TextRange(start.intValue(), end.intValue()) : UNKNOWN;
  }
}
