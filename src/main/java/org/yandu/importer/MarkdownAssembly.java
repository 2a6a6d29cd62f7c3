package org.yandu.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Section;
import org.yandu.text.Glyphs;

/// Puts the pieces of a Markdown file together to sections and articles.
final class MarkdownAssembly {

  private static final Pattern BYLINE =
      Pattern.compile("^(?:作者\\s*[:：]|文\\s*[/／|｜]|[■□])\\s*([^。！？]{2,60})$");
  private static final Pattern POST = Pattern.compile("[（(]([^（）()]+)[）)]\\s*$");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、，,；;/／|｜]+");

  private final List<Section> sections = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private List<Article> articles = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private String section = "";
  private Optional<SourcedText> wholeTitle = Optional.empty();
  private Optional<SourcedText> unshown = Optional.empty();

  /// @param roles of the headings among the items, in their order
  MarkdownAssembly(List<MarkdownItem> items, List<MarkdownOutline.Role> roles) {
    int heading = 0;
    for (MarkdownItem item : items) {
      switch (item) {
        case MarkdownItem.Heading(_, SourcedText text) -> heading(text, roles.get(heading++));
        case MarkdownItem.Body(Block block) -> body(block);
      }
    }
    endSection();
  }

  List<Section> sections() {
    return sections;
  }

  /// Titles that stand in the contents and nowhere in the text.
  List<Furniture> furniture() {
    return furniture;
  }

  /// Empty if no heading is the title of the whole.
  String wholeTitle() {
    return wholeTitle.map(SourcedText::text).orElse("");
  }

  private void heading(SourcedText text, MarkdownOutline.Role role) {
    switch (role) {
      case MarkdownOutline.Role.WholeTitle() -> {
        wholeTitle = Optional.of(text);
        unshown = wholeTitle;
      }
      case MarkdownOutline.Role.SectionTitle() -> {
        endSection();
        section = text.text();
        keep(text);
      }
      case MarkdownOutline.Role.ArticleTitle(boolean inSection) -> {
        endArticle();
        if (!inSection && !section.isEmpty()) {
          endSection();
          section = "";
        }
        blocks.add(new Block.Title(text.text(), text.provenance()));
      }
      case MarkdownOutline.Role.InArticle(int level) ->
          blocks.add(new Block.Heading(level, text.text(), text.provenance()));
    }
  }

  private void body(Block block) {
    if (blocks.isEmpty()) {
      // A preface goes by the title of the whole.
      unshown.ifPresent(title -> blocks.add(new Block.Title(title.text(), title.provenance())));
      unshown = Optional.empty();
    }
    boolean head = blocks.stream().allMatch(MarkdownAssembly::isHead) && !blocks.isEmpty();
    blocks.add(head && block instanceof Block.Paragraph paragraph ? asHead(paragraph) : block);
  }

  private static boolean isHead(Block block) {
    return block instanceof Block.Title
        || block instanceof Block.Subtitle
        || block instanceof Block.Byline;
  }

  /// A paragraph right below the title may be the subtitle or the byline.
  private static Block asHead(Block.Paragraph paragraph) {
    String text = paragraph.text();
    if (text.length() <= 60 && text.startsWith("——")) {
      return new Block.Subtitle(text, paragraph.provenance());
    }
    Matcher byline = BYLINE.matcher(text);
    return byline.matches()
        ? byline(new SourcedText(text, paragraph.provenance()), byline.group(1))
        : paragraph;
  }

  /// @param line as it is shown
  /// @param named the part with names and, in brackets, a post
  static Block.Byline byline(SourcedText line, String named) {
    Matcher post = POST.matcher(named);
    boolean told = post.find();
    String names = told ? named.substring(0, post.start()) : named;
    List<String> authors =
        Arrays.stream(BETWEEN_NAMES.split(names))
            .flatMap(MarkdownAssembly::withoutSpaces)
            .filter(name -> !name.isEmpty())
            .toList();
    return new Block.Byline(
        line.text(), authors, told ? post.group(1).strip() : "", line.provenance());
  }

  /// 张 三 is one name; 张三 李四 and names in Latin letters are as they are.
  private static Stream<String> withoutSpaces(String names) {
    String squeezed = Glyphs.squeeze(names);
    boolean han = squeezed.chars().allMatch(c -> Glyphs.isHan((char) c));
    if (!han) {
      return Stream.of(names.strip());
    }
    return squeezed.length() <= 3
        ? Stream.of(squeezed)
        : Arrays.stream(names.strip().split("[\\s\\u3000]+"));
  }

  private void endArticle() {
    unshown.ifPresent(this::keep);
    unshown = Optional.empty();
    if (!blocks.isEmpty()) {
      articles.add(new Article(blocks));
      blocks = new ArrayList<>();
    }
  }

  private void endSection() {
    endArticle();
    if (!articles.isEmpty()) {
      sections.add(new Section(section, articles));
      articles = new ArrayList<>();
    }
  }

  private void keep(SourcedText title) {
    title.provenance().spans().stream()
        .findFirst()
        .map(first ->
            new Furniture(
                Furniture.Reason.COLUMN_LABEL, title.text(), first.sourceStart(), first.line(), 0))
        .ifPresent(furniture::add);
  }
}
