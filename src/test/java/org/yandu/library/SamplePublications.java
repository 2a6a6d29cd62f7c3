package org.yandu.library;

import org.yandu.model.SourceLink;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PageArea;
import org.yandu.model.LinkTarget;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yandu.importer.ImportedPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.ImportWarning;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.SourceSpan;

/// Publications for tests: small ones with every kind of block, and long ones.
public final class SamplePublications {

  private SamplePublications() {}

  /// With every kind of block.
  ///
  /// @param number makes source and text differ
  public static ImportedPublication every(int number) {
    Provenance provenance =
        new Provenance(List.of(new SourceSpan(0, 3, 7, 2, 1), new SourceSpan(4, 2, 90, 3, 2)));
    Article first =
        new Article(
            List.of(
                new Block.Title("河湾村的第" + number + "条新路", provenance),
                new Block.Subtitle("一条路怎样修通", Provenance.NONE),
                new Block.Byline("■ 林 晚 赵青禾", List.of("林晚", "赵青禾"), "河湾村", provenance),
                new Block.Heading(1, "一、缘起", Provenance.NONE),
                new Block.Paragraph("春天，河湾村的老人们先说起修路。路修通了，茶叶就能当天运到县城。", provenance),
                new Block.Caption("▲新路通车", Provenance.NONE),
                new Block.PullQuote("路修通了，人心也就通了。", Provenance.NONE)));
    Article second =
        new Article(
            List.of(
                new Block.Title("账本", Provenance.NONE),
                new Block.ListItem("•", 1, "水泥三十吨", Provenance.NONE),
                new Block.Figure("\ufffc", Provenance.NONE),
                new Block.Table("项目\t数量\n水泥\t三十吨", Provenance.NONE),
                new Block.Paragraph("账目每月贴在村口，谁都可以来看。", Provenance.NONE),
                new Block.Note("（摘自村务公开栏）", Provenance.NONE)));
    PublicationContent content =
        new PublicationContent(
            new PublicationMetadata("", "乡野", OptionalInt.of(2026), Integer.toString(number)),
            List.of(new Section("乡村观察", List.of(first, second)), new Section("空栏目", List.of())),
            List.of(
                new Furniture(Furniture.Reason.RUNNING_HEAD, "乡野·2026", 40, 5, 1),
                new Furniture(Furniture.Reason.PAGE_NUMBER, "\ue012", 60, 9, 1)));
    return imported("乡野" + number + ".txt", number, content);
  }

  /// With a picture of a page, a picture on one, and links.
  public static ImportedPublication pictured(int number) {
    var page = PrintedPicture.ofPage(1, 595, 842);
    var picture = new PrintedPicture(2, new PageArea(0.1, 0.25, 0.9, 0.5), 476, 210.5);
    Article article =
        new Article(
            List.of(
                new Block.Title("老井", at(0, 2)),
                new Block.Figure("第 1 页", Optional.of(page), at(40, 5)),
                new Block.Paragraph("井边立着碑，碑文见第二页。", at(3, 13)),
                new Block.Figure("\ufffc", Optional.of(picture), at(46, 1)),
                new Block.Caption("碑", at(17, 1))));
    PublicationContent content =
        new PublicationContent(
            new PublicationMetadata("老井", "", OptionalInt.empty(), ""),
            List.of(new Section("", List.of(article))),
            List.of());
    SourceFile source =
        new SourceFile("老井.pdf", SourceFormat.PDF, "%064x".formatted(number), 4321, "");
    return new ImportedPublication(
        source,
        content,
        List.of(),
        List.of(),
        List.of(
            new SourceLink(9, 2, new LinkTarget.Address("https://example.org/")),
            new SourceLink(12, 3, new LinkTarget.Place(17))));
  }

  private static Provenance at(int sourceStart, int length) {
    return new Provenance(List.of(new SourceSpan(0, length, sourceStart, 1, 1)));
  }

  /// The same file read by a newer recovery: paragraphs joined, one passage gone.
  public static ImportedPublication recoveredAnew(int number) {
    ImportedPublication old = every(number);
    Article article =
        new Article(
            List.of(
                new Block.Title("河湾村的第" + number + "条新路", Provenance.NONE),
                new Block.Paragraph("这一段是新认出来的。", Provenance.NONE),
                new Block.Paragraph("春天， 河湾村的老人们先说起修路。路修通了，茶叶就能当天运到县城。", Provenance.NONE),
                new Block.Paragraph("账目每月贴在村口，谁都可以来看。", Provenance.NONE)));
    PublicationContent content =
        new PublicationContent(
            old.content().metadata(),
            List.of(new Section("乡村观察", List.of(article))),
            old.content().furniture());
    return new ImportedPublication(old.source(), content, List.of());
  }

  /// As long as a real issue.
  public static ImportedPublication longOne(int characters) {
    List<Article> articles = new ArrayList<>();
    int length = 0;
    for (int number = 1; length < characters; number++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Title("第" + number + "篇", Provenance.NONE));
      for (int paragraph = 1; paragraph <= 20; paragraph++) {
        String text = ("第" + number + "篇第" + paragraph + "段，说的是河湾村的事。").repeat(7);
        List<SourceSpan> spans = new ArrayList<>();
        for (int start = 0; start < text.length(); start += 20) {
          int span = Math.min(20, text.length() - start);
          spans.add(new SourceSpan(start, span, length + start, length / 20, number));
        }
        blocks.add(new Block.Paragraph(text, new Provenance(spans)));
        length += text.length();
      }
      articles.add(new Article(blocks));
    }
    PublicationContent content =
        new PublicationContent(
            PublicationMetadata.UNKNOWN, List.of(new Section("", articles)), List.of());
    return imported("长.txt", 1_000_000 + characters, content);
  }

  private static ImportedPublication imported(String name, int number, PublicationContent content) {
    SourceFile source =
        new SourceFile(name, SourceFormat.TEXT, "%064x".formatted(number), 1234, "UTF-8");
    return new ImportedPublication(
        source,
        content,
        List.of(new ImportWarning(ImportWarning.Kind.ARTICLE_WITHOUT_TITLE, 3)),
        List.of(new Doubt(Doubt.Kind.TITLE, 7, 2, 1, 0.4)));
  }
}
