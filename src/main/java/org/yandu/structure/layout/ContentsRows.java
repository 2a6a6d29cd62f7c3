package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.BylineReader;
import org.yandu.structure.Ledger;
import org.yandu.text.Glyphs;

/// Finds the contents pages of a document by their rows: each ends in a page number, and the
/// numbers stand in one column.
final class ContentsRows {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:本期)?(?:目录|目次|要目|目錄)(?:CONTENTS)?|(?:Table of )?Contents", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTRY = Pattern.compile("(.*?\\S)[.…·⋯\\s/]+(\\d{1,4})");

  private static final Pattern NUMBER = Pattern.compile("[.…·⋯\\s]*(\\d{1,4})");

  private static final int FEWEST_ROWS = 3;

  /// A page without a heading needs so many rows to be a contents page.
  private static final int FEWEST_ROWS_UNHEADED = 8;

  /// Contents pages stand within so many pages of the first, or of another contents page.
  private static final int DEPTH = 12;

  private ContentsRows() {}

  /// @param section empty if none is printed
  /// @param title without blanks
  record Entry(String section, String title, List<String> authors, int page) {}

  record Result(List<PageLayout> pages, List<Entry> entries) {

    boolean names(String title) {
      String bare = bare(title);
      return !bare.isEmpty()
          && entries.stream().anyMatch(entry -> bare(entry.title()).equals(bare));
    }

    boolean isSection(String name) {
      return entries.stream().anyMatch(entry -> entry.section().equals(Glyphs.squeeze(name)));
    }
  }

  static String bare(String title) {
    return Glyphs.squeeze(title).replaceAll("[\\p{Punct}\\p{IsPunctuation}—]+", "");
  }

  static Result read(List<PageLayout> pages, Ledger ledger) {
    List<PageLayout> rest = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < pages.size(); i++) {
      PageLayout page = pages.get(i);
      List<List<TextLine>> rows = i <= last + DEPTH ? rows(page) : List.of();
      long numbered = rows.stream().filter(row -> split(row).isPresent()).count();
      boolean headed =
          page.lines().stream().anyMatch(line -> HEADING.matcher(line.squeezed()).matches());
      boolean contents =
          numbered >= (headed || !entries.isEmpty() ? FEWEST_ROWS : FEWEST_ROWS_UNHEADED)
              && numbered * 2 >= rows.size();
      if (contents) {
        read(rows, entries);
        page.lines().forEach(line -> ledger.record(line.content(), Reason.CONTENTS_PAGE));
        rest.add(page.withLines(List.of()));
        last = i;
      } else {
        rest.add(page);
      }
    }
    return new Result(rest, entries);
  }

  private static List<List<TextLine>> rows(PageLayout page) {
    List<TextLine> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparing(TextLine::bottom));
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      boolean same =
          !rows.isEmpty()
              && Math.abs(rows.getLast().getFirst().bottom() - line.bottom()) < 0.4f * line.size();
      if (!same) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    rows.forEach(row -> row.sort(Comparator.comparing(TextLine::left)));
    return rows;
  }

  private record Row(String text, int number) {}

  private static Optional<Row> split(List<TextLine> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
    Matcher entry = ENTRY.matcher(text);
    return entry.matches() && !NUMBER.matcher(entry.group(1)).matches()
        ? Optional.of(new Row(entry.group(1), Integer.parseInt(entry.group(2))))
        : Optional.empty();
  }

  private static void read(List<List<TextLine>> rows, List<Entry> entries) {
    String section = "";
    for (List<TextLine> row : rows) {
      Optional<Row> split = split(row);
      if (split.isPresent()) {
        entries.add(entry(section, split.get()));
      } else if (row.size() == 1) {
        section = row.getFirst().squeezed();
      }
    }
  }

  private static Entry entry(String section, Row row) {
    String text = row.text().strip();
    for (int i = 1; i < text.length() - 1; i++) {
      if (Glyphs.isBlank(text.charAt(i))) {
        Optional<BylineReader.Byline> byline = BylineReader.read(text.substring(i));
        if (byline.isPresent()) {
          return new Entry(
              section, Glyphs.squeeze(text.substring(0, i)), byline.get().names(), row.number());
        }
      }
    }
    return new Entry(section, Glyphs.squeeze(text), List.of(), row.number());
  }
}
