package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.Glyphs;

/// Finds contents lists: short lines one after another that name heads which come again later, each
/// before its text.
final class ContentsLists {

  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_ENTRY = 60;

  /// Share of the entries that must come again, in per cent.
  private static final int RETURNING_PERCENT = 60;

  private static final Pattern HEADING =
      Pattern.compile(
          "[\\p{P}\\p{S}]*(?:本书|全书|章节)?(?:目录|目次|目錄|contents|tableofcontents)[\\p{P}\\p{S}]*",
          Pattern.CASE_INSENSITIVE);

  /// Leaders and a page number at the end of an entry.
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:\\h*[.…·．‥_/—-]{2,}|\\h+|(?<=[.…·．‥]))\\h*\\d{1,4}$");

  private final BookDraft draft;
  private final String[] keys;
  private final Map<String, Integer> lastLines = new HashMap<>();
  private final Set<String> listed = new HashSet<>();

  /// Where the list ends that was looked at last.
  private int tried;

  private ContentsLists(BookDraft draft) {
    this.draft = draft;
    this.keys = new String[draft.size()];
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.line(i).text();
      keys[i] = isShort(text) ? key(text) : "";
      if (!keys[i].isEmpty()) {
        lastLines.put(keys[i], i);
        lastLines.put(words(i), i);
      }
      for (Head head : draft.heads(i)) {
        lastLines.merge(number(head), i, Math::max);
      }
    }
  }

  /// Takes all contents lists away.
  ///
  /// @return the lines that a list under a heading of its own names, by their index
  static Set<Integer> take(BookDraft draft) {
    ContentsLists lists = new ContentsLists(draft);
    for (int i = 0; i < draft.size(); i++) {
      i = Math.max(i, lists.takeAt(i));
    }
    return lists.namedLines();
  }

  /// @return the last line of the list that begins at a line, or -1
  private int takeAt(int start) {
    boolean heading = HEADING.matcher(Glyphs.squeeze(draft.line(start).text())).matches();
    boolean entry =
        !heading && start >= tried && !draft.heads(start).isEmpty() && returns(start, start + 1);
    if (!draft.isBody(start) || !heading && !entry) {
      return -1;
    }
    int first = heading ? start + 1 : start;
    int end = endOfList(first, heading);
    tried = end;
    List<Integer> returning = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if ((heading || !draft.heads(i).isEmpty()) && returns(i, end)) {
        returning.add(i);
      }
    }
    boolean enough = returning.size() >= FEWEST_ENTRIES;
    if (!enough || returning.size() * 100 < (end - first) * RETURNING_PERCENT) {
      return -1;
    }
    int last = returning.getLast();
    for (int i = start; i <= last; i++) {
      draft.furnish(i, Reason.CONTENTS_PAGE);
      if (heading) {
        listed.add(keys[i]);
      }
    }
    return last;
  }

  /// Where the short lines end, or the first of them comes again.
  private int endOfList(int first, boolean heading) {
    Set<String> seen = new HashSet<>();
    Set<String> seenWords = new HashSet<>();
    String volume = "";
    int end = first;
    int strange = 0;
    while (end < draft.size() && !keys[end].isEmpty()) {
      if (draft.has(end, Level.VOLUME)) {
        volume = keys[end];
      }
      boolean known = heading ? returns(end, end + 1) : !draft.heads(end).isEmpty();
      strange = known ? 0 : strange + 1;
      String words = words(end);
      boolean again = !draft.heads(end).isEmpty() && seenWords.contains(words);
      if (again || !seen.add(volume + '\n' + keys[end]) || strange > 2) {
        break;
      }
      seenWords.add(words.equals(keys[end]) ? "" : words);
      end++;
    }
    return end;
  }

  private boolean returns(int entry, int after) {
    if (lastLines.getOrDefault(keys[entry], -1) >= after
        || lastLines.getOrDefault(words(entry), -1) >= after) {
      return true;
    }
    return draft.heads(entry).stream()
        .anyMatch(head ->
            head.family().level() != Level.NAMED
                && lastLines.getOrDefault(number(head), -1) >= after);
  }

  private Set<Integer> namedLines() {
    Set<Integer> named = new TreeSet<>();
    Set<String> open = new HashSet<>(listed);
    for (int i = 0; i < draft.size() && !open.isEmpty(); i++) {
      if (draft.isBody(i) && open.remove(keys[i])) {
        named.add(i);
      }
    }
    return named;
  }

  /// What a line says after its number; a contents list may number otherwise than the text.
  private String words(int index) {
    String text = draft.line(index).text();
    int rest =
        draft.heads(index).stream()
            .findFirst()
            .or(() -> ItemHeads.read(index, text))
            .map(Head::rest)
            .orElse(0);
    return rest >= text.length() ? keys[index] : key(text.substring(rest));
  }

  private static String number(Head head) {
    return head.family().form() + '\t' + head.number();
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST_ENTRY && "。；，".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static String key(String text) {
    String key = Glyphs.squeeze(PAGE_NUMBER.matcher(text).replaceFirst(""));
    return (key.isEmpty() ? Glyphs.squeeze(text) : key).toLowerCase(Locale.ROOT);
  }
}
