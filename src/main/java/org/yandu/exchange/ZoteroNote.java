package org.yandu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.exchange.NotesReading.Ground;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;

/// An annotation of Zotero, in each of the forms in which it leaves that program: as its reader has
/// them (`key` or `id`, `type`, `text`, `comment`, `color`, `tags` with `name`), as its web service
/// gives them (the same with longer names, under `data`, tags with `tag`), and within the items
/// that Better BibTeX writes. Their place is told in points of a page, so that the words alone can
/// be looked for; a sticky note stands on no words and becomes one on the whole publication.
final class ZoteroNote {

  private static final Set<String> WORDLESS = Set.of("note", "text");

  /// As the store of Zotero numbers them.
  private static final List<String> TYPES =
      List.of("", "highlight", "note", "image", "ink", "underline", "text");

  private final JsonNode node;
  private final String prefix;

  /// @param prefix before the names of what belongs to annotations alone
  private ZoteroNote(JsonNode node, String prefix) {
    this.node = node;
    this.prefix = prefix;
  }

  /// The annotations of a file; empty if it is none of Zotero's.
  static Optional<List<JsonNode>> entries(JsonNode root) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : root.isArray() ? root : lists(root)) {
      JsonNode attachments = each.path("attachments");
      all.addAll(elements(each.path("annotations")));
      attachments.forEach(one -> all.addAll(elements(one.path("annotations"))));
      if (!isOtherItem(each)) {
        all.add(each);
      }
    }
    return all.stream().anyMatch(ZoteroNote::isAnnotation) ? Optional.of(all) : Optional.empty();
  }

  private static List<JsonNode> lists(JsonNode root) {
    return Stream.of("annotations", "items")
        .flatMap(name -> elements(root.path(name)).stream())
        .toList();
  }

  private static List<JsonNode> elements(JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(elements::add);
    }
    return elements;
  }

  /// A book, an attachment: what stands beside annotations.
  private static boolean isOtherItem(JsonNode node) {
    String kind = node.path("itemType").asText(node.path("data").path("itemType").asText(""));
    return !kind.isEmpty() && !kind.equals("annotation");
  }

  private static boolean isAnnotation(JsonNode node) {
    return node.path("data").has("annotationType")
        || node.has("annotationType")
        || node.has("sortIndex") && node.path("position").isObject() && !of(node).type().isEmpty();
  }

  private static ZoteroNote of(JsonNode node) {
    JsonNode data = node.path("data").isObject() ? node.path("data") : node;
    return new ZoteroNote(data, data.has("annotationType") ? "annotation" : "");
  }

  /// How the program knows it.
  static String key(JsonNode node) {
    return of(node).key();
  }

  /// Why one that gives nothing gives nothing.
  static Ground ground(JsonNode node) {
    return switch (of(node).type()) {
      case "image" -> Ground.PICTURE;
      case "ink" -> Ground.DRAWING;
      default -> Ground.WORDLESS;
    };
  }

  static Optional<ImportedNote> read(JsonNode node) {
    ZoteroNote note = of(node);
    String type = note.type();
    String quote = ZoteroMarkup.plain(note.text("text")).strip();
    String comment = ZoteroMarkup.markdown(note.text("comment")).strip();
    boolean marks = type.equals("highlight") || type.equals("underline");
    boolean sticks = WORDLESS.contains(type) && !comment.isEmpty();
    return note.key().isEmpty() || !(marks && !quote.isEmpty() || sticks)
        ? Optional.empty()
        : Optional.of(note.read(marks ? quote : "", comment));
  }

  private ImportedNote read(String quote, String comment) {
    String author = text("authorName").strip();
    Optional<Instant> modified = WebAnnotationNote.time(node.path("dateModified"));
    Instant created =
        WebAnnotationNote.time(node.path("dateCreated"))
            .or(() -> WebAnnotationNote.time(node.path("dateAdded")))
            .or(() -> modified)
            .orElse(Instant.EPOCH);
    return new ImportedNote(
        NotesReader.annotation("zotero:" + key() + "/"),
        NotesReader.author("name:" + author),
        author,
        type().equals("underline") ? AnnotationStyle.UNDERLINE : AnnotationStyle.HIGHLIGHT,
        colour(),
        "",
        comment,
        tags(quote.isEmpty()),
        quote,
        "",
        "",
        Optional.empty(),
        created,
        modified.orElse(created));
  }

  private String key() {
    String key = node.path("key").asText("");
    return key.isEmpty() ? node.path("id").asText("") : key;
  }

  private String type() {
    JsonNode type = node.path(name("type"));
    int number = type.asInt(0);
    String named = number > 0 && number < TYPES.size() ? TYPES.get(number) : type.asText("");
    return TYPES.contains(named) ? named : "";
  }

  private String text(String name) {
    return node.path(name(name)).asText("");
  }

  private String name(String name) {
    return prefix.isEmpty()
        ? name
        : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// @param withPage whether the page is told too, where nothing else says what a note stands on
  private List<String> tags(boolean withPage) {
    List<String> tags = new ArrayList<>();
    String page = text("pageLabel").strip();
    if (withPage && !page.isEmpty()) {
      tags.add("p." + page);
    }
    for (JsonNode tag : node.path("tags")) {
      String name = tag.path("name").asText(tag.path("tag").asText(tag.asText("")));
      tags.add(name.strip());
    }
    return tags.stream().filter(tag -> !tag.isEmpty()).distinct().toList();
  }

  /// The eight that the program offers; of any other nothing is known.
  private Optional<HighlightColour> colour() {
    return switch (text("color").toLowerCase(Locale.ROOT)) {
      case "#ffd400" -> Optional.of(HighlightColour.YELLOW);
      case "#ff6666" -> Optional.of(HighlightColour.RED);
      case "#5fb236" -> Optional.of(HighlightColour.GREEN);
      case "#2ea8e5" -> Optional.of(HighlightColour.BLUE);
      case "#a28ae5", "#e56eee" -> Optional.of(HighlightColour.PURPLE);
      case "#f19837" -> Optional.of(HighlightColour.ORANGE);
      case "#aaaaaa" -> Optional.of(HighlightColour.GREY);
      default -> Optional.empty();
    };
  }
}
