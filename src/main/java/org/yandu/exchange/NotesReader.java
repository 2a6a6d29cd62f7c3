package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.exchange.NotesReading.Reason;
import org.yandu.model.AnnotationId;
import org.yandu.model.AuthorId;

/// Reads notes that other people or programs hand over, by what the file holds and not by its name:
/// W3C annotations, alone, in a list, a page, a collection or a set, Readium's among them; those of
/// the Hypothesis service.
///
/// One bad note does not refuse the file. The same file always gives the same notes, so that taking
/// it twice changes nothing.
public final class NotesReader {

  private NotesReader() {}

  public static NotesReading read(Path file) {
    try {
      return Files.size(file) > StrictJson.LARGEST
          ? new NotesReading.Refused(Reason.DAMAGED)
          : read(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return new NotesReading.Refused(Reason.UNREADABLE);
    }
  }

  static NotesReading read(byte[] bytes) {
    Optional<JsonNode> root = StrictJson.read(bytes, new AnnotationFaults());
    if (root.isEmpty()) {
      return new NotesReading.Refused(Reason.DAMAGED);
    }
    List<ImportedNote> notes = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    JsonNode rows = root.orElseThrow().path("rows");
    Optional<JsonNode> items = rows.isArray() ? Optional.of(rows) : items(root.orElseThrow());
    if (items.isEmpty()) {
      return new NotesReading.Refused(Reason.UNKNOWN);
    }
    int index = 0;
    for (JsonNode item : items.orElseThrow()) {
      Optional<ImportedNote> note =
          rows.isArray() ? HypothesisNote.read(item) : WebAnnotationNote.read(item);
      String place = "[" + index + "] " + item.path("id").asText("");
      note.ifPresentOrElse(notes::add, () -> refused.add(place.strip()));
      index++;
    }
    return new NotesReading.Read(notes, refused);
  }

  /// Where the annotations are.
  private static Optional<JsonNode> items(JsonNode root) {
    if (root.isArray()) {
      return Optional.of(root);
    }
    JsonNode page = root.path("first").isObject() ? root.path("first") : root;
    if (page.path("items").isArray()) {
      return Optional.of(page.path("items"));
    }
    return root.has("target") ? Optional.of(Json.NODES.arrayNode().add(root)) : Optional.empty();
  }

  /// The UUID that an IRI names, or one that is always the same for the same words.
  static UUID uuid(String iri) {
    String tail = iri.substring(iri.lastIndexOf(':') + 1);
    try {
      UUID named = UUID.fromString(tail);
      if (named.toString().equalsIgnoreCase(tail)) {
        return named;
      }
    } catch (IllegalArgumentException anotherName) {
      // Most programs name their notes otherwise.
    }
    return UUID.nameUUIDFromBytes(iri.getBytes(StandardCharsets.UTF_8));
  }

  static AnnotationId annotation(String iri) {
    return new AnnotationId(uuid(iri));
  }

  static AuthorId author(String iri) {
    return new AuthorId(uuid(iri));
  }
}
