package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.importer.ImportedPublication;
import org.yandu.library.OpenPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Meaning;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.ui.OpenLibrary;
import org.yandu.ui.WindowQueue;

final class ContentsViewModelTest {

  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "观察",
              List.of(article("修路记", "林晚", "缘起", "路通了"), article("账本", "赵青禾", "一笔旧账", "公开之后"))),
          new Section("来信", List.of(article("答读者问", "编者"))));

  private final WindowQueue window = new WindowQueue();

  @TempDir Path folder;
  private OpenLibrary library;
  private ContentsViewModel model;
  private OpenPublication publication;

  @BeforeEach
  void openPublication() {
    library = new OpenLibrary(folder);
    model = new ContentsViewModel(library.thread(), window);
    publication = show(SECTIONS);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void sectionsAndTheArticleBeingReadStandOpen() {
    assertThat(labels()).containsExactly("观察", "修路记", "缘起", "路通了", "账本", "来信", "答读者问");
    assertThat(current()).isEqualTo("修路记");
  }

  @Test
  void theNextArticleOpensWhenReadingComesToIt() {
    model.currentOffsetProperty().set(offsetOf("一笔旧账") + 3);

    assertThat(labels()).containsExactly("观察", "修路记", "账本", "一笔旧账", "公开之后", "来信", "答读者问");
    assertThat(current()).isEqualTo("一笔旧账");
  }

  @Test
  void whatTheReaderUnfoldedStaysOpen() {
    model.setUnfolded(entry("账本"), true);
    model.currentOffsetProperty().set(offsetOf("答读者问"));

    assertThat(labels()).containsExactly("观察", "修路记", "账本", "一笔旧账", "公开之后", "来信", "答读者问");
  }

  @Test
  void theArticleBeingReadCanBeFolded() {
    model.setUnfolded(entry("修路记"), false);

    assertThat(labels()).containsExactly("观察", "修路记", "账本", "来信", "答读者问");
    model.currentOffsetProperty().set(offsetOf("路通了"));
    assertThat(labels()).as("reading on within it").contains("路通了");
  }

  @Test
  void aFoldedSectionStandsForThePositionWithinIt() {
    model.setUnfolded(entry("观察"), false);

    assertThat(labels()).containsExactly("观察", "来信", "答读者问");
    assertThat(current()).isEqualTo("观察");
  }

  @Test
  void aFilterKeepsWhatFitsWithItsParents() {
    model.filterTextProperty().set("旧账");

    assertThat(labels()).containsExactly("观察", "账本", "一笔旧账");
    assertThat(model.firstMatch()).map(ContentsEntry::label).contains("一笔旧账");
  }

  @Test
  void aFilterFindsAuthorsAndAllArticlesOfASection() {
    model.filterTextProperty().set("赵青禾");
    assertThat(labels()).containsExactly("观察", "账本");

    model.filterTextProperty().set("观察");
    assertThat(labels()).containsExactly("观察", "修路记", "账本");
    assertThat(model.firstMatch()).map(ContentsEntry::label).contains("观察");
  }

  @Test
  void aFilterThatNothingFitsLeavesNothing() {
    model.filterTextProperty().set("不存在");

    assertThat(model.rows()).isEmpty();
    assertThat(model.firstMatch()).isEmpty();
    assertThat(model.currentProperty().get()).isEmpty();
  }

  @Test
  void clearingTheFilterBringsBackWhatWasShown() {
    List<String> before = labels();
    model.filterTextProperty().set("账");
    model.filterTextProperty().set("");

    assertThat(labels()).isEqualTo(before);
  }

  @Test
  void articlesTellHowManyAnnotationsTheyHave() {
    PublicationId id = publication.publication().id();
    library.mark(id, "账本的正文", Meaning.QUESTION, "");
    library.mark(id, "公开之后", Meaning.QUESTION, "");
    window.runUntil(() -> model.noteCountsProperty().get().equals(Map.of(2, 2)));

    library.call(opened -> opened.undo());
    window.runUntil(() -> model.noteCountsProperty().get().equals(Map.of(2, 1)));
  }

  @Test
  void twoThousandArticlesAreFilteredBetweenTwoKeys() {
    List<Article> articles = new ArrayList<>();
    for (int number = 1; number <= 2000; number++) {
      articles.add(article("第" + number + "篇", "某人", "甲", "乙", "丙"));
    }
    show(List.of(new Section("长编", articles)));
    model.filterTextProperty().set("第1");
    long start = System.nanoTime();
    model.filterTextProperty().set("第199");
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(labels()).hasSize(12).contains("第199篇", "第1999篇");
    assertThat(milliseconds).isLessThan(200);
  }

  private OpenPublication show(List<Section> sections) {
    PublicationContent content =
        new PublicationContent(PublicationMetadata.UNKNOWN, sections, List.of());
    SourceFile source =
        new SourceFile(
            "a.txt", SourceFormat.TEXT, "%064x".formatted(sections.hashCode()), 1, "UTF-8");
    PublicationId id = library.add(new ImportedPublication(source, content, List.of()));
    OpenPublication opened = library.read(id);
    model.show(opened);
    return opened;
  }

  private static Article article(String title, String author, String... headings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title, Provenance.NONE));
    blocks.add(new Block.Byline(author, List.of(author), "", Provenance.NONE));
    blocks.add(new Block.Paragraph(title + "的正文。", Provenance.NONE));
    for (String heading : headings) {
      blocks.add(new Block.Heading(1, heading, Provenance.NONE));
      blocks.add(new Block.Paragraph("这里接着说。", Provenance.NONE));
    }
    return new Article(blocks);
  }

  private int offsetOf(String passage) {
    return publication.text().string().indexOf(passage);
  }

  private ContentsEntry entry(String label) {
    return model.rows().stream()
        .map(ContentsRow::entry)
        .filter(entry -> entry.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private List<String> labels() {
    return model.rows().stream().map(row -> row.entry().label()).toList();
  }

  private String current() {
    return model.currentProperty().get().orElseThrow().label();
  }
}
