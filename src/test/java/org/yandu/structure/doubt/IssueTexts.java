package org.yandu.structure.doubt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;

/// Brings a true issue and a recovered one to the same form.
final class IssueTexts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private IssueTexts() {}

  /// @param partial whether it covers only some articles of the issue
  record Truth(MarkedText text, boolean partial) {}

  static Truth truth(Path file) throws IOException {
    JsonNode root = JSON.readTree(file.toFile());
    MarkedText text = new MarkedText();
    int number = 0;
    for (JsonNode article : root.get("articles")) {
      List<String> authors = new ArrayList<>();
      article.path("authors").forEach(name -> authors.add(MarkedText.key(name.asText())));
      text.addHead(
          new MarkedText.Head(
              article.path("title").asText(), authors, article.path("section").asText()));
      add(text, number, TextRole.TITLE, article.path("title").asText());
      add(text, number, TextRole.SUBTITLE, article.path("subtitle").asText());
      for (JsonNode block : article.path("blocks")) {
        TextRole role = TextRole.ofTruth(block.path("type").asText());
        add(text, number, role, block.path("text").asText());
      }
      number++;
    }
    StreamSupport.stream(root.path("furniture").spliterator(), false)
        .forEach(line -> add(text, -1, TextRole.FURNITURE, line.asText()));
    return new Truth(text, root.path("partial").asBoolean());
  }

  private static void add(MarkedText text, int article, TextRole role, String words) {
    int[] nowhere = new int[words.length()];
    Arrays.fill(nowhere, MarkedText.NOWHERE);
    text.add(article, role, words, nowhere);
  }

  /// A recovered block and its characters in the string of all.
  record Shown(Block block, MarkedText.Piece piece) {}

  /// @param blocks by article
  record Recovered(
      MarkedText text, List<List<Shown>> blocks, List<Article> articles, MarkedText hidden) {}

  /// @param content what was recovered; second copies of shadowed text and contents pages say
  ///   nothing new and are left out of what is hidden
  static Recovered recovered(PublicationContent content) {
    MarkedText text = new MarkedText();
    List<List<Shown>> blocks = new ArrayList<>();
    for (Section section : content.sections()) {
      for (Article article : section.articles()) {
        List<String> authors = article.authors().stream().map(MarkedText::key).toList();
        text.addHead(new MarkedText.Head(article.title(), authors, section.title()));
        List<Shown> shown = new ArrayList<>();
        for (Block block : article.blocks()) {
          shown.add(
              new Shown(
                  block, text.add(blocks.size(), roleOf(block), block.text(), sources(block))));
        }
        blocks.add(shown);
      }
    }
    return new Recovered(text, blocks, content.articles(), hidden(content));
  }

  private static MarkedText hidden(PublicationContent content) {
    MarkedText hidden = new MarkedText();
    for (Furniture furniture : content.furniture()) {
      if (furniture.reason() != Furniture.Reason.SHADOW_COPY) {
        int[] source = new int[furniture.text().length()];
        Arrays.setAll(source, i -> furniture.sourceStart() + i);
        hidden.add(-1, TextRole.FURNITURE, furniture.text(), source);
      }
    }
    return hidden;
  }

  private static int[] sources(Block block) {
    int[] source = new int[block.text().length()];
    Arrays.fill(source, MarkedText.NOWHERE);
    for (SourceSpan span : block.provenance().spans()) {
      for (int i = 0; i < span.length(); i++) {
        source[span.textStart() + i] = span.sourceStart() + i;
      }
    }
    return source;
  }

  private static TextRole roleOf(Block block) {
    return switch (block) {
      case Block.Title _ -> TextRole.TITLE;
      case Block.Subtitle _ -> TextRole.SUBTITLE;
      case Block.Byline _ -> TextRole.BYLINE;
      case Block.Heading _ -> TextRole.HEADING;
      case Block.Paragraph _, Block.ListItem _, Block.Table _ -> TextRole.PARAGRAPH;
      case Block.Caption _, Block.Figure _ -> TextRole.CAPTION;
      case Block.PullQuote _ -> TextRole.PULL_QUOTE;
      case Block.Note _ -> TextRole.NOTE;
    };
  }
}
