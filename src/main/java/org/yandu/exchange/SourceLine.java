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
    if (!published.isEmpty()) {
      parts.add(published);
    }
    return String.join("，", parts);
  }

  /// The passage with its source behind it in brackets, for pasting into a text of one's own.
  public static String quoted(String passage, Article article, PublicationMetadata metadata) {
    String source = of(article, metadata);
    return source.isEmpty() ? passage : passage + "（" + source + "）";
  }

  private static String published(PublicationMetadata metadata) {
    String name = metadata.periodical().isEmpty() ? metadata.title() : metadata.periodical();
    String year = metadata.year().isPresent() ? metadata.year().getAsInt() + "年" : "";
    return inMarks(name) + year + issue(metadata.issue());
  }

  private static String issue(String issue) {
    boolean number = !issue.isEmpty() && Character.isDigit(issue.charAt(0));
    return number ? "第" + issue + "期" : issue;
  }

  private static String inMarks(String title) {
    return title.isEmpty() ? "" : "《" + title + "》";
  }
}
