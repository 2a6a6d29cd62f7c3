package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yandu.importer.ImportedPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.SourceSpan;

/// Puts a publication together line by line, so that every character of it stands somewhere in a
/// source.
public final class DumpedPublication {

  private final StringBuilder source = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private String section = "";
  private int line;

  /// Two sections, three articles, every kind of block that can be put right, two running heads.
  public static DumpedPublication sample() {
    return filled(new DumpedPublication());
  }

  private static DumpedPublication filled(DumpedPublication begun) {
    return begun
        .section("水利")
        .article()
        .title("把渠水引到田头")
        .byline("林 晚", "林晚")
        .heading(1, "一、先看水从哪里来")
        .paragraph("渠首在山脚下，修了三年才修成。", "那一年的雨水特别多，先是冲垮了", "东头的石坝。")
        .furniture("乡野·水利", Furniture.Reason.RUNNING_HEAD)
        .paragraph("后来大家轮流守坝，守了整整一个夏天。")
        .caption("▲守坝的人")
        .paragraph("守坝的日子里，没有人回家。", "水退了以后，渠水流到了田头。")
        .article()
        .title("账目贴在墙上")
        .paragraph("每个月初一，会计把账目贴到墙上。", "谁都可以来看，谁都可以来问。")
        .heading(2, "问得最多的一笔")
        .paragraph("问得最多的是水泥，一共用了三十吨。")
        .section("来信")
        .article()
        .paragraph("编辑同志，我们村的渠水也通了。", "请把这个消息告诉大家。")
        .furniture("18", Furniture.Reason.PAGE_NUMBER)
        .note("（摘自读者来信）");
  }

  /// A new line in front of all, so that every offset is another one.
  public static DumpedPublication sampleOfAnotherDump() {
    return filled(new DumpedPublication().furniture("又抄了一遍的文本", Furniture.Reason.OTHER));
  }

  public DumpedPublication section(String title) {
    closeSection();
    section = title;
    return this;
  }

  public DumpedPublication article() {
    closeArticle();
    return this;
  }

  public DumpedPublication title(String text) {
    return add(lines -> new Block.Title(text, lines), text);
  }

  public DumpedPublication byline(String text, String... authors) {
    return add(lines -> new Block.Byline(text, List.of(authors), "", lines), text);
  }

  public DumpedPublication heading(int level, String text) {
    return add(lines -> new Block.Heading(level, text, lines), text);
  }

  public DumpedPublication paragraph(String... lines) {
    String text = String.join("", lines);
    return add(provenance -> new Block.Paragraph(text, provenance), lines);
  }

  public DumpedPublication caption(String text) {
    return add(lines -> new Block.Caption(text, lines), text);
  }

  public DumpedPublication note(String text) {
    return add(lines -> new Block.Note(text, lines), text);
  }

  public DumpedPublication furniture(String text, Furniture.Reason reason) {
    line++;
    furniture.add(new Furniture(reason, text, source.length(), line, 1));
    source.append(text).append('\n');
    return this;
  }

  /// The last line is doubtful.
  public DumpedPublication doubt(Doubt.Kind kind, double confidence) {
    int start = blocks.getLast().provenance().spans().getFirst().sourceStart();
    doubts.add(new Doubt(kind, start, line, 1, confidence));
    return this;
  }

  /// The dump.
  public String source() {
    return source.toString();
  }

  public PublicationContent content() {
    closeSection();
    return new PublicationContent(PublicationMetadata.UNKNOWN, sections, furniture);
  }

  /// @param number makes the fingerprint
  public ImportedPublication imported(int number) {
    var file =
        new SourceFile(
            "抄本" + number + ".txt",
            SourceFormat.TEXT,
            "%064x".formatted(number),
            source.length(),
            "UTF-8");
    return new ImportedPublication(file, content(), List.of(), doubts);
  }

  private DumpedPublication add(Function<Provenance, Block> block, String... lines) {
    List<SourceSpan> spans = new ArrayList<>();
    int start = 0;
    for (String text : lines) {
      line++;
      spans.add(new SourceSpan(start, text.length(), source.length(), line, 1));
      source.append(text).append('\n');
      start += text.length();
    }
    blocks.add(block.apply(new Provenance(spans)));
    return this;
  }

  private void closeArticle() {
    if (!blocks.isEmpty()) {
      articles.add(new Article(blocks));
      blocks.clear();
    }
  }

  private void closeSection() {
    closeArticle();
    if (!articles.isEmpty()) {
      sections.add(new Section(section, articles));
      articles.clear();
    }
  }
}
