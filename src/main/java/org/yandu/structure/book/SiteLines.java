package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.book.BookDraft.Use;
import org.yandu.text.Glyphs;

/// Finds what web sites put between chapters: lines that return in many chapters, mostly where
/// chapters meet, and look like no sentence of a story.
final class SiteLines {

  private static final int FEWEST = 3;
  private static final int LONGEST = 80;

  /// So many printed lines beside a head are the place where chapters meet.
  private static final int EDGE = 3;

  /// Share of its occurrences that such a line has at the edges of chapters, in per cent.
  private static final int EDGE_PERCENT = 75;

  /// Printed lines at the document's ends where a single address is enough.
  private static final int DOCUMENT_EDGE = 6;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?[:：]?//|(?:www|ｗｗｗ|wap)[.．。·]\\w|(?<![@\\w.-])[a-z0-9-]+(?:[.．][a-z0-9-]+)*[.．](?:com|net|org|cn|cc|la|info|tw|xyz|top|ｃｏｍ|ｎｅｔ)(?![a-z])",
          Pattern.CASE_INSENSITIVE);

  /// What sites say of themselves; it counts only in lines that return.
  private static final Pattern ABOUT_READING =
      Pattern.compile("本章|未完|待续|手机|用户|章节|首发|书友|推荐票|月票|收藏|网址|本站|网站|下载|更新|阅读|书城|小说网|电子书|作者的话");

  private static final String FRAMES = "（【〔［[(-—=*＊~～#★☆◆◇■□●○▲△※·<《";

  private final BookDraft draft;
  private final int[] edge;
  private final int[] chapter;

  private SiteLines(BookDraft draft) {
    this.draft = draft;
    int size = draft.size();
    this.edge = new int[size];
    this.chapter = new int[size];
    int distance = 0;
    int chapters = 0;
    for (int i = 0; i < size; i++) {
      boolean head = isHead(i);
      chapters += head ? 1 : 0;
      distance = head ? 0 : draft.isBody(i) ? distance + 1 : distance;
      edge[i] = distance;
      chapter[i] = chapters;
    }
    distance = 0;
    for (int i = size - 1; i >= 0; i--) {
      distance = isHead(i) ? 0 : draft.isBody(i) ? distance + 1 : distance;
      edge[i] = Math.min(edge[i], distance);
    }
  }

  private boolean isHead(int index) {
    return draft.use(index) == Use.CHAPTER || draft.use(index) == Use.VOLUME;
  }

  static void take(BookDraft draft) {
    SiteLines lines = new SiteLines(draft);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.line(i).text();
      if (draft.isBody(i) && text.length() <= LONGEST && lines.isWhole(i)) {
        String key = key(text);
        if (!key.isEmpty()) {
          places.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(i);
        }
      }
    }
    places.values().stream()
        .filter(lines::isOfSite)
        .forEach(found -> found.forEach(i -> draft.furnish(i, Reason.ADVERTISEMENT)));
    lines.takeRules();
    lines.takeAddressesAtEnds();
  }

  /// Whether a line is a paragraph of its own, as far as widths tell.
  private boolean isWhole(int index) {
    boolean goesOn =
        draft.isNearlyFull(index)
            && !draft.endsSentence(index)
            && index + 1 < draft.size()
            && draft.isBody(index + 1)
            && !draft.isSetApart(index + 1);
    return !goesOn && draft.isClosedBefore(index);
  }

  private boolean isOfSite(List<Integer> found) {
    if (found.size() < FEWEST) {
      return false;
    }
    long atEdges = found.stream().filter(i -> edge[i] <= EDGE).count();
    long chapters = found.stream().map(i -> chapter[i]).distinct().count();
    String text = draft.line(found.getFirst()).text();
    int form = form(text);
    boolean edges = atEdges * 100 >= found.size() * EDGE_PERCENT;
    return chapters >= FEWEST && (edges ? form >= 1 : form >= 3);
  }

  /// How little a line looks like a sentence of a story.
  private static int form(String text) {
    boolean address = ADDRESS.matcher(text).find();
    boolean framed = FRAMES.indexOf(text.charAt(0)) >= 0;
    boolean about = ABOUT_READING.matcher(text).find();
    return (address ? 2 : 0) + (framed ? 1 : 0) + (about ? 1 : 0);
  }

  /// Lines of signs alone next to a head.
  private void takeRules() {
    for (int i = 0; i < draft.size(); i++) {
      boolean beside = i > 0 && isHead(i - 1) || i + 1 < draft.size() && isHead(i + 1);
      if (draft.isBody(i) && beside && isRule(draft.line(i).text())) {
        draft.furnish(i, Reason.SEPARATOR);
      }
    }
  }

  private void takeAddressesAtEnds() {
    int size = draft.size();
    if (size == 0 || chapter[size - 1] < FEWEST) {
      return;
    }
    for (int i = 0; i < size; i++) {
      String text = draft.line(i).text();
      boolean end = i < DOCUMENT_EDGE || i >= size - DOCUMENT_EDGE;
      if (end
          && draft.isBody(i)
          && isWhole(i)
          && text.length() <= LONGEST
          && ADDRESS.matcher(text).find()) {
        draft.furnish(i, Reason.ADVERTISEMENT);
      }
    }
  }

  private static boolean isRule(String text) {
    return text.length() > 2 && text.chars().noneMatch(Character::isLetterOrDigit);
  }

  /// Digits change from page to page; a line of signs alone is a break in the story.
  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Glyphs.isBlank(c) && !Character.isDigit(c)) {
        key.append(c);
        letters |= Character.isLetter(c);
      }
    }
    return letters ? key.toString().toLowerCase(Locale.ROOT) : "";
  }
}
