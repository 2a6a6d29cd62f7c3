package org.yandu.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.structure.RawDocument;
import org.yandu.task.Progress;

/// Markdown with its own headings: nothing needs to be recovered.
final class MarkdownImporter {

  private MarkdownImporter() {}

  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  static PublicationContent read(String text, Progress progress) {
    progress.report(Progress.Stage.RECOVERING, 0, 1);
    LineStarts lines = new LineStarts(text);
    FrontMatter front = FrontMatter.of(RawDocument.of(text).lines(), lines);
    MarkdownBlocks blocks = new MarkdownBlocks(text.substring(front.end()), front.end(), lines);
    MarkdownAssembly assembly =
        new MarkdownAssembly(
            blocks.items(), MarkdownOutline.roles(blocks.items(), front.metadata()));
    List<Section> sections = withFrontMatter(assembly.sections(), front);
    progress.report(Progress.Stage.RECOVERING, 1, 1);
    return new PublicationContent(
        metadata(front, blocks.items(), assembly.wholeTitle(), sections),
        sections,
        furniture(front, blocks, assembly));
  }

  private static PublicationMetadata metadata(
      FrontMatter front, List<MarkdownItem> items, String wholeTitle, List<Section> sections) {
    PublicationMetadata named = MarkdownOutline.namedByTitle(items);
    boolean issue = !named.issue().isEmpty();
    List<Article> articles = sections.stream().flatMap(each -> each.articles().stream()).toList();
    String only = articles.size() == 1 ? articles.getFirst().title() : "";
    String title = wholeTitle.isEmpty() ? only : wholeTitle;
    return front
        .metadata()
        .orElse(named)
        .orElse(new PublicationMetadata(issue ? "" : title, "", named.year(), ""));
  }

  /// A file of one article takes title and author from the front matter where the text names none.
  private static List<Section> withFrontMatter(List<Section> sections, FrontMatter front) {
    boolean single = sections.size() == 1 && sections.getFirst().articles().size() == 1;
    if (!single) {
      return sections;
    }
    Article article = sections.getFirst().articles().getFirst();
    List<Block> blocks = new ArrayList<>(article.blocks());
    if (article.title().isEmpty() && !front.title().isEmpty()) {
      blocks.addFirst(new Block.Title(front.title().text(), front.title().provenance()));
    }
    if (article.authors().isEmpty() && !front.author().isEmpty()) {
      int behindTitle = (int) blocks.stream().takeWhile(MarkdownImporter::isTitle).count();
      blocks.add(behindTitle, MarkdownAssembly.byline(front.author(), front.author().text()));
    }
    return List.of(new Section(sections.getFirst().title(), List.of(new Article(blocks))));
  }

  private static boolean isTitle(Block block) {
    return block instanceof Block.Title || block instanceof Block.Subtitle;
  }

  private static List<Furniture> furniture(
      FrontMatter front, MarkdownBlocks blocks, MarkdownAssembly assembly) {
    List<Furniture> furniture = new ArrayList<>(blocks.furniture());
    furniture.addAll(assembly.furniture());
    front
        .lines()
        .forEach(line ->
            furniture.add(
                new Furniture(
                    Furniture.Reason.OTHER, line.text(), line.sourceStart(), line.number(), 0)));
    furniture.sort(Comparator.comparingInt(Furniture::sourceStart));
    return furniture;
  }
}
