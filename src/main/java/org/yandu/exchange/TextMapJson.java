package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.TextMap;

/// The map of a text beside notes on it, an extension of the W3C model: a list `textMap` of marks,
/// each of which has its offset, the number of letters before it, and its hash in hexadecimal
/// digits. Other programs pass it over.
final class TextMapJson {

  static final String KEY = "textMap";

  /// A text of 25 million letters has so many.
  private static final int MOST_MARKS = 100_000;

  private TextMapJson() {}

  static void write(TextMap map, ArrayNode marks) {
    for (TextMap.Mark mark : map.marks()) {
      marks
          .addArray()
          .add(mark.offset())
          .add(mark.letter())
          .add(HexFormat.of().toHexDigits(mark.hash()));
    }
  }

  /// Empty if there is none, or none that makes sense: notes are placed without it as well.
  static Optional<TextMap> read(JsonNode marks) {
    if (!marks.isArray() || marks.isEmpty() || marks.size() > MOST_MARKS) {
      return Optional.empty();
    }
    List<TextMap.Mark> read = new ArrayList<>();
    int last = -1;
    for (JsonNode mark : marks) {
      int offset = mark.path(0).asInt(-1);
      int letter = mark.path(1).asInt(-1);
      String hash = mark.path(2).asText("");
      if (offset <= last || letter < 0 || letter > offset || !hash.matches("[0-9a-f]{16}")) {
        return Optional.empty();
      }
      read.add(new TextMap.Mark(offset, letter, HexFormat.fromHexDigitsToLong(hash)));
      last = offset;
    }
    return Optional.of(new TextMap(read));
  }
}
