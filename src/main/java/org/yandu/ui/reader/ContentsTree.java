package org.yandu.ui.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.PublicationContent;
import org.yandu.ui.TextFilter;
import org.yandu.ui.reader.ContentsEntry.Kind;

/// Table of contents of a publication: section, article, heading.
///
/// @param entries in reading order, each parent before its children
record ContentsTree(List<ContentsEntry> entries) {

  static final ContentsTree EMPTY = new ContentsTree(List.of());

  /// First words of an article without a title, at most; a row elides them further.
  private static final int FIRST_WORDS = 40;

  ContentsTree {
    entries = List.copyOf(entries);
  }

  static ContentsTree of(PublicationContent content, DocumentText text) {
    return new Builder(content).build(text);
  }

  boolean hasChildren(ContentsEntry entry) {
    int next = entry.index() + 1;
    return next < entries.size() && entries.get(next).parent() == entry.index();
  }

  /// Index of the last entry that begins at or before `offset`; -1 if there is none.
  int indexAt(int offset) {
    int low = -1;
    int high = entries.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (entries.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Index of the article that an entry is or stands in; -1 for a section.
  int articleOf(int index) {
    int at = index;
    while (at >= 0 && entries.get(at).kind() == Kind.HEADING) {
      at = entries.get(at).parent();
    }
    return at >= 0 && entries.get(at).kind() == Kind.ARTICLE ? at : -1;
  }

  private static final class Builder {

    private final PublicationContent content;
    private final List<Article> articles;
    private final List<ContentsEntry> entries = new ArrayList<>();

    /// Entries that the next heading may stand under, innermost first.
    private final Deque<OpenHeading> open = new ArrayDeque<>();

    private int section = -1;
    private int sectionEntry = -1;

    private record OpenHeading(int level, int index) {}

    Builder(PublicationContent content) {
      this.content = content;
      this.articles = content.articles();
    }

    ContentsTree build(DocumentText text) {
      int article = 0;
      for (PlacedBlock placed : text.blocks()) {
        if (placed.articleNumber() != article) {
          article = placed.articleNumber();
          beginSection(placed);
          beginArticle(placed);
        }
        if (placed.block() instanceof Block.Heading heading) {
          addHeading(placed, heading);
        }
      }
      return new ContentsTree(entries);
    }

    private void beginSection(PlacedBlock first) {
      if (first.sectionIndex() == section) {
        return;
      }
      section = first.sectionIndex();
      String title = content.sections().get(section).title();
      sectionEntry = title.isEmpty() ? -1 : entries.size();
      if (!title.isEmpty()) {
        add(-1, Kind.SECTION, title, false, title, first.range().start(), 0);
      }
    }

    private void beginArticle(PlacedBlock first) {
      Article article = articles.get(first.articleNumber() - 1);
      String details =
          Stream.of(article.title(), article.subtitle(), String.join("、", article.authors()))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
      open.clear();
      open.push(new OpenHeading(0, entries.size()));
      add(
          sectionEntry,
          Kind.ARTICLE,
          article.label(FIRST_WORDS),
          article.title().isEmpty() && !article.isPictures(),
          details,
          first.range().start(),
          first.articleNumber());
    }

    private void addHeading(PlacedBlock placed, Block.Heading heading) {
      while (open.size() > 1 && open.getFirst().level() >= heading.level()) {
        open.pop();
      }
      int parent = open.getFirst().index();
      open.push(new OpenHeading(heading.level(), entries.size()));
      String label = heading.text();
      int start = placed.range().start();
      add(parent, Kind.HEADING, label, false, label, start, placed.articleNumber());
    }

    private void add(
        int parent,
        Kind kind,
        String label,
        boolean untitled,
        String details,
        int offset,
        int articleNumber) {
      int depth = parent < 0 ? 0 : entries.get(parent).depth() + 1;
      String searchable = TextFilter.folded(label + "\n" + details);
      entries.add(
          new ContentsEntry(
              entries.size(),
              parent,
              depth,
              kind,
              label,
              untitled,
              details,
              offset,
              articleNumber,
              searchable));
    }
  }
}
