package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The frames of a page in the order in which they were drawn.
final class PageStream {

  private final IssueStyle style;
  private final String issueName;
  private final Random random;

  PageStream(IssueStyle style, String issueName, Random random) {
    this.style = style;
    this.issueName = issueName;
    this.random = random;
  }

  List<Chunk> of(Page page) {
    IssueStyle.RunningHead head = style.head();
    List<Chunk> stream = new ArrayList<>();
    List<Chunk> headChunks = head(page);
    boolean first = style.level() == 1 && random.nextInt(8) == 0 ? !head.first() : head.first();
    if (first) {
      stream.addAll(headChunks);
    }
    if (!head.numberLast()) {
      stream.addAll(number(page));
    }
    stream.addAll(texts(page));
    stream.addAll(page.atEnd());
    if (!first) {
      stream.addAll(headChunks);
    }
    if (head.numberLast()) {
      stream.addAll(number(page));
    }
    return stream;
  }

  private List<Chunk> texts(Page page) {
    boolean several = page.regions().size() > 1;
    if (several && random.nextDouble() < style.odds().interleaved()) {
      return interleaved(page);
    }
    boolean bodiesFirst = several && random.nextDouble() < style.odds().bodiesFirst();
    List<Chunk> stream = new ArrayList<>();
    List<Chunk> titles = new ArrayList<>();
    for (Region region : page.regions()) {
      List<List<Chunk>> columns = region.columnsWithJump();
      boolean before = region.titlePlace() == Region.TitlePlace.BEFORE;
      boolean amid = region.titlePlace() == Region.TitlePlace.AMID && columns.size() > 1;
      int titleColumn = before ? 0 : amid ? 1 : columns.size();
      for (int i = 0; i < columns.size(); i++) {
        if (i == titleColumn && !bodiesFirst) {
          stream.addAll(region.title());
        }
        stream.addAll(columns.get(i));
      }
      if (titleColumn >= columns.size() && !bodiesFirst) {
        stream.addAll(region.title());
      }
      if (bodiesFirst) {
        titles.addAll(region.title());
      }
      stream.addAll(region.afterText());
    }
    stream.addAll(titles);
    return stream;
  }

  private List<Chunk> interleaved(Page page) {
    List<Chunk> stream = new ArrayList<>();
    boolean titlesFirst = random.nextBoolean();
    if (titlesFirst) {
      page.regions().forEach(region -> stream.addAll(region.title()));
    }
    int columns =
        page.regions().stream().mapToInt(region -> region.columns().size()).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      for (Region region : page.regions()) {
        if (i < region.columns().size()) {
          stream.addAll(region.columnsWithJump().get(i));
        }
      }
    }
    if (!titlesFirst) {
      page.regions().forEach(region -> stream.addAll(region.title()));
    }
    page.regions().forEach(region -> stream.addAll(region.afterText()));
    return stream;
  }

  private List<Chunk> head(Page page) {
    IssueStyle.RunningHead head = style.head();
    List<Chunk> chunks = new ArrayList<>();
    if (!page.section().isEmpty()) {
      if (head.joined()) {
        String gap = page.number() % 2 == 0 ? "" : " ";
        return List.of(Chunk.of(page.section() + gap + issueName));
      }
      chunks.add(section(page.section()));
    }
    if (head.issueLine()) {
      chunks.add(Chunk.of(issueName));
    }
    return chunks;
  }

  private Chunk section(String name) {
    return switch (style.head().form()) {
      case PLAIN -> Chunk.of(name);
      case SPACED -> Chunk.of(String.join(" ", name.split("")));
      case SHADOWED -> Chunk.of(Shadow.of(name));
      case VERTICAL -> Chunk.downwards(name);
    };
  }

  private List<Chunk> number(Page page) {
    if (random.nextDouble() < style.head().unnumbered()) {
      return List.of();
    }
    String digits = String.valueOf(page.number());
    return List.of(
        Chunk.of(
            switch (style.head().number()) {
              case PLAIN -> digits;
              case DOTTED -> "· " + digits + " ·";
              case WORDED -> "第" + digits + "页";
              case PRIVATE ->
                  digits
                      .chars()
                      .map(digit -> style.head().privateZero() + digit - '0')
                      .collect(
                          StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                      .toString();
            }));
  }
}
