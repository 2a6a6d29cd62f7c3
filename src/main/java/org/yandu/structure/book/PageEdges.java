package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// Page numbers and running heads of a book whose pages end with form feeds.
final class PageEdges {

  private static final int DEPTH = 2;
  private static final int FEWEST_PAGES = 3;
  private static final int LONGEST_HEAD = 40;
  private static final Pattern FOLIO =
      Pattern.compile("[^\\p{L}\\p{N}]*第?\\s*(\\d{1,4})\\s*页?[^\\p{L}\\p{N}]*");
  private static final Pattern NUMBER_AT_END = Pattern.compile("^\\d{1,4}|\\d{1,4}$");

  private final BookDraft draft;
  private final List<Integer> edges = new ArrayList<>();

  private PageEdges(BookDraft draft) {
    this.draft = draft;
    int start = 0;
    while (start < draft.size()) {
      int end = start;
      while (end < draft.size() && draft.line(end).page() == draft.line(start).page()) {
        end++;
      }
      for (int i = start; i < end; i++) {
        if (i < start + DEPTH || i >= end - DEPTH) {
          edges.add(i);
        }
      }
      start = end;
    }
  }

  static void take(BookDraft draft) {
    if (draft.size() > 0 && draft.line(draft.size() - 1).page() >= FEWEST_PAGES) {
      PageEdges pages = new PageEdges(draft);
      pages.takeFolios();
      pages.takeHeads();
    }
  }

  /// Numbers that grow by one from page to page.
  private void takeFolios() {
    Map<Integer, List<Integer>> distances = new HashMap<>();
    for (int i : edges) {
      Matcher folio = FOLIO.matcher(draft.line(i).text());
      if (folio.matches()) {
        int distance = Integer.parseInt(folio.group(1)) - draft.line(i).page();
        distances.computeIfAbsent(distance, absent -> new ArrayList<>()).add(i);
      }
    }
    distances.values().stream()
        .filter(found -> found.size() >= FEWEST_PAGES)
        .forEach(found -> found.forEach(i -> draft.furnish(i, Reason.PAGE_NUMBER)));
  }

  /// Short lines that return at the edges of pages; a chapter's own head is left where it first
  /// stands.
  private void takeHeads() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i : edges) {
      String text = Glyphs.squeeze(draft.line(i).text());
      if (draft.isBody(i) && text.length() <= LONGEST_HEAD) {
        String key = NUMBER_AT_END.matcher(text).replaceAll("");
        places.computeIfAbsent(key, absent -> new ArrayList<>()).add(i);
      }
    }
    for (Map.Entry<String, List<Integer>> place : places.entrySet()) {
      Set<Integer> pages = new HashSet<>();
      place.getValue().forEach(i -> pages.add(draft.line(i).page()));
      if (pages.size() >= FEWEST_PAGES && !place.getKey().isEmpty()) {
        boolean head = !draft.heads(place.getValue().getFirst()).isEmpty();
        place.getValue().stream()
            .skip(head ? 1 : 0)
            .forEach(i -> draft.furnish(i, Reason.RUNNING_HEAD));
      }
    }
  }
}
