package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.Section;

/// Puts lines together to blocks, chapters and volumes. Every line ends in exactly one block or one
/// piece of furniture, as a whole or in two parts.
final class BookAssembly {

  private final BookDraft draft;
  private final FrontMatter front;
  private final boolean[] starts;

  private final List<Section> sections = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Map<String, String> volumes = new LinkedHashMap<>();
  private List<Article> articles = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private BookBlocks open = new BookBlocks();
  private Optional<BookLine> label = Optional.empty();
  private String section = "";

  BookAssembly(BookDraft draft, FrontMatter front, boolean[] starts) {
    this.draft = draft;
    this.front = front;
    this.starts = starts;
  }

  List<Section> sections() {
    return sections;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  void run() {
    for (int i = 0; i < draft.size(); i++) {
      BookLine line = draft.line(i);
      switch (draft.use(i)) {
        case FURNITURE -> furnish(line, draft.reason(i));
        case VOLUME -> volume(i);
        case CHAPTER -> chapter(i);
        case TITLE_REST -> {}
        case HEADING -> heading(line, draft.level(i));
        case BODY -> body(i, line);
      }
    }
    endSection();
  }

  private void body(int index, BookLine line) {
    if (index == front.titleLine()) {
      title(line);
    } else if (front.authorLines().contains(index)) {
      endParagraph();
      byline(line);
    } else {
      takeLabel();
      if (starts[index]) {
        endParagraph();
      }
      open.add(line);
    }
  }

  /// The book's own title; a label before it is a mark, a name after it the author's.
  private void title(BookLine line) {
    endParagraph();
    if (front.titleStart() > 0) {
      furnish(line.upTo(front.titleStart()), Reason.MARK);
    }
    BookBlocks title = new BookBlocks().add(line.upTo(front.titleEnd()).from(front.titleStart()));
    blocks.add(new Block.Title(title.text(), title.provenance()));
    if (front.authorStart() >= 0) {
      byline(line.from(front.authorStart()));
    }
  }

  private void byline(BookLine line) {
    BookBlocks byline = new BookBlocks().add(line);
    boolean first = blocks.stream().noneMatch(Block.Byline.class::isInstance);
    blocks.add(
        new Block.Byline(
            byline.text(), first ? front.authors() : List.of(), "", byline.provenance()));
  }

  private void heading(BookLine line, int level) {
    takeLabel();
    endParagraph();
    BookBlocks heading = new BookBlocks().add(line);
    blocks.add(new Block.Heading(level, heading.text(), heading.provenance()));
  }

  private void volume(int index) {
    endArticle();
    enter(draft.head(index), draft.line(index));
    label = Optional.of(draft.line(index));
  }

  /// Within a volume its smaller volumes begin anew; those of the same kind end.
  private void enter(Head volume, BookLine name) {
    String form = volume.family().form();
    List<String> forms = new ArrayList<>(volumes.keySet());
    int at = forms.indexOf(form);
    if (at >= 0) {
      forms.subList(at, forms.size()).forEach(volumes::remove);
    }
    volumes.put(form, name.text());
    String title = String.join(" ", volumes.values());
    if (!title.equals(section)) {
      endSection();
      section = title;
    }
  }

  private void chapter(int index) {
    endArticle();
    BookLine line = draft.line(index);
    Head head = draft.head(index);
    Optional<Head> outer = draft.outer(index);
    outer.ifPresent(volume -> enter(volume, line.upTo(head.start())));
    dropLabel();
    BookLine title = line;
    if (hasWords(line.text(), head.start())) {
      furnish(line.upTo(head.start()), Reason.COLUMN_LABEL);
      title = line.from(head.start());
    }
    BookBlocks block = new BookBlocks().add(title);
    for (int i = index + 1; i < draft.size() && draft.use(i) == BookDraft.Use.TITLE_REST; i++) {
      block.addApart(draft.line(i));
    }
    blocks.add(new Block.Title(block.text(), block.provenance()));
  }

  private static boolean hasWords(String text, int end) {
    return text.substring(0, end).chars().anyMatch(Character::isLetterOrDigit);
  }

  private void furnish(BookLine line, Reason reason) {
    furniture.add(new Furniture(reason, line.text(), line.start(), line.number(), line.page()));
  }

  /// A volume's name is the title of what stands before its first chapter.
  private void takeLabel() {
    label.ifPresent(line -> {
      BookBlocks title = new BookBlocks().add(line);
      blocks.add(new Block.Title(title.text(), title.provenance()));
    });
    label = Optional.empty();
  }

  /// Where nothing stands between, the section bears the volume's name.
  private void dropLabel() {
    label.ifPresent(line -> furnish(line, Reason.COLUMN_LABEL));
    label = Optional.empty();
  }

  private void endParagraph() {
    if (!open.text().isEmpty()) {
      blocks.add(new Block.Paragraph(open.text(), open.provenance()));
      open = new BookBlocks();
    }
  }

  private void endArticle() {
    dropLabel();
    endParagraph();
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
}
