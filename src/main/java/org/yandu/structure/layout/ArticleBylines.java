package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.structure.BylineReader;
import org.yandu.structure.BylineReader.Byline;
import org.yandu.structure.SourceText;
import org.yandu.text.Glyphs;

/// Finds the lines of an article that name its authors, by the title, before or after the text.
/// Confined to one thread.
final class ArticleBylines {

  private static final int MOST_LINES = 4;

  private final LaidArticle article;
  private final CommonType text;
  private final HeadingLines headings;
  private final List<TextLine> lines = new ArrayList<>();
  private int start;
  private int end;

  ArticleBylines(LaidArticle article, CommonType text, HeadingLines headings) {
    this.article = article;
    this.text = text;
    this.headings = headings;
    this.end = article.flow().size();
    article
        .title()
        .ifPresent(title -> {
          lines.addAll(title.byline());
          findLeading();
          if (lines.isEmpty()) {
            findTrailing();
          }
        });
  }

  /// The index of the first line of the flow after the bylines at its start.
  int start() {
    return start;
  }

  /// The index of the first of the bylines at the end of the flow, its length if there are none.
  int end() {
    return end;
  }

  private void findLeading() {
    int most = Math.min(MOST_LINES, article.flow().size());
    while (start < most
        && (isByline(article.flow().get(start).line(), lines)
            || isCentred(article.flow().get(start)) && isNames(article.flow().get(start)))) {
      lines.add(article.flow().get(start).line());
      start++;
    }
  }

  private void findTrailing() {
    List<TextLine> found = new ArrayList<>();
    int from = end;
    while (from - 1 > start
        && found.size() < MOST_LINES
        && isByline(article.flow().get(from - 1).line(), List.of())) {
      from--;
      found.addFirst(article.flow().get(from).line());
    }
    if (found.stream().anyMatch(line -> !names(line).isEmpty())) {
      lines.addAll(found);
      end = from;
    }
  }

  private boolean isByline(TextLine line, List<TextLine> before) {
    boolean other = !text.isOf(line) && !headings.isTypeOfHeading(line);
    boolean begins = before.isEmpty() && BylineReader.isMarked(line.text());
    boolean goesOn =
        !before.isEmpty()
            && line.looksLike(before.getLast())
            && !HeadingLines.BRACKETED.matcher(line.text()).matches()
            && line.text().chars().noneMatch(c -> "，。；：！？".indexOf(c) >= 0);
    return Bylines.isMarked(line) || other && (begins || goesOn || Bylines.isByline(line));
  }

  private static boolean isCentred(FlowLine line) {
    return line.indent() > 2 && Math.abs(line.indent() - line.slack()) < 1;
  }

  private static boolean isNames(FlowLine line) {
    return Bylines.isByline(line.line());
  }

  private static List<String> names(TextLine line) {
    return Bylines.read(line).map(Byline::names).orElse(List.of());
  }

  /// One byline of all names and posts, empty if there are none.
  Optional<Block.Byline> block(FlowText flowText) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    StringBuilder affiliation = new StringBuilder();
    long byLine = lines.stream().mapToLong(line -> names(line).size()).sum();
    Optional<Byline> whole = Bylines.read(runOn()).filter(read -> read.names().size() > byLine);
    if (whole.isPresent()) {
      names.addAll(whole.get().names());
      affiliation.append(Glyphs.squeeze(whole.get().affiliation()));
    } else {
      for (TextLine line : lines) {
        Optional<Byline> read = Bylines.read(line);
        names.addAll(names(line));
        affiliation.append(
            read.map(found -> Glyphs.squeeze(found.affiliation())).orElse(line.squeezed()));
      }
    }
    SourceText joined = BylineReader.withoutMark(joined());
    return Optional.of(
        new Block.Byline(
            joined.text(), names, affiliation.toString(), flowText.provenance(joined)));
  }

  /// The lines as one; a full line may break off amid a name.
  private String runOn() {
    float right = lines.stream().map(TextLine::right).max(Float::compare).orElse(0f);
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      text.append(line.text()).append(line.right() < right - line.size() ? " " : "");
    }
    return text.toString();
  }

  private SourceText joined() {
    SourceText joined = SourceText.EMPTY;
    for (TextLine line : lines) {
      SourceText gap = joined.isEmpty() ? SourceText.EMPTY : SourceText.inserted(" ");
      joined = joined.concat(gap).concat(line.content());
    }
    return joined;
  }
}
