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
import java.util.function.Function;
import java.util.function.IntFunction;
import org.yandu.exchange.NotesReading.Ground;
import org.yandu.exchange.NotesReading.Reason;
import org.yandu.exchange.NotesReading.Skipped;
import org.yandu.model.AnnotationId;
import org.yandu.model.AuthorId;

/// Reads notes that other people or programs hand over, by what the file holds and not by its name:
/// W3C annotations, alone, in a list, a page, a collection or a set, Readium's among them; those of
/// the Hypothesis service, of Zotero, KOReader, calibre and Readest; and tables as Readwise reads
/// them.
///
/// One bad note does not refuse the file. The same file always gives the same notes, so that taking
/// it twice changes nothing.
public final class NotesReader {

  private static final int LONGEST = 1_000_000;

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
    if (root.isPresent()) {
      return read(root.orElseThrow());
    }
    return NotesTable.read(new String(bytes, StandardCharsets.UTF_8))
        .<NotesReading>map(rows ->
            reading(
                rows.stream().map(row -> row.filter(NotesReader::isOfUse)).toList(),
                index -> new Skipped("[" + index + "]", Ground.WORDLESS)))
        .orElseGet(() -> new NotesReading.Refused(Reason.DAMAGED));
  }

  private static NotesReading read(JsonNode root) {
    if (root.path("rows").isArray()) {
      return reading(root.path("rows"), HypothesisNote::read);
    }
    if (root.path("$format").asText("").equals("readest-annotations")) {
      return reading(array(root), ReadestNote::read);
    }
    if (root.path("type").asText("").equals("calibre_annotation_collection")) {
      return reading(root.path("annotations"), CalibreNote::read);
    }
    Optional<List<JsonNode>> entries = KoreaderNote.entries(root);
    if (entries.isPresent()) {
      return reading(entries.orElseThrow(), KoreaderNote::read);
    }
    Optional<List<JsonNode>> annotations = ZoteroNote.entries(root);
    if (annotations.isPresent()) {
      return reading(
          annotations.orElseThrow(), ZoteroNote::read, ZoteroNote::key, ZoteroNote::ground);
    }
    return items(root)
        .<NotesReading>map(items ->
            reading(items, WebAnnotationNote::read)
                .with(TextMapJson.read(root.path(TextMapJson.KEY))))
        .orElseGet(() -> new NotesReading.Refused(Reason.UNKNOWN));
  }

  /// The first list of a file whose versions name it differently.
  private static JsonNode array(JsonNode root) {
    for (JsonNode each : root) {
      if (each.isArray()) {
        return each;
      }
    }
    return Json.NODES.arrayNode();
  }

  private static NotesReading.Read reading(
      Iterable<JsonNode> items, Function<JsonNode, Optional<ImportedNote>> read) {
    return reading(items, read, item -> item.path("id").asText(""), _ -> Ground.WORDLESS);
  }

  /// @param key by which a program knows a note
  /// @param ground why a note is of no use
  private static NotesReading.Read reading(
      Iterable<JsonNode> items,
      Function<JsonNode, Optional<ImportedNote>> read,
      Function<JsonNode, String> key,
      Function<JsonNode, Ground> ground) {
    List<Optional<ImportedNote>> notes = new ArrayList<>();
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode item : items) {
      notes.add(read.apply(item).filter(NotesReader::isOfUse));
      all.add(item);
    }
    return reading(
        notes,
        index ->
            new Skipped(
                ("[" + index + "] " + key.apply(all.get(index))).strip(),
                ground.apply(all.get(index))));
  }

  private static NotesReading.Read reading(
      List<Optional<ImportedNote>> found, IntFunction<Skipped> skipped) {
    List<ImportedNote> notes = new ArrayList<>();
    List<Skipped> refused = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      int place = index;
      found.get(place).ifPresentOrElse(notes::add, () -> refused.add(skipped.apply(place)));
    }
    return new NotesReading.Read(notes, refused, Optional.empty());
  }

  /// No one writes a note of such length; a window could not show it.
  private static boolean isOfUse(ImportedNote note) {
    return note.body().length() <= LONGEST && note.quote().length() <= LONGEST;
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
