package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.model.Block;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.BylineReader;
import org.yandu.structure.Ledger;
import org.yandu.structure.SourceText;
import org.yandu.text.Glyphs;

/// Writes the blocks of one article. Confined to one thread.
final class BlockBuilder {

  private static final int MOST_BYLINE_LINES = 4;

  /// A heading of more characters than this is a paragraph in heavy type.
  private static final int LONGEST_HEADING = 60;

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．])");

  private static final Pattern BRACKETED = Pattern.compile("^[（(〔【].*[）)〕】][。]?$");

  private final FlowText text;
  private final Ledger ledger;
  private final BodyStyle body;
  private final TitleFinder finder;
  private final LaidArticle article;
  private final List<Block> blocks = new ArrayList<>();
  private ParagraphJoin join = new ParagraphJoin(false, 0);
  private TextLine common;
  private float largestHeading;

  BlockBuilder(
      FlowText text, Ledger ledger, BodyStyle body, TitleFinder finder, LaidArticle article) {
    this.text = text;
    this.ledger = ledger;
    this.body = body;
    this.finder = finder;
    this.article = article;
    this.common = article.flow().isEmpty()
        ? article.title().map(title -> title.title().getFirst()).orElse(null)
        : commonest(article.flow());
  }

  private static TextLine commonest(List<FlowLine> flow) {
    TextLine best = flow.getFirst().line();
    java.util.Map<String, Integer> counts = new java.util.HashMap<>();
    int most = 0;
    for (FlowLine each : flow) {
      TextLine line = each.line();
      int count =
          counts.merge(
              line.face() + "@" + Math.round(line.size() * 4), line.content().length(), Integer::sum);
      if (count > most) {
        most = count;
        best = line;
      }
    }
    return best;
  }

  /// @param indents whether the document's paragraphs are indented
  List<Block> build(boolean indents) {
    List<FlowLine> flow = new ArrayList<>(article.flow());
    List<TextLine> bylines = new ArrayList<>();
    article.title().ifPresent(title -> {
      title.kicker().forEach(line -> ledger.record(line.content(), Reason.COLUMN_LABEL));
      bylines.addAll(title.byline());
    });
    int start = leadingBylines(flow, bylines);
    int end = article.title().isPresent() && bylines.isEmpty() ? trailingBylines(flow, start, bylines) : flow.size();
    article.title().ifPresent(title -> {
      SourceText joined = text.join(title.title(), " ");
      blocks.add(new Block.Title(joined.text(), text.provenance(joined)));
      if (!title.subtitle().isEmpty()) {
        SourceText subtitle = text.join(title.subtitle(), "");
        blocks.add(new Block.Subtitle(subtitle.text(), text.provenance(subtitle)));
      }
    });
    if (!bylines.isEmpty()) {
      blocks.add(byline(bylines));
    }
    join = new ParagraphJoin(indents, body.leading());
    for (int i = start; i < end; i++) {
      if (isHeading(flow.get(i).line())) {
        largestHeading = Math.max(largestHeading, flow.get(i).line().size());
      }
    }
    for (int i = 0; i <= start && i < Math.max(start, 1); i++) {
      asides(i);
    }
    write(flow, start, end);
    return blocks;
  }

  private void write(List<FlowLine> flow, int start, int end) {
    int i = start;
    int written = start;
    while (i < end) {
      int stop = i + 1;
      boolean heading = isHeading(flow, i);
      while (stop < end
          && heading == isHeading(flow, stop)
          && (heading ? headingGoesOn(flow.get(stop - 1), flow.get(stop)) : goesOn(flow.get(stop - 1), flow.get(stop)))) {
        stop++;
      }
      List<TextLine> lines = flow.subList(i, stop).stream().map(FlowLine::line).toList();
      blocks.add(heading ? heading(lines) : paragraph(lines, i == start, stop == end));
      for (int place = written + 1; place <= stop; place++) {
        asides(place);
      }
      written = stop;
      i = stop;
    }
    for (int place = written + 1; place <= article.flow().size(); place++) {
      asides(place);
    }
  }

  private boolean goesOn(FlowLine before, FlowLine after) {
    return before.line().looksLike(after.line()) && join.joins(before, after);
  }

  private static boolean headingGoesOn(FlowLine before, FlowLine after) {
    float step = after.line().top() - before.line().top();
    return before.line().looksLike(after.line())
        && before.line().page() == after.line().page()
        && (step > 0 && step < 1.9f * after.line().size() || step < 0 && before.slack() < 1)
        && !TitleFinder.isDashed(after.line())
        && !NUMBERED.matcher(after.line().text()).lookingAt();
  }

  private boolean isHeading(List<FlowLine> flow, int i) {
    return isHeading(flow.get(i).line()) || isDashedHeading(flow, i) || isHeadingEnd(flow, i);
  }

  /// The second line of a heading whose type alone would not tell it.
  private boolean isHeadingEnd(List<FlowLine> flow, int i) {
    return i > 0
        && !flow.get(i).line().looksLike(common)
        && headingGoesOn(flow.get(i - 1), flow.get(i))
        && isHeading(flow, i - 1);
  }

  /// A short line that begins with a dash, off the edge, with white or another heading above it.
  private boolean isDashedHeading(List<FlowLine> flow, int i) {
    FlowLine line = flow.get(i);
    boolean apart =
        i == 0
            || flow.get(i - 1).left() != line.left()
            || flow.get(i - 1).line().page() != line.line().page()
            || line.line().top() - flow.get(i - 1).line().top() > 1.4f * body.leading()
            || isHeading(flow.get(i - 1).line())
            || TitleFinder.isDashed(flow.get(i - 1).line());
    return TitleFinder.isDashed(line.line())
        && (line.indent() > 0.7f || line.slack() > 0.7f)
        && apart
        && line.line().text().chars().noneMatch(c -> "。，；！".indexOf(c) >= 0);
  }

  private boolean isHeading(TextLine line) {
    if (line.looksLike(common) || BRACKETED.matcher(line.text()).matches()) {
      return false;
    }
    boolean heavy = line.face().bold() && !common.face().bold();
    boolean larger = line.size() > 1.06f * common.size();
    boolean sentence =
        line.text().indexOf('。') >= 0
            || Glyphs.isClosing(line.text().charAt(line.text().length() - 1)) && line.text().endsWith("，");
    boolean dashed = TitleFinder.isDashed(line);
    return (heavy || larger || dashed)
        && !sentence
        && line.content().length() <= LONGEST_HEADING;
  }

  private Block heading(List<TextLine> lines) {
    SourceText joined = text.join(lines, " ");
    TextLine first = lines.getFirst();
    boolean lower = TitleFinder.isDashed(first) || first.size() < 0.96f * largestHeading;
    return new Block.Heading(lower ? 2 : 1, joined.text(), text.provenance(joined));
  }

  private Block paragraph(List<TextLine> lines, boolean first, boolean last) {
    SourceText joined = text.join(lines, "");
    boolean author = blocks.stream().noneMatch(Block.Byline.class::isInstance)
        && Bylines.isAuthorNote(joined.text());
    if (author) {
      return byline(joined, BylineReader.readAuthorNote(joined.text()));
    }
    boolean note =
        !lines.getFirst().looksLike(common)
            && (first || last || BRACKETED.matcher(joined.text()).matches());
    return note
        ? new Block.Note(joined.text(), text.provenance(joined))
        : new Block.Paragraph(joined.text(), text.provenance(joined));
  }

  private void asides(int after) {
    for (Aside aside : article.asidesAfter(after)) {
      SourceText joined = text.join(aside.lines(), "");
      switch (aside) {
        case Aside.Caption _ ->
            blocks.add(new Block.Caption(joined.text(), text.provenance(joined)));
        case Aside.PullQuote _ ->
            blocks.add(new Block.PullQuote(joined.text(), text.provenance(joined)));
        case Aside.Panel _ -> {}
      }
    }
  }

  private Block byline(SourceText note, Optional<BylineReader.Byline> read) {
    return new Block.Byline(
        note.text(),
        read.map(BylineReader.Byline::names).orElse(List.of()),
        read.map(BylineReader.Byline::affiliation).orElse(""),
        text.provenance(note));
  }

  private int leadingBylines(List<FlowLine> flow, List<TextLine> bylines) {
    int start = 0;
    while (article.title().isPresent()
        && start < Math.min(MOST_BYLINE_LINES, flow.size())
        && isBylineIn(flow.get(start).line(), bylines)) {
      bylines.add(flow.get(start).line());
      start++;
    }
    return start;
  }

  private int trailingBylines(List<FlowLine> flow, int start, List<TextLine> bylines) {
    int end = flow.size();
    List<TextLine> found = new ArrayList<>();
    while (end - 1 > start
        && flow.size() - end < MOST_BYLINE_LINES
        && isBylineIn(flow.get(end - 1).line(), List.of())) {
      end--;
      found.addFirst(flow.get(end).line());
    }
    boolean named = found.stream().anyMatch(line -> !names(line).isEmpty());
    if (!named) {
      return flow.size();
    }
    bylines.addAll(found);
    return end;
  }

  private boolean isBylineIn(TextLine line, List<TextLine> before) {
    boolean marked = Bylines.isMarked(line);
    boolean other = !line.looksLike(common) && !isHeading(line);
    boolean goesOn = other && !before.isEmpty() && line.looksLike(before.getLast())
        && !BRACKETED.matcher(line.text()).matches()
        && line.text().chars().noneMatch(c -> "，。；：！？".indexOf(c) >= 0);
    boolean begins = before.isEmpty() && BylineReader.isMarked(line.text());
    return marked || other && (begins || Bylines.isByline(line)) || goesOn;
  }

  private static List<String> names(TextLine line) {
    return Bylines.read(line).map(BylineReader.Byline::names).orElse(List.of());
  }

  private Block byline(List<TextLine> lines) {
    List<String> names = new ArrayList<>();
    StringBuilder affiliation = new StringBuilder();
    List<TextLine> unread = new ArrayList<>();
    boolean broken = lines.size() > 1 && Bylines.read(lines.getFirst()).isEmpty();
    for (TextLine line : lines) {
      Optional<BylineReader.Byline> read = broken ? Optional.empty() : Bylines.read(line);
      if (read.isPresent()) {
        names.addAll(read.get().names());
        affiliation.append(Glyphs.squeeze(read.get().affiliation()));
      } else {
        unread.add(line);
      }
    }
    Optional<BylineReader.Byline> whole =
        names.isEmpty() ? Bylines.read(runOn(unread)) : Optional.empty();
    if (broken && whole.isEmpty()) {
      unread.clear();
      for (TextLine line : lines) {
        Optional<BylineReader.Byline> read = Bylines.read(line);
        read.ifPresentOrElse(
            found -> {
              names.addAll(found.names());
              affiliation.append(Glyphs.squeeze(found.affiliation()));
            },
            () -> affiliation.append(line.squeezed()));
      }
    }
    if (whole.isPresent()) {
      names.addAll(whole.get().names());
      affiliation.append(Glyphs.squeeze(whole.get().affiliation()));
    } else {
      unread.forEach(line -> affiliation.append(line.squeezed()));
    }
    SourceText joined = SourceText.EMPTY;
    for (TextLine line : lines) {
      SourceText gap = joined.isEmpty() ? SourceText.EMPTY : SourceText.inserted(" ");
      joined = joined.concat(gap).concat(line.content());
    }
    joined = BylineReader.withoutMark(joined);
    return new Block.Byline(
        joined.text(), names, affiliation.toString(), text.provenance(joined));
  }

  private static String runOn(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    return text.toString();
  }
}
