package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// What holds for a part of a file of annotations.
///
/// @param inBook resources may be named by a path in a book
/// @param terms words that contexts of the file define
/// @param unknownTerms a context that is not of the model may define any word
record ContextScope(
    AnnotationFaults faults, boolean inBook, Set<String> terms, boolean unknownTerms) {

  ContextScope {
    terms = Set.copyOf(terms);
  }

  /// Of a book or of the whole web, before a context was read.
  static ContextScope of(AnnotationFaults faults, boolean inBook) {
    return new ContextScope(faults, inBook, Set.of(), false);
  }

  /// With what a context adds: an address, an object or a list of these.
  ContextScope with(JsonNode context) {
    Set<String> words = new HashSet<>(terms);
    boolean unknown = unknownTerms;
    for (JsonNode each : context.isArray() ? context : Set.of(context)) {
      each.fieldNames().forEachRemaining(words::add);
      unknown |= each.isTextual() && !AnnotationContexts.isKnown(each.textValue());
    }
    return new ContextScope(faults, inBook, words, unknown || words.contains("@vocab"));
  }

  boolean mayKnow(String word) {
    return unknownTerms || terms.contains(word);
  }
}
