package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.exchange.AnnotationFault.Reason;

/// What single values must be.
final class ValueRules {

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

  /// Where e-books put the string; drafts of EPUB do not agree on its name.
  private static final List<String> WORDS = List.of("text", "stringValue", "value", "@value");

  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  private ValueRules() {}

  static boolean string(JsonPlace place) {
    if (!place.node().isTextual()) {
      place.fault(Reason.NOT_A_STRING);
    }
    return place.node().isTextual();
  }

  /// A string; in a book also an object that says its language besides.
  static void words(JsonPlace place) {
    Optional<JsonPlace> said =
        place.scope().inBook()
            ? WORDS.stream().filter(place::has).map(place::at).findFirst()
            : Optional.empty();
    string(said.orElse(place));
  }

  static void iri(JsonPlace place) {
    if (!place.node().isTextual() || !Iri.isAbsolute(place.node().textValue())) {
      place.faultQuoting(Reason.NOT_AN_IRI);
    }
  }

  /// The address of a resource, which may be a path in the book.
  static void address(JsonPlace place) {
    boolean path = place.scope().inBook() && Iri.isReference(place.node().asText(""));
    if (!path) {
      iri(place);
    }
  }

  /// An IRI, or an object that has one.
  static void link(JsonPlace place) {
    if (place.node().isObject()) {
      requiredId(place);
    } else {
      iri(place);
    }
  }

  /// JSON-LD wants a string here, not even a list of one.
  static void requiredId(JsonPlace place) {
    if (place.has("id")) {
      optionalId(place);
    } else {
      place.at("id").fault(Reason.MISSING);
    }
  }

  static void optionalId(JsonPlace place) {
    if (place.all("id").size() > 1) {
      place.at("id").fault(Reason.SEVERAL);
    } else if (place.has("id")) {
      iri(place.at("id"));
    }
  }

  static void time(JsonPlace place) {
    switch (DateTimeSyntax.of(place.node().isTextual() ? place.node().textValue() : "")) {
      case UTC -> {}
      case NOT_UTC -> place.faultQuoting(Reason.NOT_UTC);
      case NO_TIME -> place.faultQuoting(Reason.NOT_A_TIME);
    }
  }

  /// An integer of at least zero; JSON may write it with zeros behind the point.
  static boolean count(JsonPlace place) {
    JsonNode node = place.node();
    boolean count = node.canConvertToExactIntegral() && node.decimalValue().signum() >= 0;
    if (!count) {
      place.fault(Reason.NOT_A_COUNT);
    }
    return count;
  }

  static void direction(JsonPlace place) {
    if (!DIRECTIONS.contains(place.node().asText(""))) {
      place.faultQuoting(Reason.NOT_A_DIRECTION);
    }
  }

  static void motivation(JsonPlace place) {
    if (place.node().isObject()) {
      requiredId(place);
      return;
    }
    String word = place.node().isTextual() ? place.node().textValue() : "";
    if (!MOTIVATIONS.contains(word) && !place.scope().mayKnow(word) && !Iri.isAbsolute(word)) {
      place.faultQuoting(Reason.NOT_A_MOTIVATION);
    }
  }

  static void mailAddress(JsonPlace place) {
    String text = place.node().asText("");
    if (!text.regionMatches(true, 0, "mailto:", 0, 7) || !Iri.isAbsolute(text)) {
      place.faultQuoting(Reason.NOT_A_MAIL_ADDRESS);
    }
  }

  /// A class must be among the types.
  static void typeIncludes(JsonPlace place, String type) {
    place.some("type").forEach(ValueRules::string);
    if (!place.all("type").isEmpty() && !place.types().contains(type)) {
      place.at("type").fault(Reason.OTHER_TYPE, type);
    }
  }

  /// A class must be the only type.
  static void typeIs(JsonPlace place, String type) {
    if (place.all("type").size() > 1) {
      place.at("type").fault(Reason.MORE_TYPES, type);
    } else if (!place.types().contains(type)) {
      place.at("type").fault(Reason.OTHER_TYPE, type);
    }
  }
}
