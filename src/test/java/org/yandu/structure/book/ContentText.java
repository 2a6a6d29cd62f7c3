package org.yandu.structure.book;

import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;

/// What was recovered, one block a line, for people to look through.
final class ContentText {

  private ContentText() {}

  static String of(PublicationContent content) {
    StringBuilder text = new StringBuilder("title: " + content.metadata().title() + "\n");
    for (Section section : content.sections()) {
      text.append("== ").append(section.title()).append('\n');
      for (Article article : section.articles()) {
        text.append("--\n");
        article.blocks().forEach(block -> text.append(line(block)).append('\n'));
      }
    }
    text.append("== furniture\n");
    for (Furniture furniture : content.furniture()) {
      text.append(furniture.reason()).append(": ").append(furniture.text()).append('\n');
    }
    return text.toString();
  }

  private static String line(Block block) {
    String kind =
        switch (block) {
          case Block.Heading heading -> "Heading " + heading.level();
          case Block.Byline byline -> "Byline " + byline.authors();
          case Block.Title _,
              Block.Subtitle _,
              Block.Paragraph _,
              Block.Caption _,
              Block.PullQuote _,
              Block.Note _,
              Block.ListItem _,
              Block.Figure _,
              Block.Table _ ->
              block.getClass().getSimpleName();
        };
    return kind + ": " + block.text();
  }
}
