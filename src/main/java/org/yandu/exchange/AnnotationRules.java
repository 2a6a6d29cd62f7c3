package org.yandu.exchange;

import org.yandu.exchange.AnnotationFault.Reason;

/// What an annotation must be.
final class AnnotationRules {

  private AnnotationRules() {}

  /// One that is the whole file.
  static void checkAlone(JsonPlace place) {
    AnnotationContexts.checkAlone(place);
    check(AnnotationContexts.checked(place));
  }

  /// One that stands in a list.
  static void checkInside(JsonPlace place) {
    if (!place.node().isObject()) {
      place.fault(Reason.NOT_AN_OBJECT);
      return;
    }
    check(AnnotationContexts.checkedInside(place));
  }

  private static void check(JsonPlace place) {
    place.scope().faults().countAnnotation();
    ValueRules.requiredId(place);
    ValueRules.typeIncludes(place, "Annotation");
    bodies(place);
    place.some("target").forEach(ResourceRules::check);
    place.all("motivation").forEach(ValueRules::motivation);
    CommonRules.check(place);
    place.optional("stylesheet").ifPresent(AnnotationRules::stylesheet);
  }

  private static void bodies(JsonPlace place) {
    if (place.has("body")) {
      place.some("body").forEach(ResourceRules::check);
    }
    place.optional("bodyValue").ifPresent(ValueRules::string);
    if (place.has("body") && place.has("bodyValue")) {
      place.at("bodyValue").fault(Reason.TWO_BODIES);
    }
  }

  private static void stylesheet(JsonPlace place) {
    if (!place.node().isObject()) {
      ValueRules.link(place);
      return;
    }
    ValueRules.optionalId(place);
    if (place.has("type")) {
      ValueRules.typeIs(place, "CssStylesheet");
    }
    place.optional("value").ifPresent(ValueRules::string);
  }
}
