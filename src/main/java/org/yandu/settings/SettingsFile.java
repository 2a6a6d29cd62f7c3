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
import java.util.Map;

/// The [Settings] in a JSON file of the data folder. A file that is missing, damaged or of another
/// version gives defaults for what it does not tell; a file that cannot be written is no error for
/// a reader, who may go on.
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

  private final Path file;

  public SettingsFile(Path dataFolder) {
    this.file = dataFolder.resolve("settings.json");
  }

  public Settings load() {
    if (Files.notExists(file)) {
      return Settings.DEFAULT;
    }
    try {
      ObjectNode told = Json.MAPPER.valueToTree(Settings.DEFAULT);
      merge(told, Json.MAPPER.readTree(file.toFile()));
      return Json.READER.readValue(told);
    } catch (IOException unreadable) {
      return Settings.DEFAULT;
    }
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

  private static void merge(ObjectNode defaults, JsonNode told) {
    for (Map.Entry<String, JsonNode> field : told.properties()) {
      if (defaults.get(field.getKey()) instanceof ObjectNode inner) {
        merge(inner, field.getValue());
      } else {
        defaults.set(field.getKey(), field.getValue());
      }
    }
  }

  private static byte[] bytes(Settings settings) throws JacksonException {
    return Json.MAPPER.writeValueAsBytes(settings);
  }
}
