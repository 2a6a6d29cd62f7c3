package org.yandu.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationMetadata;
import org.yandu.text.CodePointOffsets;

/// Annotations as an AnnotationSet by Readium Annotations, version 1, as Thorium reads it: one body
/// for each, with its colour, style and tags.
///
/// The same annotations give the same bytes: the set was generated when its newest annotation was
/// changed.
public final class NotesReadium {

  private static final HighlightColour UNKNOWN = HighlightColour.YELLOW;

  private final Map<MeaningId, Meaning> meanings;
  private final CodePointOffsets offsets;

  private NotesReadium(AnnotatedPublication publication, List<Meaning> meanings) {
    this.offsets = CodePointOffsets.of(publication.text().string());
    this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::id, Function.identity()));
  }

  /// @param meanings with the looks the reader gave them
  public static String of(AnnotatedPublication publication, List<Meaning> meanings) {
    return Json.text(new NotesReadium(publication, meanings).set(publication));
  }

  private ObjectNode set(AnnotatedPublication publication) {
    String sha256 = publication.publication().source().sha256();
    String name = "annotation set of " + sha256;
    ObjectNode root = Json.NODES.objectNode();
    root.put("@context", NotesJsonLd.CONTEXT);
    root.put("id", "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    root.put("type", "AnnotationSet");
    root.putObject("generator").put("id", "urn:yandu").put("type", "Software").put("name", "Yandu");
    root.put("generated", publication.newest().toString());
    root.put("title", publication.name());
    about(root.putObject("about"), publication.publication().metadata(), publication.name())
        .putArray("dc:identifier")
        .add(NotesJsonLd.source(sha256));
    ArrayNode items = root.putArray("items");
    publication.ordered().forEach(placed -> items.add(annotation(publication, placed)));
    return root;
  }

  private static ObjectNode about(ObjectNode about, PublicationMetadata metadata, String name) {
    about.put("dc:title", name);
    if (metadata.year().isPresent()) {
      about.put("dc:date", Integer.toString(metadata.year().getAsInt()));
    }
    return about;
  }

  private ObjectNode annotation(AnnotatedPublication publication, PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    ObjectNode node = Json.NODES.objectNode();
    node.put("@context", NotesJsonLd.CONTEXT);
    node.put("id", "urn:uuid:" + annotation.id()).put("type", "Annotation");
    node.put("created", annotation.created().toString());
    node.put("modified", annotation.modified().toString());
    node.put("motivation", NotesJsonLd.motivation(annotation));
    node.putObject("creator").put("id", "urn:uuid:" + annotation.author()).put("type", "Person");
    body(annotation, node.putObject("body"));
    ObjectNode target = node.putObject("target");
    target.put("source", href(publication.publication().source().name()));
    headings(publication, placed, target);
    NotesJsonLd.selectors(publication, offsets, annotation.anchor(), target.putArray("selector"));
    return node;
  }

  private void body(Annotation annotation, ObjectNode body) {
    body.put("type", "TextualBody");
    body.put("value", annotation.body());
    body.put("format", "text/plain");
    Meaning meaning =
        meanings.getOrDefault(
            annotation.meaning(),
            new Meaning(annotation.meaning(), annotation.meaningName(), UNKNOWN));
    body.put("color", colour(meaning.colour()));
    body.put("highlight", highlight(annotation.style()));
    ArrayNode tags = body.putArray("tags");
    tags.add(meaning.name());
    annotation.tags().forEach(tags::add);
  }

  private static void headings(
      AnnotatedPublication publication, PlacedAnnotation placed, ObjectNode target) {
    placed
        .range()
        .map(range -> publication.article(publication.text().articleNumberAt(range.start())))
        .filter(article -> !article.title().isEmpty())
        .ifPresent(article ->
            target
                .putObject("meta")
                .putArray("headings")
                .addObject()
                .put("level", 1)
                .put("txt", article.title()));
  }

  private static String href(String fileName) {
    return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The nearest of the six that the format knows.
  private static String colour(HighlightColour colour) {
    return switch (colour) {
      case YELLOW, GREY -> "yellow";
      case BLUE -> "blue";
      case RED -> "pink";
      case GREEN, TEAL -> "green";
      case PURPLE -> "purple";
      case ORANGE -> "orange";
    };
  }

  private static String highlight(AnnotationStyle style) {
    return switch (style) {
      case HIGHLIGHT -> "solid";
      case UNDERLINE, WAVY -> "underline";
      case STRIKE -> "strikethrough";
    };
  }
}
