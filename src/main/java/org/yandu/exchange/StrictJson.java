package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.yandu.exchange.AnnotationFault.Reason;

/// JSON as RFC 8259 has it, of a size that can be held: UTF-8, no key twice, nothing behind it. A
/// byte order mark is passed over, as the RFC allows.
final class StrictJson {

  static final int LARGEST_MEGABYTES = 64;
  static final int LARGEST = LARGEST_MEGABYTES << 20;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final int DEEPEST = 64;

  /// More than annotations of that size have; a file of brackets alone would fill the memory.
  private static final long MOST_TOKENS = 6_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LARGEST)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /// What the bytes say; nothing, and a fault of the whole file, if they are no such JSON.
  static Optional<JsonNode> read(byte[] bytes, AnnotationFaults faults) {
    if (bytes.length > LARGEST) {
      faults.add("", Reason.TOO_LARGE, Integer.toString(LARGEST_MEGABYTES));
      return Optional.empty();
    }
    try {
      JsonNode read = MAPPER.readTree(text(bytes));
      if (!read.isMissingNode()) {
        return Optional.of(read);
      }
      faults.add("", Reason.NOT_JSON, "1", "1");
    } catch (CharacterCodingException otherCharacters) {
      faults.add("", Reason.NOT_UTF8);
    } catch (StreamConstraintsException beyondLimits) {
      addLimit(beyondLimits, faults);
    } catch (JsonProcessingException noJson) {
      String message = noJson.getOriginalMessage();
      boolean twice = message != null && message.startsWith("Duplicate");
      addAt(noJson, twice ? Reason.KEY_TWICE : Reason.NOT_JSON, faults);
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory can always be read", impossible);
    }
    return Optional.empty();
  }

  /// Not as one string, which would take several times the memory of the file.
  private static Reader text(byte[] bytes) {
    int start = Arrays.mismatch(bytes, MARK) == MARK.length ? MARK.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start),
        StandardCharsets.UTF_8.newDecoder());
  }

  private static void addLimit(StreamConstraintsException beyond, AnnotationFaults faults) {
    String message = String.valueOf(beyond.getOriginalMessage());
    if (message.contains("nesting depth")) {
      faults.add("", Reason.TOO_DEEP, Integer.toString(DEEPEST));
    } else if (message.contains("oken count")) {
      faults.add("", Reason.TOO_LARGE, Integer.toString(LARGEST_MEGABYTES));
    } else {
      addAt(beyond, Reason.NOT_JSON, faults);
    }
  }

  private static void addAt(
      JsonProcessingException thrown, Reason reason, AnnotationFaults faults) {
    JsonLocation location = Optional.ofNullable(thrown.getLocation()).orElse(JsonLocation.NA);
    faults.add(
        "",
        reason,
        Integer.toString(Math.max(1, location.getLineNr())),
        Integer.toString(Math.max(1, location.getColumnNr())));
  }
}
