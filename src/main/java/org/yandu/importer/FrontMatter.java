package org.yandu.importer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.PublicationMetadata;
import org.yandu.structure.RawLine;

/// What a Markdown file says of itself between two `---` lines at its top, as `key: value`.
///
/// @param author as written, empty if none is named
/// @param lines of the front matter, its `---` included; none if there is none
/// @param end where the text proper begins, in UTF-16 units
record FrontMatter(
    PublicationMetadata metadata,
    SourcedText title,
    SourcedText author,
    List<RawLine> lines,
    int end) {

  private static final Pattern ENTRY =
      Pattern.compile("^([\\p{L}\\p{N}_-]+)\\s*[:：]\\s*(.*?)\\s*$");
  private static final Pattern QUOTES = Pattern.compile("^([\"'])(.*)\\1$");

  FrontMatter {
    lines = List.copyOf(lines);
  }

  /// @param lines of the whole file
  static FrontMatter of(List<RawLine> lines, LineStarts starts) {
    Reading reading = new Reading(starts);
    if (!lines.isEmpty() && lines.getFirst().text().stripTrailing().equals("---")) {
      for (int index = 1; index < lines.size(); index++) {
        String line = lines.get(index).text().stripTrailing();
        if (line.equals("---") || line.equals("...")) {
          int end = index + 1 < lines.size() ? lines.get(index + 1).sourceStart() : endOf(lines);
          return reading.complete(lines.subList(0, index + 1), end);
        }
        reading.entry(lines.get(index));
      }
    }
    return new Reading(starts).complete(List.of(), 0);
  }

  private static int endOf(List<RawLine> lines) {
    return lines.getLast().sourceStart() + lines.getLast().text().length();
  }

  /// Gathers the entries.
  private static final class Reading {

    private final LineStarts starts;
    private SourcedText title;
    private SourcedText author;
    private String periodical = "";
    private String issue = "";
    private OptionalInt year = OptionalInt.empty();

    Reading(LineStarts starts) {
      this.starts = starts;
      this.title = new SourcedText.Builder(starts).build();
      this.author = title;
    }

    void entry(RawLine line) {
      Matcher entry = ENTRY.matcher(line.text());
      if (!entry.matches()) {
        return;
      }
      SourcedText value = value(line, entry.start(2), entry.end(2));
      switch (entry.group(1)) {
        case "title", "题名", "标题", "书名" -> title = value;
        case "periodical", "刊名", "期刊" -> periodical = value.text();
        case "year", "年", "年份" -> year = yearOf(value.text());
        case "issue", "期", "期号", "期次" -> issue = issueOf(value.text());
        case "author", "authors", "作者" -> author = value;
        default -> {
          // other keys are other programs' business
        }
      }
    }

    private SourcedText value(RawLine line, int start, int end) {
      Matcher quotes = QUOTES.matcher(line.text()).region(start, end);
      boolean quoted = quotes.matches();
      SourcedText.Builder value = new SourcedText.Builder(starts);
      int last = quoted ? quotes.end(2) : end;
      for (int index = quoted ? quotes.start(2) : start; index < last; index++) {
        value.append(line.text().charAt(index), line.sourceStart() + index);
      }
      return value.build();
    }

    private static OptionalInt yearOf(String value) {
      String digits = value.replaceFirst("年$", "").strip();
      return digits.matches("\\d{4}")
          ? FileNameMetadata.plausibleYear(digits)
          : OptionalInt.empty();
    }

    private static String issueOf(String value) {
      return value.replaceFirst("^第", "").replaceFirst("期$", "").strip();
    }

    FrontMatter complete(List<RawLine> lines, int end) {
      String name = periodical.replaceAll("^《|》$", "");
      return new FrontMatter(
          new PublicationMetadata(title.text(), name, year, issue), title, author, lines, end);
    }
  }
}
