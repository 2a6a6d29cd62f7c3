package org.yandu.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Provenance;
import org.yandu.model.Publication;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;

/// A small issue with a block of every kind.
final class SampleContent {

  private static final Provenance NONE = Provenance.NONE;

  private SampleContent() {}

  static Publication publication() {
    PublicationMetadata metadata = new PublicationMetadata("", "河湾通讯", OptionalInt.of(2020), "24");
    return new Publication(
        new PublicationId(7),
        metadata,
        new SourceFile("a.txt", SourceFormat.TEXT, "0".repeat(64), 100, "UTF-8"),
        new PublicationContent(
            metadata,
            List.of(
                new Section("", List.of(article("卷首语"))),
                new Section("学习园地", List.of(full(), untitled()))),
            List.of()),
        1);
  }

  private static Article article(String title) {
    return new Article(List.of(new Block.Title(title, NONE), new Block.Paragraph("新的一期。", NONE)));
  }

  private static Article full() {
    return new Article(
        List.of(
            new Block.Title("读《论学习》", NONE),
            new Block.Subtitle("——札记之一", NONE),
            new Block.Byline("■王一 李二（学习小组）", List.of("王一", "李二"), "学习小组", NONE),
            new Block.Note("编者按：有删节。", NONE),
            new Block.Heading(1, "一、先读目录", NONE),
            new Block.Paragraph("目录是*地图*。先看地图，再走路。", NONE),
            new Block.Heading(2, "（一）再读正文", NONE),
            new Block.ListItem("1.", 0, "读一遍", NONE),
            new Block.Figure("\ufffc", NONE),
            new Block.Caption("▲河湾全景", NONE),
            new Block.Table("年份\t产量\n2020\t15", NONE),
            new Block.PullQuote("好书要反复读。", NONE)));
  }

  private static Article untitled() {
    return new Article(List.of(new Block.Paragraph("没有标题的一段话。", NONE)));
  }
}
