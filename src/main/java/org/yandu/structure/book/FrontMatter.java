package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.structure.book.BookDraft.Use;
import org.yandu.text.Glyphs;
import org.yandu.text.PersonNames;
import org.yandu.text.TypesetWidth;

/// Reads title and author of a book, or of a text without chapters, from its first lines, where
/// they clearly stand.
///
/// @param titleLine index of the line that is the title, or -1
/// @param title as the line gives it, without label and title marks; empty if there is none
/// @param titleStart where the title begins in its line
/// @param titleEnd where it ends there
/// @param authorLines indices of lines that name authors
/// @param authorStart where the names begin in the title's line, if they stand there; else -1
/// @param authors their names
record FrontMatter(
    int titleLine,
    String title,
    int titleStart,
    int titleEnd,
    List<Integer> authorLines,
    int authorStart,
    List<String> authors) {

  private static final FrontMatter NONE = new FrontMatter(-1, "", 0, 0, List.of(), -1, List.of());

  private static final int DEPTH = 8;
  private static final int LONGEST_TITLE = 36;
  private static final int CENTRED = 4 * TypesetWidth.EM;

  private static final Pattern TITLED =
      Pattern.compile("(?:书\\s*名|作品名?|小说名?|题\\s*目|标\\s*题)\\s*[：:]\\s*(?<title>.+)");

  private static final Pattern MARKED =
      Pattern.compile("《(?<title>[^《》]{1,40})》(?:\\s*(?:全集|全文|完整版|全本))?");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "[（(【\\[]?(?:作\\s*者|著\\s*者|编\\s*者|译\\s*者|原\\s*著|编\\s*著|主\\s*编|撰\\s*文)\\s*[：:]\\s*(?<names>[^，。]{1,40}?)[）)】\\]]?");

  private static final Pattern WRITTEN =
      Pattern.compile("(?<names>[^，。：]{2,24}?)\\s+(?:编?著|撰|编|译)");

  FrontMatter {
    authorLines = List.copyOf(authorLines);
    authors = List.copyOf(authors);
  }

  static FrontMatter read(BookDraft draft) {
    List<Integer> first = firstLines(draft);
    if (first.isEmpty()) {
      return NONE;
    }
    FrontMatter front = NONE;
    List<Integer> authorLines = new ArrayList<>();
    List<String> authors = new ArrayList<>();
    for (int i : first) {
      String text = draft.line(i).text();
      Matcher author = AUTHOR.matcher(text);
      Matcher titled = TITLED.matcher(text);
      if (author.matches()) {
        authorLines.add(i);
        authors.addAll(names(author.group("names")));
      } else if (front.titleLine < 0 && titled.matches()) {
        front = titleAt(draft, i, titled.start("title"), text.length());
      } else if (front.titleLine < 0) {
        front = marked(draft, i);
        if (front.authorStart >= 0) {
          authors.addAll(front.authors);
        }
      }
    }
    if (front.titleLine < 0 && isClearTitle(draft, first.getFirst(), authorLines)) {
      front = titleAt(draft, first.getFirst(), 0, draft.line(first.getFirst()).text().length());
    }
    if (front.titleLine >= 0 && authors.isEmpty()) {
      addUnlabelled(draft, front.titleLine + 1, authorLines, authors);
    }
    return new FrontMatter(
        front.titleLine,
        front.title,
        front.titleStart,
        front.titleEnd,
        front.titleLine < 0 ? List.of() : authorLines,
        front.authorStart,
        front.titleLine < 0 ? List.of() : authors);
  }

  private static List<Integer> firstLines(BookDraft draft) {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < draft.size() && first.size() < DEPTH; i++) {
      if (draft.use(i) == Use.FURNITURE) {
        continue;
      }
      if (!draft.isBody(i)) {
        break;
      }
      first.add(i);
    }
    return first;
  }

  /// 《Title》, alone or followed by 作者：name or a blank and a name.
  private static FrontMatter marked(BookDraft draft, int index) {
    String text = draft.line(index).text();
    Matcher title = MARKED.matcher(text);
    if (!title.lookingAt()) {
      Matcher both = Pattern.compile("(?<title>\\S{1,30}?)\\s+(?=作\\s*者\\s*[：:])").matcher(text);
      return both.lookingAt()
          ? withAuthor(titleAt(draft, index, 0, both.end("title")), text, both.end())
          : NONE;
    }
    FrontMatter found = titleAt(draft, index, 0, title.end());
    int rest = title.end();
    while (rest < text.length() && Glyphs.isBlank(text.charAt(rest))) {
      rest++;
    }
    return rest == text.length() ? found : withAuthor(found, text, rest);
  }

  private static FrontMatter withAuthor(FrontMatter found, String text, int rest) {
    String words = text.substring(rest);
    Matcher author = AUTHOR.matcher(words);
    Matcher written = WRITTEN.matcher(words);
    List<String> names = List.of();
    if (author.matches()) {
      names = names(author.group("names"));
    } else if (written.matches()) {
      names = names(written.group("names"));
    } else if (PersonNames.isLikelyName(Glyphs.squeeze(words))) {
      names = List.of(Glyphs.squeeze(words));
    }
    return names.isEmpty()
        ? NONE
        : new FrontMatter(
            found.titleLine, found.title, found.titleStart, found.titleEnd, List.of(), rest, names);
  }

  private static FrontMatter titleAt(BookDraft draft, int index, int start, int end) {
    String title = draft.line(index).text().substring(start, end).strip();
    Matcher marked = MARKED.matcher(title);
    String plain = marked.matches() ? marked.group("title") : title;
    return new FrontMatter(index, plain, start, end, List.of(), -1, List.of());
  }

  /// Whether the first line is short, ends without a mark and stands alone.
  private static boolean isClearTitle(BookDraft draft, int index, List<Integer> authorLines) {
    BookLine line = draft.line(index);
    String text = line.text();
    boolean brief = text.length() <= LONGEST_TITLE && !draft.isNearlyFull(index);
    boolean ended = "。，、；：…”’,.;:".indexOf(line.last()) >= 0 || text.indexOf('。') >= 0;
    boolean words = text.chars().anyMatch(Character::isLetter);
    if (!brief || ended || !words || index + 1 >= draft.size()) {
      return false;
    }
    BookLine next = draft.line(index + 1);
    return !draft.isBody(index + 1)
        || draft.isSetApart(index + 1)
        || authorLines.contains(index + 1)
        || line.indent() >= next.indent() + CENTRED
        || next.indent() >= line.indent() + TypesetWidth.EM && line.indent() == 0
        || isName(next)
        || next.text().length() > 2 * LONGEST_TITLE;
  }

  private static void addUnlabelled(
      BookDraft draft, int index, List<Integer> lines, List<String> names) {
    if (index < draft.size() && draft.isBody(index)) {
      String text = draft.line(index).text();
      Matcher written = WRITTEN.matcher(text);
      if (written.matches()) {
        lines.add(index);
        names.addAll(names(written.group("names")));
      } else if (isName(draft.line(index))) {
        lines.add(index);
        names.add(Glyphs.squeeze(text));
      }
    }
  }

  private static boolean isName(BookLine line) {
    return PersonNames.isLikelyName(Glyphs.squeeze(line.text()));
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    boolean latin = !Glyphs.holdsHan(text);
    for (String name : text.split(latin ? "[、，,;；/／]+" : "[、，,;；/／\\s\\u3000]+")) {
      String bare = name.replaceFirst("^[〔\\[（(][^〕\\]）)]{1,4}[〕\\]）)]", "").strip();
      if (!bare.isEmpty()) {
        names.add(bare);
      }
    }
    return names;
  }
}
