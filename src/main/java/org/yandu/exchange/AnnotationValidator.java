package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yandu.exchange.AnnotationFault.Reason;

/// Says whether a file is what the Web Annotation Data Model allows, a recommendation of the W3C of
/// 2017: an annotation, a page of annotations, a collection of them, or a set as EPUB and Readium
/// have it. What the model demands is demanded, what it only recommends is not, and properties that
/// it does not know are let pass. No faults are thrown, whatever the file holds.
///
/// Nothing is fetched: what an address leads to is not looked at.
public final class AnnotationValidator {

  private AnnotationValidator() {}

  public static AnnotationVerdict validate(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return validate(stream.readNBytes(StrictJson.LARGEST + 1));
    } catch (IOException unreadable) {
      return new AnnotationVerdict(
          0, List.of(new AnnotationFault("", Reason.UNREADABLE, List.of())), 0);
    }
  }

  static AnnotationVerdict validate(byte[] bytes) {
    AnnotationFaults faults = new AnnotationFaults();
    StrictJson.read(bytes, faults).ifPresent(root -> check(root, faults));
    return faults.verdict();
  }

  private static void check(JsonNode root, AnnotationFaults faults) {
    JsonPlace onWeb = new JsonPlace(root, "", ContextScope.of(faults, false));
    List<String> types = onWeb.types();
    if (!root.isObject()) {
      onWeb.fault(Reason.NOT_AN_OBJECT);
    } else if (types.contains("AnnotationSet")) {
      CollectionRules.set(onWeb.in(ContextScope.of(faults, true)));
    } else if (types.contains("AnnotationCollection")) {
      CollectionRules.collection(onWeb);
    } else if (types.contains("AnnotationPage")) {
      CollectionRules.page(onWeb);
    } else if (types.contains("Annotation") || !onWeb.has("type")) {
      AnnotationRules.checkAlone(onWeb);
    } else {
      onWeb.at("type").fault(Reason.NO_ANNOTATIONS);
    }
  }
}
