package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// A made-up issue for tests with all that a dump does to a text: paragraphs of several lines, some
/// with a running head between them, titles that stand amid their articles, page numbers.
///
/// @param source the dump
/// @param content what is recovered from it
record DumpedIssue(String source, PublicationContent content) {

  private static final String HAN = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜";

  /// Any number of articles in any number of sections.
  static DumpedIssue random(Random random) {
    return new Printer(random, "").print(2 + random.nextInt(5));
  }

  /// The same issue, dumped with other lines at its beginning, so that every offset differs.
  static DumpedIssue shifted(long seed) {
    Random random = new Random(seed);
    int articles = 2 + random.nextInt(5);
    return new Printer(random, "另外一次抄出来的文本，前面多了几行。\n\n2026-11\n").print(articles);
  }

  static DumpedIssue of(long seed) {
    return random(new Random(seed));
  }

  /// What the text holds of the source: by offset the character, blanks left out. Every character
  /// may stand in one place only.
  static TreeMap<Integer, Character> characters(PublicationContent content) {
    TreeMap<Integer, Character> characters = new TreeMap<>();
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        for (SourceSpan span : block.provenance().spans()) {
          int end = span.textStart() + span.length();
          add(characters, span.sourceStart(), block.text().substring(span.textStart(), end));
        }
      }
    }
    content.furniture().forEach(piece -> add(characters, piece.sourceStart(), piece.text()));
    return characters;
  }

  private static void add(TreeMap<Integer, Character> characters, int start, String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Glyphs.isBlank(text.charAt(at)) && characters.put(start + at, text.charAt(at)) != null) {
        throw new AssertionError("stands twice: source offset " + (start + at));
      }
    }
  }

  /// Writes dump and content side by side.
  private static final class Printer {

    private final Random random;
    private final StringBuilder source;
    private final List<Furniture> furniture = new ArrayList<>();
    private int line = 1;
    private int page = 1;

    Printer(Random random, String before) {
      this.random = random;
      this.source = new StringBuilder();
      if (!before.isEmpty()) {
        for (String each : before.split("\n")) {
          if (!each.isEmpty()) {
            furniture.add(new Furniture(Furniture.Reason.OTHER, each, source.length(), line, 1));
          }
          source.append(each).append('\n');
          line++;
        }
      }
    }

    DumpedIssue print(int articles) {
      List<Section> sections = new ArrayList<>();
      List<Article> open = new ArrayList<>();
      for (int number = 1; number <= articles; number++) {
        open.add(article(number));
        if (random.nextInt(3) == 0 || number == articles) {
          sections.add(new Section(random.nextInt(4) == 0 ? "" : "栏" + number, open));
          open = new ArrayList<>();
        }
      }
      furniture.sort(Comparator.comparingInt(Furniture::sourceStart));
      return new DumpedIssue(
          source.toString(),
          new PublicationContent(PublicationMetadata.UNKNOWN, sections, furniture));
    }

    private Article article(int number) {
      List<Block> blocks = new ArrayList<>();
      boolean titleAmid = random.nextInt(4) == 0;
      boolean titled = random.nextInt(6) > 0;
      if (titled && !titleAmid) {
        blocks.add(title(number));
      }
      if (random.nextBoolean()) {
        SpanText byline = lines(1, 5).join("", lines(1, 5));
        blocks.add(
            new Block.Byline(
                byline.text(), List.of(byline.text().substring(0, 2)), "", byline.provenance()));
      }
      for (int count = 2 + random.nextInt(5); count > 0; count--) {
        blocks.add(block());
      }
      if (titled && titleAmid) {
        blocks.addFirst(title(number));
      }
      return new Article(blocks);
    }

    private Block title(int number) {
      SpanText title = lines(1, 8);
      return new Block.Title(title.text() + number, title.provenance());
    }

    private Block block() {
      return switch (random.nextInt(8)) {
        case 0 -> {
          SpanText text = lines(1, 6);
          yield new Block.Heading(1 + random.nextInt(2), text.text(), text.provenance());
        }
        case 1 -> {
          SpanText text = lines(1, 12);
          yield new Block.Caption(text.text(), text.provenance());
        }
        case 2 -> {
          SpanText text = lines(2, 12);
          yield new Block.ListItem("1.", 0, text.text(), text.provenance());
        }
        default -> {
          SpanText text = lines(1 + random.nextInt(5), 18);
          yield new Block.Paragraph(text.text(), text.provenance());
        }
      };
    }

    /// Lines of one block, sometimes with a page's end between them.
    private SpanText lines(int count, int width) {
      SpanText text = SpanText.inserted("");
      for (int row = 0; row < count; row++) {
        if (row > 0 && random.nextInt(4) == 0) {
          page++;
          furniture("刊头", Furniture.Reason.RUNNING_HEAD);
          furniture(String.valueOf(page), Furniture.Reason.PAGE_NUMBER);
        }
        String words = words(1 + random.nextInt(width));
        var span = new SourceSpan(0, words.length(), source.length(), line, 1);
        text = text.join("", new SpanText(words, List.of(span)));
        end(words);
      }
      return text;
    }

    private void furniture(String words, Furniture.Reason reason) {
      furniture.add(new Furniture(reason, words, source.length(), line, 1));
      end(words);
    }

    private void end(String words) {
      source.append(words).append("\n\n");
      line += 2;
    }

    private String words(int length) {
      StringBuilder words = new StringBuilder();
      while (words.length() < length) {
        words.append(HAN.charAt(random.nextInt(HAN.length())));
      }
      return words.toString();
    }
  }
}
