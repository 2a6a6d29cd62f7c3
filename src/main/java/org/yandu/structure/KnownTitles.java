package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;

/// Finds the titles that the contents page announces.
final class KnownTitles {

  /// A title is set in at most so many lines.
  private static final int MOST_LINES = 4;

  private final List<Line> lines;
  private final List<Line> marked;

  private KnownTitles(List<Line> lines) {
    this.lines = lines;
    this.marked = new ArrayList<>(lines);
  }

  /// A title stands at most so many pages from where the contents page says.
  private static final int FARTHEST = 2;

  private record Place(int start, int end) {}

  static List<Line> mark(List<Line> lines, List<ContentsPage.Entry> entries) {
    if (entries.isEmpty()) {
      return lines;
    }
    KnownTitles titles = new KnownTitles(parted(lines, entries));
    titles.markAll(entries);
    return titles.marked;
  }

  /// Cuts vertical lines where a title ends and a subtitle follows.
  private static List<Line> parted(List<Line> lines, List<ContentsPage.Entry> entries) {
    List<Line> parted = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text();
      int cut = 0;
      for (ContentsPage.Entry entry : line.vertical() ? entries : List.<ContentsPage.Entry>of()) {
        cut = text.startsWith(entry.title()) ? Math.max(cut, entry.title().length()) : cut;
      }
      if (cut > 0 && cut < text.length()) {
        parted.add(line.withContent(line.content().substring(0, cut)));
        Line rest = line.withContent(line.content().substring(cut, text.length()));
        parted.add(rest.withRole(LineRole.SUBTITLE));
      } else {
        parted.add(line);
      }
    }
    return parted;
  }

  private void markAll(List<ContentsPage.Entry> entries) {
    Map<String, List<Place>> places = new HashMap<>();
    for (ContentsPage.Entry entry : entries) {
      places.computeIfAbsent(entry.title(), this::placesOf);
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (ContentsPage.Entry entry : entries) {
      for (Place place : places.getOrDefault(entry.title(), List.of())) {
        votes.merge(lines.get(place.start()).page() - entry.page(), 1, Integer::sum);
      }
    }
    int shift =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    for (ContentsPage.Entry entry : entries) {
      int expected = entry.page() + shift;
      places.getOrDefault(entry.title(), List.of()).stream()
          .filter(place -> distance(place, expected) <= FARTHEST)
          .min((a, b) -> Integer.compare(distance(a, expected), distance(b, expected)))
          .ifPresent(this::markTitle);
    }
  }

  private int distance(Place place, int page) {
    return Math.abs(lines.get(place.start()).page() - page);
  }

  private List<Place> placesOf(String title) {
    List<Place> places = new ArrayList<>();
    for (int start = 0; start < lines.size(); start++) {
      if (title.startsWith(lines.get(start).squeezed())) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < Math.min(start + MOST_LINES, lines.size()); end++) {
          joined.append(lines.get(end).squeezed());
          if (title.contentEquals(joined)) {
            places.add(new Place(start, end + 1));
          }
        }
      }
    }
    return places;
  }

  private void markTitle(Place place) {
    for (int i = place.start(); i < place.end(); i++) {
      marked.set(i, marked.get(i).withRole(LineRole.TITLE));
    }
    int next = place.end();
    if (next < lines.size() && Glyphs.isDash(lines.get(next).text().charAt(0))) {
      marked.set(next, marked.get(next).withRole(LineRole.SUBTITLE));
    }
  }
}
