package org.yandu.exchange;

import java.util.List;
import java.util.Optional;
import org.yandu.exchange.AnnotationFault.Reason;

/// What selectors, which say where in a resource, and states, which say in which version of it,
/// must be. Kinds that the model does not know are let pass.
final class SpecifierRules {

  private static final List<String> KINDS =
      List.of(
          "FragmentSelector",
          "CssSelector",
          "XPathSelector",
          "TextQuoteSelector",
          "TextPositionSelector",
          "DataPositionSelector",
          "SvgSelector",
          "RangeSelector",
          "TimeState",
          "HttpRequestState");

  private SpecifierRules() {}

  static void check(JsonPlace place) {
    if (place.node().isTextual()) {
      ValueRules.iri(place);
    } else if (place.node().isObject()) {
      described(place);
    } else {
      place.fault(Reason.NOT_A_RESOURCE);
    }
  }

  private static void described(JsonPlace place) {
    ValueRules.optionalId(place);
    if (place.has("type") || !place.has("id")) {
      place.some("type").forEach(ValueRules::string);
    }
    KINDS.stream()
        .filter(place.types()::contains)
        .findFirst()
        .ifPresent(kind -> {
          ValueRules.typeIs(place, kind);
          ofKind(place, kind);
        });
    place.all("refinedBy").forEach(SpecifierRules::check);
  }

  private static void ofKind(JsonPlace place, String kind) {
    switch (kind) {
      case "FragmentSelector" -> {
        place.one("value").ifPresent(ValueRules::string);
        place.optional("conformsTo").ifPresent(ValueRules::link);
      }
      case "CssSelector", "XPathSelector", "HttpRequestState" ->
          place.one("value").ifPresent(ValueRules::string);
      case "TextQuoteSelector" -> {
        place.one("exact").ifPresent(ValueRules::string);
        place.optional("prefix").ifPresent(ValueRules::string);
        place.optional("suffix").ifPresent(ValueRules::string);
      }
      case "TextPositionSelector", "DataPositionSelector" -> positions(place);
      case "SvgSelector" -> place.optional("value").ifPresent(SpecifierRules::svg);
      case "RangeSelector" -> {
        place.one("startSelector").ifPresent(SpecifierRules::check);
        place.one("endSelector").ifPresent(SpecifierRules::check);
      }
      case "TimeState" -> time(place);
      default -> throw new IllegalArgumentException("not in the list: " + kind);
    }
  }

  private static void positions(JsonPlace place) {
    Optional<JsonPlace> start = place.one("start").filter(ValueRules::count);
    Optional<JsonPlace> end = place.one("end").filter(ValueRules::count);
    if (start.isPresent()
        && end.isPresent()
        && end.get().node().decimalValue().compareTo(start.get().node().decimalValue()) < 0) {
      end.get().fault(Reason.END_BEFORE_START);
    }
  }

  private static void svg(JsonPlace place) {
    if (ValueRules.string(place) && !SvgSyntax.isWellFormed(place.node().textValue())) {
      place.fault(Reason.NOT_SVG);
    }
  }

  private static void time(JsonPlace place) {
    boolean start = !place.all("sourceDateStart").isEmpty();
    boolean end = !place.all("sourceDateEnd").isEmpty();
    if (!place.all("sourceDate").isEmpty() && (start || end)) {
      place.fault(Reason.MOMENT_AND_SPAN);
    } else if (start != end) {
      place.at(start ? "sourceDateEnd" : "sourceDateStart").fault(Reason.MISSING);
    }
    place.all("sourceDate").forEach(ValueRules::time);
    place.optional("sourceDateStart").ifPresent(ValueRules::time);
    place.optional("sourceDateEnd").ifPresent(ValueRules::time);
    place.all("cached").forEach(ValueRules::link);
  }
}
