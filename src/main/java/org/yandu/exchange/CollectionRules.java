package org.yandu.exchange;

import org.yandu.exchange.AnnotationFault.Reason;

/// What collections of annotations, their pages, and sets as e-books have them must be.
final class CollectionRules {

  private CollectionRules() {}

  static void collection(JsonPlace place) {
    JsonPlace known = AnnotationContexts.checked(place);
    ValueRules.requiredId(known);
    ValueRules.typeIncludes(known, "AnnotationCollection");
    description(known);
    boolean filled =
        known
            .optional("total")
            .filter(ValueRules::count)
            .filter(total -> total.node().decimalValue().signum() > 0)
            .isPresent();
    (filled ? known.one("first") : known.optional("first")).ifPresent(CollectionRules::linkOrPage);
    known.optional("last").ifPresent(CollectionRules::linkOrPage);
  }

  static void page(JsonPlace place) {
    pageContent(AnnotationContexts.checked(place));
  }

  /// A set names its annotations in a list, without pages.
  static void set(JsonPlace place) {
    JsonPlace known = AnnotationContexts.checked(place);
    ValueRules.optionalId(known);
    ValueRules.typeIncludes(known, "AnnotationSet");
    known.all("title").forEach(ValueRules::words);
    CommonRules.check(known);
    JsonPlace items = known.at("items");
    if (items.node().isArray()) {
      items.values().forEach(AnnotationRules::checkInside);
    } else {
      items.fault(known.has("items") ? Reason.NOT_A_LIST : Reason.MISSING);
    }
  }

  private static void linkOrPage(JsonPlace place) {
    if (place.node().isObject() && (place.has("items") || place.has("type"))) {
      pageContent(AnnotationContexts.checkedInside(place));
    } else {
      ValueRules.link(place);
    }
  }

  private static void pageContent(JsonPlace place) {
    ValueRules.requiredId(place);
    ValueRules.typeIncludes(place, "AnnotationPage");
    CommonRules.check(place);
    place.all("partOf").forEach(CollectionRules::owner);
    place.optional("next").ifPresent(ValueRules::link);
    place.optional("prev").ifPresent(ValueRules::link);
    place.optional("startIndex").ifPresent(ValueRules::count);
    JsonPlace items = place.at("items");
    if (place.has("items") && !items.node().isArray()) {
      items.fault(Reason.NOT_A_LIST);
    } else {
      place.some("items").forEach(CollectionRules::item);
    }
  }

  /// An annotation, or the address of one.
  private static void item(JsonPlace place) {
    if (place.node().isTextual()) {
      place.scope().faults().countAnnotation();
      ValueRules.iri(place);
    } else {
      AnnotationRules.checkInside(place);
    }
  }

  private static void owner(JsonPlace place) {
    ValueRules.link(place);
    if (place.node().isObject()) {
      description(place);
      place.optional("total").ifPresent(ValueRules::count);
    }
  }

  private static void description(JsonPlace place) {
    place.all("label").forEach(ValueRules::string);
    CommonRules.check(place);
  }
}
