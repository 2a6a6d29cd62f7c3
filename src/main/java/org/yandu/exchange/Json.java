package org.yandu.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/// The one way in which the program writes JSON for people and other programs: indented, with the
/// same line ends on every platform.
final class Json {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static String text(JsonNode node) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
      write(node, generator);
    } catch (IOException impossible) {
      throw new IllegalStateException("a tree of nodes can always be written", impossible);
    }
    return text + "\n";
  }

  /// Not by an object mapper: to load one takes longer than to read a whole issue.
  private static void write(JsonNode node, JsonGenerator generator) throws IOException {
    switch (node.getNodeType()) {
      case OBJECT -> {
        generator.writeStartObject();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
          generator.writeFieldName(field.getKey());
          write(field.getValue(), generator);
        }
        generator.writeEndObject();
      }
      case ARRAY -> {
        generator.writeStartArray();
        for (JsonNode element : node) {
          write(element, generator);
        }
        generator.writeEndArray();
      }
      case STRING -> generator.writeString(node.textValue());
      case BOOLEAN -> generator.writeBoolean(node.booleanValue());
      case NULL -> generator.writeNull();
      case NUMBER -> writeNumber(node, generator);
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("not written by this program: " + node.getNodeType());
    }
  }

  private static void writeNumber(JsonNode number, JsonGenerator generator) throws IOException {
    if (number.isIntegralNumber()) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeNumber(number.doubleValue());
    }
  }
}
