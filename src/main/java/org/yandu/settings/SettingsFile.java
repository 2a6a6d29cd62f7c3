package org.yandu.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The [Settings] in a JSON file of the data folder.
///
/// What a file does not tell, or tells as no value of ours, has its default; the rest holds. What a
/// later version of the program wrote beside it stays in the file. A damaged file is kept under
/// another name before it is written over. A file that cannot be written is no error for a reader,
/// who may go on.
///
/// Confined to one thread at a time.
public final class SettingsFile {

  /// Apart, so that Jackson is loaded only where there is a file to read or write.
  private static final class Json {

    static final ObjectMapper MAPPER =
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static final ObjectReader READER =
        MAPPER.readerFor(Settings.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /// Values that are objects of any fields: a field that went must not stay.
  private static final Set<String> WHOLE = Set.of("keys");

  private final Path file;
  private final Path damaged;

  public SettingsFile(Path dataFolder) {
    this.file = dataFolder.resolve("settings.json");
    this.damaged = dataFolder.resolve("settings-damaged.json");
  }

  public Settings load() {
    if (Files.notExists(file)) {
      return Settings.DEFAULT;
    }
    ObjectNode told = onDisk();
    ObjectNode all = Json.MAPPER.valueToTree(Settings.DEFAULT);
    merge(all, told);
    return read(all).orElseGet(() -> readValueByValue(told));
  }

  /// Writes under a temporary name, syncs and moves.
  ///
  /// @return whether the settings are on disk
  public boolean save(Settings settings) {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Files.write(temporary, bytes(settings));
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }

  /// What the file holds; nothing if there is none, or if it is damaged.
  private ObjectNode onDisk() {
    try {
      if (Files.exists(file) && Json.MAPPER.readTree(file.toFile()) instanceof ObjectNode told) {
        return told;
      }
    } catch (IOException unreadable) {
      keepDamaged();
    }
    return Json.MAPPER.createObjectNode();
  }

  private void keepDamaged() {
    try {
      Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // Then it is lost, as it would have been anyway.
    }
  }

  private static Optional<Settings> read(ObjectNode all) {
    try {
      return Optional.of(Json.READER.readValue(all));
    } catch (IOException noSettings) {
      return Optional.empty();
    }
  }

  /// Leaves out each value that is none of ours.
  private static Settings readValueByValue(ObjectNode told) {
    ObjectNode sound = Json.MAPPER.valueToTree(Settings.DEFAULT);
    Settings settings = Settings.DEFAULT;
    for (ObjectNode value : values(told)) {
      ObjectNode tried = sound.deepCopy();
      merge(tried, value);
      Optional<Settings> read = read(tried);
      if (read.isPresent()) {
        sound = tried;
        settings = read.get();
      }
    }
    return settings;
  }

  /// Each value by itself, in the objects that it lies in.
  private static List<ObjectNode> values(ObjectNode told) {
    List<ObjectNode> values = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : told.properties()) {
      List<? extends JsonNode> inner =
          field.getValue() instanceof ObjectNode object && !WHOLE.contains(field.getKey())
              ? values(object)
              : List.of(field.getValue());
      inner.forEach(value -> {
        ObjectNode outer = Json.MAPPER.createObjectNode();
        outer.set(field.getKey(), value);
        values.add(outer);
      });
    }
    return values;
  }

  /// Objects are merged value by value where both have one.
  private static void merge(ObjectNode under, JsonNode over) {
    for (Map.Entry<String, JsonNode> field : over.properties()) {
      if (!WHOLE.contains(field.getKey())
          && under.get(field.getKey()) instanceof ObjectNode inner
          && field.getValue() instanceof ObjectNode told) {
        merge(inner, told);
      } else {
        under.set(field.getKey(), field.getValue());
      }
    }
  }

  private byte[] bytes(Settings settings) throws JacksonException {
    ObjectNode all = onDisk();
    merge(all, Json.MAPPER.valueToTree(settings));
    return Json.MAPPER.writeValueAsBytes(all);
  }
}
