package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.yandu.exchange.AnnotationFault.Reason;

/// The contexts that make JSON a file of annotations.
final class AnnotationContexts {

  static final String MODEL = "http://www.w3.org/ns/anno.jsonld";

  private static final Set<String> OF_BOOKS =
      Set.of(MODEL, "https://www.w3.org/ns/anno.jsonld", "https://www.w3.org/ns/epub-anno.jsonld");
  private static final List<String> OF_READIUM =
      List.of("https://readium.org/annotations", "http://readium.org/annotations");

  private AnnotationContexts() {}

  static boolean isKnown(String context) {
    return OF_BOOKS.contains(context) || OF_READIUM.stream().anyMatch(context::startsWith);
  }

  /// Of something that stands by itself. Gives back what the context adds.
  static JsonPlace checked(JsonPlace place) {
    JsonPlace context = place.at("@context");
    if (context.values().isEmpty()) {
      context.fault(Reason.MISSING);
      return place;
    }
    boolean formed = context.values().stream().allMatch(AnnotationContexts::isFormed);
    if (formed && context.values().stream().noneMatch(each -> names(each, place))) {
      context.fault(Reason.OTHER_CONTEXT, MODEL);
    }
    return place.in(place.scope().with(context.node()));
  }

  /// Of something that stands in something else, and has its context from there.
  static JsonPlace checkedInside(JsonPlace place) {
    JsonPlace context = place.at("@context");
    return context.values().stream().allMatch(AnnotationContexts::isFormed)
        ? place.in(place.scope().with(context.node()))
        : place;
  }

  /// A single context of an annotation is to be a string. Of collections the model does not say it.
  static void checkAlone(JsonPlace annotation) {
    JsonNode context = annotation.at("@context").node();
    if (context.isArray() && context.size() == 1 && context.path(0).isTextual()) {
      annotation.at("@context").fault(Reason.CONTEXT_IN_LIST);
    }
  }

  private static boolean isFormed(JsonPlace context) {
    if (context.node().isTextual() || context.node().isObject()) {
      return true;
    }
    context.fault(Reason.NOT_A_RESOURCE);
    return false;
  }

  private static boolean names(JsonPlace context, JsonPlace place) {
    String name = context.node().asText("");
    return place.scope().inBook() ? isKnown(name) : name.equals(MODEL);
  }
}
