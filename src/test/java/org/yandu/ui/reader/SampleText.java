package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;

/// Made-up texts for tests and pictures of the reading pane.
final class SampleText {

  private static final String SYLLABLES =
      "清晨雨后山路还带着泥土的气息村口老槐树下几位年长的人正说起今年的收成大家围坐在一起把账本摊开一笔一笔地看谁家的田边缺水谁家的果子还没有卖出去都记得明明白白"
          + "调查研究要走到地头坐到炕头问一问用水的难处看一看仓里的余粮再把听来的话同账上的数对一对";

  private SampleText() {}

  /// Three short articles in two sections with every kind of block.
  static PublicationContent small() {
    return new PublicationContent(
        PublicationMetadata.UNKNOWN,
        List.of(
            new Section("本期关注", List.of(visit(), ledger())),
            new Section("基层来信", List.of(letter()))),
        List.of());
  }

  /// As many characters as asked for or a few more, in articles of some 2,500.
  static PublicationContent large(int characters, long seed) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    int made = 0;
    while (made < characters) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Title("第" + (articles.size() + 1) + "篇　" + words(random, 9), NONE));
      blocks.add(new Block.Byline("■" + words(random, 3), List.of(), "", NONE));
      for (int paragraph = 0; paragraph < 14; paragraph++) {
        if (paragraph % 5 == 4) {
          blocks.add(new Block.Heading(1, words(random, 11), NONE));
        }
        blocks.add(new Block.Paragraph(sentences(random, 90 + random.nextInt(180)), NONE));
      }
      made += blocks.stream().mapToInt(block -> block.text().length() + 1).sum();
      articles.add(new Article(blocks));
    }
    return new PublicationContent(
        PublicationMetadata.UNKNOWN, List.of(new Section("文选", articles)), List.of());
  }

  static List<String> sectionTitles(PublicationContent content) {
    return content.sections().stream().map(Section::title).toList();
  }

  static DocumentText text(PublicationContent content) {
    return DocumentText.of(content);
  }

  private static final Provenance NONE = Provenance.NONE;

  private static Article visit() {
    return new Article(
        List.of(
            new Block.Title("把账本摊开在老槐树下", NONE),
            new Block.Subtitle("——柳湾村清理用水账目的一个月", NONE),
            new Block.Byline("■林远山　柳湾镇农技站站长", List.of("林远山"), "柳湾镇农技站站长", NONE),
            new Block.Paragraph(
                "柳湾村的用水账，过去十年没有人能一口气说清楚。今年3月，村里把十年的单据从三只木箱里搬出来，一张一张摊在老槐树下的长桌上，请各家各户自己来看、自己来认。“看得见，心里才踏实。”七十一岁的周大娘戴上老花镜，从头看到尾，又从尾看到头。",
                NONE),
            new Block.Paragraph(
                "账目清理花了整整一个月。清理的办法很简单：一户一页，一页三栏，写明用了多少水、交了多少钱、还差多少钱。凡是对不上的，先记下来，再上门去问；问过两家以上、说法一致的，才写进总表（原始单据一律附在后面）。到月底，全村214户中有198户签了字，余下16户的疑问也都有了着落。",
                NONE),
            new Block.Heading(1, "一、先把数字弄明白", NONE),
            new Block.Paragraph(
                "数字不会自己说话。村里先后开了四次小会，每次只谈一件事：水从哪里来，流到哪里去，在哪一段少了，少了的该由谁承担。会不长，最长的一次不过四十分钟；记录却很细，连谁在第几分钟提出什么问题都写着。",
                NONE),
            new Block.PullQuote("账算清了，话就好说了；话说开了，渠就好修了。", NONE),
            new Block.Heading(2, "（一）一户一页", NONE),
            new Block.Paragraph("每一页上都留着空白，供各家写下自己的意见。", NONE),
            new Block.ListItem("•", 0, "用水量以渠口的刻度为准，早晚各记一次；", NONE),
            new Block.ListItem("•", 0, "水费按季度结清，张贴三日，无异议后入账；", NONE),
            new Block.ListItem("•", 0, "渠道维修的工日可以抵扣水费，每个工日抵18元。", NONE),
            new Block.Table("年份\t用水（方）\t水费（元）\n2018\t41200\t20600\n2019\t38750\t19375", NONE),
            new Block.Caption("▲ 村民在老槐树下核对十年来的用水单据。", NONE),
            new Block.Figure("一张长桌，桌上摊开账本，四周坐着七八位村民。", NONE),
            new Block.Paragraph("夏天的第一场雨落下时，新渠已经通到了最远的一块田。", NONE),
            new Block.Note("（摘自柳湾镇《农情简报》第6期，有删节）", NONE)));
  }

  private static Article ledger() {
    return new Article(
        List.of(
            new Block.Title("一条短讯：晒谷场上的图书角开放了", NONE),
            new Block.Paragraph(
                "9月1日，晒谷场边的旧仓房改成了图书角，第一天就来了63人。架上有农技、医药、历史，也有孩子们的画册。" + "管理员由村民轮流担任，每人一周。", NONE)));
  }

  private static Article letter() {
    return new Article(
        List.of(
            new Block.Title("写给后来的同事", NONE),
            new Block.Byline("■何青", List.of("何青"), "", NONE),
            new Block.Paragraph("见字如面。你接手的那只旧木箱里，有我这些年最要紧的东西。", NONE),
            new Block.Paragraph(sentences(new Random(7), 700), NONE),
            new Block.Paragraph(sentences(new Random(8), 500), NONE),
            new Block.Paragraph(sentences(new Random(9), 600), NONE)));
  }

  private static String sentences(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(words(random, 5 + random.nextInt(14)));
      text.append(random.nextInt(3) == 0 ? '。' : '，');
    }
    text.setCharAt(text.length() - 1, '。');
    return text.toString();
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      int at = random.nextInt(SYLLABLES.length() - 6);
      words.append(SYLLABLES, at, at + 2 + random.nextInt(4));
    }
    return words.substring(0, length);
  }
}
