package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yandu.exchange.AnnotationFault.Reason;

/// A place in a JSON document, where something stands or is missing. In JSON-LD one value and a
/// list with this value mean the same, which all that counts values here takes into account.
///
/// @param path how a person finds it; empty for the whole
record JsonPlace(JsonNode node, String path, ContextScope scope) {

  private static final int LONGEST_QUOTATION = 80;

  JsonPlace in(ContextScope other) {
    return new JsonPlace(node, path, other);
  }

  JsonPlace at(String property) {
    String below = path.isEmpty() ? property : path + "." + property;
    return new JsonPlace(node.path(property), below, scope);
  }

  boolean has(String property) {
    return node.has(property);
  }

  /// The elements of a list, the one value where there is no list, nothing where it is missing.
  List<JsonPlace> values() {
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(this);
    }
    return new Elements(this);
  }

  /// Any number of values.
  List<JsonPlace> all(String property) {
    return at(property).values();
  }

  /// One value or several.
  List<JsonPlace> some(String property) {
    List<JsonPlace> values = all(property);
    if (values.isEmpty()) {
      at(property).fault(has(property) ? Reason.EMPTY : Reason.MISSING);
    }
    return values;
  }

  /// No value or one.
  Optional<JsonPlace> optional(String property) {
    List<JsonPlace> values = all(property);
    if (values.size() > 1) {
      at(property).fault(Reason.SEVERAL);
      return Optional.empty();
    }
    return values.stream().findFirst();
  }

  /// Exactly one value.
  Optional<JsonPlace> one(String property) {
    if (all(property).isEmpty()) {
      at(property).fault(has(property) ? Reason.EMPTY : Reason.MISSING);
    }
    return optional(property);
  }

  /// The types, as far as they are strings.
  List<String> types() {
    return all("type").stream()
        .filter(each -> each.node().isTextual())
        .map(each -> each.node().textValue())
        .toList();
  }

  void fault(Reason reason, String... arguments) {
    scope.faults().add(path, reason, arguments);
  }

  /// That what stands here is not what should.
  void faultQuoting(Reason reason) {
    String text = (node.isTextual() ? node.textValue() : node.toString());
    String shown =
        text.codePointCount(0, text.length()) <= LONGEST_QUOTATION
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    fault(reason, shown.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " "));
  }

  /// Made as they are looked at, for a list may have millions of them.
  private static final class Elements extends AbstractList<JsonPlace> {

    private final JsonPlace list;

    Elements(JsonPlace list) {
      this.list = list;
    }

    @Override
    public JsonPlace get(int index) {
      return new JsonPlace(
          list.node().path(Objects.checkIndex(index, size())),
          list.path() + "[" + index + "]",
          list.scope());
    }

    @Override
    public int size() {
      return list.node().size();
    }
  }
}
