package org.yandu.exchange;

import java.util.ArrayList;
import java.util.List;
import org.yandu.model.Article;
import org.yandu.model.PublicationMetadata;

/// Says where a passage stands, as Chinese periodicals cite it: 作者《题名》，《刊名》2020年第24期. What is not
/// known is left out, nothing stands in its place.
public final class SourceLine {

  private SourceLine() {}

  /// Empty if neither article nor publication is known by anything.
  public static String of(Article article, PublicationMetadata metadata) {
    List<String> parts = new ArrayList<>();
    String written = String.join("、", article.authors()) + inMarks(article.title());
    if (!written.isEmpty()) {
      parts.add(written);
    }
    String published = published(metadata);
    // A document is one article: its title is named once.
    if (!published.isEmpty() && !published.equals(inMarks(article.title()))) {
      parts.add(published);
    }
    return String.join("，", parts);
  }

  /// The passage with its source behind it in brackets, for pasting into a text of one's own.
  public static String quoted(String passage, Article article, PublicationMetadata metadata) {
    String source = of(article, metadata);
    return source.isEmpty() ? passage : passage + "（" + source + "）";
  }

  /// What a publication is called: by name, year and issue, or by its file where it has no name.
  ///
  /// @param fileName with its ending, which is left out
  public static String name(PublicationMetadata metadata, String fileName) {
    boolean named = !metadata.periodical().isEmpty() || !metadata.title().isEmpty();
    int ending = fileName.lastIndexOf('.');
    return named ? published(metadata) : ending > 0 ? fileName.substring(0, ending) : fileName;
  }

  /// A publication's name, year and issue; empty if none is known.
  public static String published(PublicationMetadata metadata) {
    String name = metadata.periodical().isEmpty() ? metadata.title() : metadata.periodical();
    String year = metadata.year().isPresent() ? metadata.year().getAsInt() + "年" : "";
    return inMarks(name) + year + issue(metadata.issue());
  }

  private static String issue(String issue) {
    boolean number = !issue.isEmpty() && Character.isDigit(issue.charAt(0));
    return number ? "第" + issue + "期" : issue;
  }

  /// Title marks within a title change their shape level by level, 《甲〈乙〉》 (GB/T 15834, 4.15).
  private static String inMarks(String title) {
    if (title.isEmpty()) {
      return "";
    }
    StringBuilder marked = new StringBuilder("《");
    int depth = 1;
    for (char c : title.toCharArray()) {
      switch (c) {
        case '《', '〈' -> marked.append(depth++ % 2 == 0 ? '《' : '〈');
        case '》', '〉' -> {
          depth = Math.max(1, depth - 1);
          marked.append(depth % 2 == 0 ? '》' : '〉');
        }
        default -> marked.append(c);
      }
    }
    return marked.append('》').toString();
  }
}
