package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;

/// A text while it is put right: its tree, open to changes, and the way from a source offset to
/// what holds it. Every character that leaves a block goes into furniture or another block.
///
/// Confined to one thread.
final class WorkingText {

  /// A section, as long as articles stand in it.
  static final class OpenSection {
    String title;
    final List<OpenArticle> articles = new ArrayList<>();

    OpenSection(String title) {
      this.title = title;
    }
  }

  static final class OpenArticle {
    OpenSection section;
    final List<OpenBlock> blocks = new ArrayList<>();

    OpenArticle(OpenSection section) {
      this.section = section;
    }

    /// Number of titles, subtitles and bylines at its beginning.
    int headLength() {
      int length = 0;
      while (length < blocks.size() && RoleChange.isHead(blocks.get(length).block)) {
        length++;
      }
      return length;
    }
  }

  static final class OpenBlock {
    Block block;
    OpenArticle article;

    OpenBlock(Block block, OpenArticle article) {
      this.block = block;
      this.article = article;
    }

    SpanText text() {
      return SpanText.of(block);
    }

    int index() {
      return article.blocks.indexOf(this);
    }
  }

  private record Shown(int end, OpenBlock block) {}

  private final PublicationMetadata metadata;
  private final List<OpenSection> sections = new ArrayList<>();
  private final TreeMap<Integer, Furniture> furniture = new TreeMap<>();
  private final TreeMap<Integer, Shown> shown = new TreeMap<>();

  WorkingText(PublicationContent content) {
    this.metadata = content.metadata();
    for (Section section : content.sections()) {
      OpenSection open = new OpenSection(section.title());
      sections.add(open);
      for (Article article : section.articles()) {
        OpenArticle opened = new OpenArticle(open);
        open.articles.add(opened);
        for (Block block : article.blocks()) {
          OpenBlock added = new OpenBlock(block, opened);
          opened.blocks.add(added);
          register(added);
        }
      }
    }
    content.furniture().forEach(piece -> furniture.put(piece.sourceStart(), piece));
  }

  PublicationContent content() {
    return new PublicationContent(
        metadata,
        sections.stream().map(WorkingText::closed).toList(),
        List.copyOf(furniture.values()));
  }

  private static Section closed(OpenSection section) {
    return new Section(
        section.title,
        section.articles.stream()
            .map(article -> new Article(article.blocks.stream().map(open -> open.block).toList()))
            .toList());
  }

  /// The block that shows a character of the source, or showed it before it was reworded.
  Optional<OpenBlock> blockAt(int offset) {
    Map.Entry<Integer, Shown> found = shown.floorEntry(offset);
    return found != null && offset < found.getValue().end()
        ? Optional.of(found.getValue().block())
        : Optional.empty();
  }

  /// The block that shows what stands last before a character of the source.
  Optional<OpenBlock> blockBefore(int offset) {
    return Optional.ofNullable(shown.lowerEntry(offset)).map(found -> found.getValue().block());
  }

  /// The block that shows what stands next behind a character of the source.
  Optional<OpenBlock> blockBehind(int offset) {
    return Optional.ofNullable(shown.higherEntry(offset)).map(found -> found.getValue().block());
  }

  Optional<Furniture> furnitureAt(int offset) {
    Map.Entry<Integer, Furniture> found = furniture.floorEntry(offset);
    return found != null && offset < found.getKey() + found.getValue().text().length()
        ? Optional.of(found.getValue())
        : Optional.empty();
  }

  /// Those that begin from `first` to `last`.
  List<Furniture> furnitureBetween(int first, int last) {
    return List.copyOf(furniture.subMap(first, true, last, true).values());
  }

  List<OpenSection> sections() {
    return sections;
  }

  Stream<OpenArticle> articles() {
    return sections.stream().flatMap(section -> section.articles.stream());
  }

  /// The article before this one, in whatever section.
  Optional<OpenArticle> before(OpenArticle article) {
    return articles().takeWhile(other -> other != article).reduce((_, later) -> later);
  }

  void set(OpenBlock open, Block block) {
    unregister(open);
    open.block = block;
    register(open);
  }

  /// Gives a block other words. What they lack of the source becomes furniture.
  void reword(OpenBlock open, String words) {
    Rewording rewording = Rewording.of(open.text(), words);
    set(open, RoleChange.withText(open.block, rewording.reworded()));
    rewording.left().forEach(left -> hide(left, Furniture.Reason.REWORDED));
  }

  OpenBlock insert(OpenArticle article, int index, Block block) {
    OpenBlock added = new OpenBlock(block, article);
    article.blocks.add(index, added);
    register(added);
    return added;
  }

  /// Takes a block out. What it held of the source must go elsewhere.
  void remove(OpenBlock open) {
    unregister(open);
    open.article.blocks.remove(open);
    if (open.article.blocks.isEmpty()) {
      remove(open.article);
    }
  }

  /// Takes an article out of its section, and the section if it was its last.
  void remove(OpenArticle article) {
    OpenSection section = article.section;
    section.articles.remove(article);
    if (section.articles.isEmpty()) {
      sections.remove(section);
    }
  }

  /// Puts what a text holds of the source into furniture, run by run.
  void hide(SpanText text, Furniture.Reason reason) {
    for (SourceSpan span : text.spans()) {
      int end = span.textStart() + span.length();
      SpanText run = new SpanText(text.text(), List.of(span)).substring(span.textStart(), end);
      run = run.strip();
      if (!run.text().isEmpty()) {
        int start = run.spans().getFirst().sourceStart();
        furniture.put(start, new Furniture(reason, run.text(), start, span.line(), span.page()));
      }
    }
  }

  /// Takes a piece of furniture that goes elsewhere.
  void take(Furniture piece) {
    furniture.remove(piece.sourceStart());
    int start = piece.sourceStart();
    int end = start + piece.text().length();
    for (Shown reworded : List.copyOf(shown.subMap(start, end).values())) {
      OpenBlock open = reworded.block();
      set(open, RoleChange.withText(open.block, open.text().forget(start, end)));
    }
  }

  private void register(OpenBlock open) {
    for (SourceSpan span : open.block.provenance().spans()) {
      int end = span.sourceStart() + Math.max(1, span.length());
      shown.put(span.sourceStart(), new Shown(end, open));
    }
  }

  private void unregister(OpenBlock open) {
    for (SourceSpan span : open.block.provenance().spans()) {
      shown.remove(span.sourceStart());
    }
  }
}
