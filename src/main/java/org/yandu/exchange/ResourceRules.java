package org.yandu.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yandu.exchange.AnnotationFault.Reason;

/// What bodies and targets must be: resources of the web, texts, parts of resources, and choices.
final class ResourceRules {

  /// Sets of resources, of which the last three stand only in an appendix of the model.
  private static final List<String> SETS = List.of("Choice", "Composite", "List", "Independents");

  private static final Set<String> PARTS = Set.of("selector", "state", "styleClass", "renderedVia");

  private ResourceRules() {}

  static void check(JsonPlace place) {
    if (place.node().isTextual()) {
      ValueRules.address(place);
    } else if (place.node().isObject()) {
      described(place);
    } else {
      place.fault(Reason.NOT_A_RESOURCE);
    }
  }

  private static void described(JsonPlace place) {
    place.all("type").forEach(ValueRules::string);
    CommonRules.check(place);
    place.all("format").forEach(ValueRules::string);
    place.all("language").forEach(ValueRules::string);
    place.optional("processingLanguage").ifPresent(ValueRules::string);
    place.optional("textDirection").ifPresent(ValueRules::direction);
    place.all("accessibility").forEach(ValueRules::string);
    place.all("purpose").forEach(ValueRules::motivation);
    Optional<String> set = set(place);
    if (set.isPresent()) {
      ofSet(place, set.get());
    } else if (place.types().contains("TextualBody")) {
      textual(place);
    } else if (isSpecific(place)) {
      specific(place);
    } else if (place.has("value") && !place.has("id")) {
      textual(place);
    } else {
      external(place);
    }
  }

  private static Optional<String> set(JsonPlace place) {
    return SETS.stream()
        .filter(place.types()::contains)
        .filter(set -> set.equals("Choice") || place.has("items"))
        .findFirst();
  }

  private static boolean isSpecific(JsonPlace place) {
    return place.types().contains("SpecificResource")
        || place.has("source")
        || !place.has("id") && PARTS.stream().anyMatch(place::has);
  }

  private static void ofSet(JsonPlace place, String type) {
    ValueRules.optionalId(place);
    ValueRules.typeIs(place, type);
    if (place.has("items") && !place.at("items").node().isArray()) {
      place.at("items").fault(Reason.NOT_A_LIST);
    } else {
      place.some("items").forEach(ResourceRules::check);
    }
  }

  private static void textual(JsonPlace place) {
    ValueRules.optionalId(place);
    place.one("value").ifPresent(ValueRules::words);
  }

  private static void external(JsonPlace place) {
    if (!place.has("id")) {
      place.fault(Reason.NO_RESOURCE);
    } else if (place.all("id").size() > 1) {
      place.at("id").fault(Reason.SEVERAL);
    } else {
      ValueRules.address(place.at("id"));
    }
  }

  private static void specific(JsonPlace place) {
    ValueRules.optionalId(place);
    place.one("source").ifPresent(ResourceRules::check);
    place.all("selector").forEach(SpecifierRules::check);
    place.all("state").forEach(SpecifierRules::check);
    place.all("styleClass").forEach(ValueRules::string);
    place.all("renderedVia").forEach(CommonRules::agent);
    place.all("scope").forEach(ResourceRules::check);
  }
}
