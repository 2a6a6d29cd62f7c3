package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.anchor.TextMap;
import org.yandu.model.Anchor;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.TextRange;
import org.yandu.text.CodePointOffsets;

/// Annotations for other programs, by the W3C Web Annotation Data Model: a collection whose one
/// page holds them all. Positions count code points, as the model wants; where an annotation was
/// made on an earlier text, only its words are told. What is found out here about its place is not:
/// each reader has another copy.
///
/// The same annotations give the same bytes.
public final class NotesJsonLd {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Map<MeaningId, String> meanings;
  private final CodePointOffsets offsets;

  private NotesJsonLd(AnnotatedPublication publication, List<Meaning> meanings) {
    this.offsets = CodePointOffsets.of(publication.text().string());
    this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
  }

  /// @param meanings with the names the reader gave them
  public static String of(AnnotatedPublication publication, List<Meaning> meanings) {
    return Json.text(new NotesJsonLd(publication, meanings).collection(publication));
  }

  private ObjectNode collection(AnnotatedPublication publication) {
    String id = collectionId(publication);
    ObjectNode root = Json.NODES.objectNode();
    root.put("@context", CONTEXT).put("id", id).put("type", "AnnotationCollection");
    root.put("label", publication.name());
    root.put("total", publication.annotations().size());
    ObjectNode page = root.putObject("first");
    page.put("id", id + "#page-1").put("type", "AnnotationPage");
    page.put("partOf", id).put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    publication.ordered().forEach(placed -> items.add(annotation(publication, placed)));
    TextMapJson.write(TextMap.of(publication.text().string()), root.putArray(TextMapJson.KEY));
    return root;
  }

  /// The same for the same publication, whoever writes it.
  private static String collectionId(AnnotatedPublication publication) {
    String name = "annotations of " + publication.publication().source().sha256();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode annotation(AnnotatedPublication publication, PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", "urn:uuid:" + annotation.id()).put("type", "Annotation");
    node.put("motivation", motivation(annotation));
    node.putObject("creator").put("id", "urn:uuid:" + annotation.author()).put("type", "Person");
    node.put("created", annotation.created().toString());
    node.put("modified", annotation.modified().toString());
    bodies(annotation, node.putArray("body"));
    target(publication, annotation, node.putObject("target"));
    return node;
  }

  static String motivation(Annotation annotation) {
    if (annotation.scope() == AnnotationScope.BOOKMARK) {
      return "bookmarking";
    }
    return annotation.body().isBlank() ? "highlighting" : "commenting";
  }

  private void bodies(Annotation annotation, ArrayNode bodies) {
    if (!annotation.body().isEmpty()) {
      body(bodies, "commenting", annotation.body()).put("format", "text/markdown");
    }
    body(
        bodies,
        "classifying",
        meanings.getOrDefault(annotation.meaning(), annotation.meaningName()));
    annotation.tags().forEach(tag -> body(bodies, "tagging", tag));
  }

  private static ObjectNode body(ArrayNode bodies, String purpose, String value) {
    return bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("value", value);
  }

  private void target(AnnotatedPublication publication, Annotation annotation, ObjectNode target) {
    String source = source(publication.publication().source().sha256());
    if (annotation.scope() == AnnotationScope.PUBLICATION) {
      target.put("id", source);
      return;
    }
    target.put("type", "SpecificResource").put("source", source);
    selectors(publication, offsets, annotation.anchor(), target.putArray("selector"));
  }

  static void selectors(
      AnnotatedPublication publication,
      CodePointOffsets offsets,
      Anchor anchor,
      ArrayNode selectors) {
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", anchor.exact())
        .put("prefix", anchor.prefix())
        .put("suffix", anchor.suffix());
    TextRange position = anchor.position();
    if (anchor.textRevision() == publication.publication().textRevision()
        && position.end() <= publication.text().length()) {
      selectors
          .addObject()
          .put("type", "TextPositionSelector")
          .put("start", offsets.codePoints(position.start()))
          .put("end", offsets.codePoints(position.end()));
    }
  }

  /// A file by its contents (RFC 6920), since copies bear other names.
  static String source(String sha256) {
    byte[] digest = HexFormat.of().parseHex(sha256);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }
}
