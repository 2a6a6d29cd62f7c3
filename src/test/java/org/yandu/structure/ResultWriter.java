package org.yandu.structure;

import java.util.List;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;

/// Writes recovered structure in the shape that the scorer reads.
final class ResultWriter {

  private ResultWriter() {}

  static String json(PublicationContent content) {
    StringBuilder json = new StringBuilder("{\"articles\":[");
    String separator = "";
    for (Section section : content.sections()) {
      for (Article article : section.articles()) {
        json.append(separator);
        separator = ",\n";
        write(json, section.title(), article);
      }
    }
    return json.append("]}").toString();
  }

  private static void write(StringBuilder json, String section, Article article) {
    json.append("{\"section\":").append(quoted(section));
    json.append(",\"title\":").append(quoted(article.title()));
    json.append(",\"subtitle\":").append(quoted(article.subtitle()));
    json.append(",\"authors\":")
        .append(article.authors().stream().map(ResultWriter::quoted).toList());
    json.append(",\"affiliation\":").append(quoted(article.affiliation()));
    List<String> blocks =
        article.blocks().stream()
            .filter(block -> !type(block).isEmpty())
            .map(block ->
                "\n{\"type\":\"%s\",\"text\":%s}".formatted(type(block), quoted(block.text())))
            .toList();
    json.append(",\"blocks\":").append(blocks).append('}');
  }

  private static String type(Block block) {
    return switch (block) {
      case Block.Title _, Block.Subtitle _, Block.Byline _, Block.Figure _, Block.Table _ -> "";
      case Block.Heading heading -> heading.level() == 1 ? "heading" : "heading3";
      case Block.Paragraph _, Block.ListItem _ -> "paragraph";
      case Block.Caption _ -> "caption";
      case Block.PullQuote _ -> "pullquote";
      case Block.Note _ -> "note";
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
