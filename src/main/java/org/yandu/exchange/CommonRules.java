package org.yandu.exchange;

import java.util.Set;
import org.yandu.exchange.AnnotationFault.Reason;

/// Properties that annotations, collections, bodies and targets have in common: who made them and
/// when, for whom, by which right, and what else they are called.
final class CommonRules {

  private static final String SCHEMA = "schema:";

  /// The words of schema.org for who is meant to read something.
  private static final Set<String> AUDIENCE_WORDS =
      Set.of(
          "audienceType",
          "educationalRole",
          "geographicArea",
          "healthCondition",
          "numberOfEmployees",
          "requiredGender",
          "requiredMaxAge",
          "requiredMinAge",
          "suggestedAge",
          "suggestedGender",
          "suggestedMaxAge",
          "suggestedMeasurement",
          "suggestedMinAge",
          "yearlyRevenue",
          "yearsInOperation");

  private CommonRules() {}

  static void check(JsonPlace place) {
    place.optional("created").ifPresent(ValueRules::time);
    place.optional("modified").ifPresent(ValueRules::time);
    place.optional("generated").ifPresent(ValueRules::time);
    place.all("creator").forEach(CommonRules::agent);
    place.all("generator").forEach(CommonRules::agent);
    place.all("audience").forEach(CommonRules::audience);
    place.all("rights").forEach(ValueRules::iri);
    place.optional("canonical").ifPresent(ValueRules::iri);
    place.all("via").forEach(ValueRules::iri);
  }

  /// A person, an organization or a program.
  static void agent(JsonPlace place) {
    if (!isObject(place)) {
      return;
    }
    ValueRules.optionalId(place);
    place.all("type").forEach(ValueRules::string);
    place.all("name").forEach(ValueRules::words);
    place.optional("nickname").ifPresent(ValueRules::string);
    place.all("email").forEach(ValueRules::mailAddress);
    place.all("email_sha1").forEach(ValueRules::string);
    place.all("homepage").forEach(ValueRules::link);
  }

  private static void audience(JsonPlace place) {
    if (!isObject(place)) {
      return;
    }
    ValueRules.optionalId(place);
    for (JsonPlace type : place.all("type")) {
      if (ValueRules.string(type) && !isPrefixed(type.node().textValue())) {
        type.faultQuoting(Reason.NO_PREFIX);
      }
    }
    for (var field : place.node().properties()) {
      if (AUDIENCE_WORDS.contains(field.getKey())) {
        place.at(field.getKey()).fault(Reason.NO_PREFIX, field.getKey());
      }
    }
  }

  /// With the prefix or written out. One class is a word of the model's own context.
  private static boolean isPrefixed(String type) {
    return type.startsWith(SCHEMA) || Iri.isAbsolute(type) || type.equals("Audience");
  }

  /// An object, which is to be looked at; otherwise an IRI.
  private static boolean isObject(JsonPlace place) {
    if (place.node().isObject()) {
      return true;
    }
    if (place.node().isTextual()) {
      ValueRules.iri(place);
    } else {
      place.fault(Reason.NOT_A_RESOURCE);
    }
    return false;
  }
}
