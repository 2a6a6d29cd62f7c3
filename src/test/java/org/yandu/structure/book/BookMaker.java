package org.yandu.structure.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.yandu.structure.RawDocument;

/// Makes books from the sentences of the sample issue: chapters of any family of numbers, with what
/// looks like chapters and is none. The same seed makes the same book.
final class BookMaker {

  private static final Path SAMPLE = Path.of("assets/sample/sample-issue.txt");

  private static final List<String> TRAPS =
      List.of(
          "第一封信他没有拆，放在抽屉里。",
          "第二天一早，大家又到了河边。",
          "第三次来的时候，门已经锁了。",
          "第四章里写的事，后来谁也没有提起。",
          "第二回见面是在船上。",
          "一是要多走，二是要多看。",
          "2020年的冬天来得很早。");

  private static final String DIGITS = "零一二三四五六七八九";

  private final Random random;
  private final List<String> sentences;

  BookMaker(long seed) throws IOException {
    this.random = new Random(seed);
    String sample =
        String.join(
            "",
            RawDocument.of(Files.readString(SAMPLE)).lines().stream()
                .map(line -> line.text().strip())
                .toList());
    this.sentences =
        Arrays.stream(sample.split("(?<=[。？！])"))
            .filter(sentence -> sentence.length() > 6 && sentence.length() < 60)
            .filter(sentence -> sentence.endsWith("。") && sentence.matches("[^■“”《》（）0-9\\s]+"))
            .toList();
  }

  /// A made book.
  ///
  /// @param paragraphs all of them, heads among them
  /// @param chapters the heads
  record Book(List<String> paragraphs, List<String> chapters) {}

  /// @param heads the head of each chapter by its number
  Book book(int chapters, int paragraphs, IntFunction<String> heads) {
    List<String> all = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (int chapter = 1; chapter <= chapters; chapter++) {
      titles.add(heads.apply(chapter));
      all.add(titles.getLast());
      for (int k = 0; k < paragraphs; k++) {
        all.add(random.nextInt(9) == 0 ? TRAPS.get(random.nextInt(TRAPS.size())) : paragraph());
      }
    }
    return new Book(all, titles);
  }

  String paragraph() {
    StringBuilder paragraph = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      paragraph.append(sentence());
    }
    return paragraph.toString();
  }

  String sentence() {
    return sentences.get(random.nextInt(sentences.size()));
  }

  /// A few characters without a mark.
  String title() {
    String sentence = sentence().replaceAll("\\p{P}", "");
    return sentence.substring(0, Math.min(sentence.length(), 3 + random.nextInt(6)));
  }

  static String chinese(int number) {
    StringBuilder text = new StringBuilder();
    int[] values = {1000, 100, 10, 1};
    String units = "千百十";
    boolean gap = false;
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      int digit = rest / values[i];
      rest %= values[i];
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      text.append(gap ? "零" : "");
      gap = false;
      boolean plainTen = i == 2 && digit == 1 && text.isEmpty();
      text.append(plainTen ? "" : DIGITS.charAt(digit)).append(i < 3 ? units.charAt(i) : "");
    }
    return text.toString();
  }
}
