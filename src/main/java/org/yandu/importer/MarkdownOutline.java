package org.yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.model.PublicationMetadata;

/// Decides what the headings of a Markdown file are, since Markdown has only levels: title of the
/// whole, section, article, or heading in an article.
///
/// - Several headings of the highest level: each is an article. Where the file names a periodical,
///   those with nothing of their own but articles below them are sections.
/// - One heading of the highest level: the title of the whole. The next level are articles if the
///   whole is a periodical, or if they are chapters by name or length; else the file is one article
///   with headings.
final class MarkdownOutline {

  /// What a heading is.
  sealed interface Role {

    record WholeTitle() implements Role {}

    record SectionTitle() implements Role {}

    /// @param inSection whether it belongs to the section before it
    record ArticleTitle(boolean inSection) implements Role {}

    /// @param level from 1, the level right below the article's title
    record InArticle(int level) implements Role {}
  }

  private static final Pattern CHAPTER =
      Pattern.compile("^第[\\d〇零一二三四五六七八九十百两]+[章讲编篇回课部]|^(?i:chapter|part)\\s+\\w+");

  /// A part of more characters is read at one go by itself; about two pages of a periodical.
  private static final int CHAPTER_LENGTH = 2000;

  private final List<MarkdownItem> items;
  private final String toldPeriodical;
  private final boolean periodical;
  private final int top;

  private MarkdownOutline(List<MarkdownItem> items, PublicationMetadata told) {
    this.items = items;
    this.top =
        IntStream.range(0, items.size()).map(this::levelAt).filter(l -> l > 0).min().orElse(0);
    PublicationMetadata named = namedByTitle(items);
    this.toldPeriodical = told.periodical();
    this.periodical =
        !told.periodical().isEmpty() || !named.periodical().isEmpty() || !named.issue().isEmpty();
  }

  /// The roles of the headings in their order.
  ///
  /// @param told by the front matter
  static List<Role> roles(List<MarkdownItem> items, PublicationMetadata told) {
    return new MarkdownOutline(items, told).roles();
  }

  /// What the first heading tells if it names an issue, such as 《刊名》2020年第24期.
  static PublicationMetadata namedByTitle(List<MarkdownItem> items) {
    return items.stream()
        .filter(MarkdownItem.Heading.class::isInstance)
        .map(item -> FileNameMetadata.of(((MarkdownItem.Heading) item).text().text()))
        .findFirst()
        .filter(named -> !named.issue().isEmpty())
        .orElse(PublicationMetadata.UNKNOWN);
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    boolean whole = isFirstTheWhole();
    int articles = articleLevel(whole);
    boolean first = true;
    for (int index = 0; index < items.size(); index++) {
      if (levelAt(index) > 0) {
        roles.add(role(index, first && whole, articles));
        first = false;
      }
    }
    return roles;
  }

  private Role role(int index, boolean whole, int articles) {
    int level = levelAt(index);
    if (whole && articles > level || whole && isEmptyBeforeEqual(index)) {
      return new Role.WholeTitle();
    }
    if (level < articles) {
      return new Role.SectionTitle();
    }
    if (level == articles) {
      return periodical && hasOnlyArticles(index)
          ? new Role.SectionTitle()
          : new Role.ArticleTitle(false);
    }
    return periodical && isInSection(index, articles)
        ? below(level - articles - 1)
        : new Role.InArticle(level - articles);
  }

  private static Role below(int level) {
    return level == 0 ? new Role.ArticleTitle(true) : new Role.InArticle(level);
  }

  /// Whether the first heading names the whole: it is the only one of its level, or nothing stands
  /// between it and the next of its level.
  private boolean isFirstTheWhole() {
    int first = next(0);
    return first < items.size()
        && levelAt(first) == top
        && (count(top) == 1 && namesTheWhole(first) || isEmptyBeforeEqual(first));
  }

  /// In a periodical whose name the front matter tells, a single heading may be its only section or
  /// article as well.
  private boolean namesTheWhole(int index) {
    return toldPeriodical.isEmpty()
        || items.get(index) instanceof MarkdownItem.Heading(_, SourcedText text)
            && text.text().contains(toldPeriodical);
  }

  private boolean isEmptyBeforeEqual(int index) {
    return index + 1 < items.size() && levelAt(index + 1) == levelAt(index);
  }

  private int articleLevel(boolean whole) {
    if (!whole || count(top) > 1) {
      return top;
    }
    int second =
        IntStream.range(0, items.size()).map(this::levelAt).filter(l -> l > top).min().orElse(top);
    return periodical || second > top && areChapters(second) ? second : top;
  }

  private boolean areChapters(int level) {
    long headings = count(level);
    long named =
        items.stream()
            .filter(item -> item instanceof MarkdownItem.Heading(int at, _) && at == level)
            .filter(item -> CHAPTER.matcher(((MarkdownItem.Heading) item).text().text()).find())
            .count();
    long length =
        items.stream()
            .mapToLong(item ->
                item instanceof MarkdownItem.Body(org.yandu.model.Block block)
                    ? block.text().length()
                    : 0)
            .sum();
    return named * 2 > headings || headings > 1 && length / headings > CHAPTER_LENGTH;
  }

  /// Whether a deeper heading follows at once.
  private boolean hasOnlyArticles(int index) {
    return index + 1 < items.size() && levelAt(index + 1) > levelAt(index);
  }

  /// Whether the heading of the article level before it is a section.
  private boolean isInSection(int index, int articles) {
    int before = index - 1;
    while (before >= 0 && (levelAt(before) == 0 || levelAt(before) > articles)) {
      before--;
    }
    return before >= 0 && levelAt(before) == articles && hasOnlyArticles(before);
  }

  private int next(int index) {
    int found = index;
    while (found < items.size() && levelAt(found) == 0) {
      found++;
    }
    return found;
  }

  private long count(int level) {
    return IntStream.range(0, items.size()).filter(index -> levelAt(index) == level).count();
  }

  /// 0 for what is no heading.
  private int levelAt(int index) {
    return items.get(index) instanceof MarkdownItem.Heading(int level, _) ? level : 0;
  }
}
