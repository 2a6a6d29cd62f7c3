package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.BylineReader;
import org.yandu.structure.EditorNote;
import org.yandu.structure.BylineReader.Byline;
import org.yandu.structure.Ledger;
import org.yandu.structure.SourceText;

/// Writes the blocks of one article. Confined to one thread.
final class BlockBuilder {

  /// A heading smaller than the article's largest by more than this factor is one level lower.
  private static final float LOWER = 0.96f;

  private final FlowText text;
  private final Ledger ledger;
  private final LaidArticle article;
  private final ParagraphJoin join;
  private final CommonType common;
  private final HeadingLines headings;
  private final ArticleBylines bylines;
  private final List<Block> blocks = new ArrayList<>();

  BlockBuilder(
      FlowText text, Ledger ledger, BodyStyle body, ParagraphJoin join, LaidArticle article) {
    this.text = text;
    this.ledger = ledger;
    this.article = article;
    this.join = join;
    this.common = CommonType.of(article.flow().stream().map(FlowLine::line).toList(), body);
    this.headings = new HeadingLines(article.flow(), common, body.leading());
    this.bylines = new ArticleBylines(article, common, headings);
  }

  List<Block> build() {
    article.title().ifPresent(this::writeTitle);
    bylines.block(text).ifPresent(blocks::add);
    for (int place = 0; place <= bylines.start(); place++) {
      writeAsides(place);
    }
    int i = bylines.start();
    while (i < bylines.end()) {
      int stop = i + 1;
      while (stop < bylines.end() && goesOn(stop)) {
        stop++;
      }
      writeText(i, stop);
      for (int place = i + 1; place <= stop; place++) {
        writeAsides(place);
      }
      i = stop;
    }
    for (int place = bylines.end() + 1; place <= article.flow().size(); place++) {
      writeAsides(place);
    }
    return blocks;
  }

  private void writeTitle(TitleGroup title) {
    title.kicker().forEach(line -> ledger.record(line.content(), Reason.COLUMN_LABEL));
    SourceText joined = text.join(title.title(), " ");
    blocks.add(new Block.Title(joined.text(), text.provenance(joined)));
    if (!title.subtitle().isEmpty()) {
      SourceText subtitle = text.join(title.subtitle(), "");
      blocks.add(new Block.Subtitle(subtitle.text(), text.provenance(subtitle)));
    }
  }

  /// Whether a line belongs to the same block as the line before it.
  private boolean goesOn(int i) {
    if (headings.isHeading(i) != headings.isHeading(i - 1)) {
      return false;
    }
    FlowLine before = article.flow().get(i - 1);
    FlowLine after = article.flow().get(i);
    return headings.isHeading(i)
        ? headings.goesOn(i)
        : before.line().looksLike(after.line()) && join.joins(before, after);
  }

  private void writeText(int start, int stop) {
    List<TextLine> lines =
        article.flow().subList(start, stop).stream().map(FlowLine::line).toList();
    if (headings.isHeading(start)) {
      SourceText joined = text.join(lines, " ");
      TextLine first = lines.getFirst();
      boolean lower = TitleFinder.isDashed(first) || first.size() < LOWER * headings.largest();
      blocks.add(new Block.Heading(lower ? 2 : 1, joined.text(), text.provenance(joined)));
      return;
    }
    SourceText joined = text.join(lines, "");
    boolean edge = start == bylines.start() || stop == bylines.end();
    blocks.add(paragraph(joined, !common.isOf(lines.getFirst()), edge));
  }

  /// @param other whether it is set in other type than the text
  /// @param edge whether it begins or ends the text
  private Block paragraph(SourceText joined, boolean other, boolean edge) {
    boolean unnamed = blocks.stream().noneMatch(Block.Byline.class::isInstance);
    if (unnamed && Bylines.isAuthorNote(joined.text())) {
      Optional<Byline> read = BylineReader.readAuthorNote(joined.text());
      return new Block.Byline(
          joined.text(),
          read.map(Byline::names).orElse(List.of()),
          read.map(Byline::affiliation).orElse(""),
          text.provenance(joined));
    }
    boolean note = other && (edge || HeadingLines.BRACKETED.matcher(joined.text()).matches());
    return note || EditorNote.isOpenedBy(joined.text())
        ? new Block.Note(joined.text(), text.provenance(joined))
        : new Block.Paragraph(joined.text(), text.provenance(joined));
  }

  private void writeAsides(int after) {
    for (Aside aside : article.asidesAfter(after)) {
      SourceText joined = text.join(aside.lines(), "");
      switch (aside) {
        case Aside.Table table -> {
          SourceText cells = text.table(table.rows());
          blocks.add(new Block.Table(cells.text(), text.provenance(cells)));
        }
        case Aside.Figure figure -> {
          blocks.add(text.figure(figure.picture()));
          if (!joined.isEmpty()) {
            blocks.add(new Block.Caption(joined.text(), text.provenance(joined)));
          }
        }
        case Aside.Caption _ ->
            blocks.add(new Block.Caption(joined.text(), text.provenance(joined)));
        case Aside.PullQuote _ ->
            blocks.add(new Block.PullQuote(joined.text(), text.provenance(joined)));
        case Aside.Footnote _ -> blocks.add(new Block.Note(joined.text(), text.provenance(joined)));
        // Boxes are articles of their own.
        case Aside.Panel _ -> {}
      }
    }
  }
}
