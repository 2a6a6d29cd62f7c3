package org.yandu.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yandu.model.AnnotationStyle;

/// Reads notes from a table (RFC 4180, leniently: programs quote as they please) whose first row
/// names its columns: `Highlight`, and if they are there `Note`, `Location`, `Date`, `Tags`,
/// `Meaning`, in any order. Readwise and [NotesCsv] write such tables.
final class NotesTable {

  private static final String QUOTE = "highlight";
  private static final String COMPUTED = "=+-@\t\r＝＋－＠";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int DATE_LENGTH = 10;

  private NotesTable() {}

  /// Empty if it is no such table. A row without a quote gives nothing.
  static Optional<List<Optional<ImportedNote>>> read(String text) {
    List<List<String>> rows = rows(text.startsWith("\ufeff") ? text.substring(1) : text);
    Map<String, Integer> columns = new HashMap<>();
    if (!rows.isEmpty()) {
      for (int index = 0; index < rows.getFirst().size(); index++) {
        columns.put(rows.getFirst().get(index).strip().toLowerCase(Locale.ROOT), index);
      }
    }
    if (!columns.containsKey(QUOTE)) {
      return Optional.empty();
    }
    return Optional.of(
        rows.stream().skip(1).map(row -> note(cell -> cell(row, columns, cell))).toList());
  }

  private interface Row {
    String cell(String column);
  }

  private static Optional<ImportedNote> note(Row row) {
    String quote = row.cell(QUOTE).strip();
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    Instant created = time(row.cell("date"));
    ImportedNote plain =
        ImportedNote.plain(
            "table:" + row.cell("location") + "/" + quote,
            AnnotationStyle.HIGHLIGHT,
            quote,
            row.cell("note"),
            created);
    List<String> tags =
        Arrays.stream(row.cell("tags").split(","))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    return Optional.of(plain.with(row.cell("meaning").strip(), tags));
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String name) {
    int index = columns.getOrDefault(name, Integer.MAX_VALUE);
    String cell = index < row.size() ? row.get(index) : "";
    boolean shielded =
        cell.length() > 1 && cell.charAt(0) == '\'' && COMPUTED.indexOf(cell.charAt(1)) >= 0;
    return shielded ? cell.substring(1) : cell;
  }

  private static Instant time(String told) {
    try {
      return told.strip().length() == DATE_LENGTH
          ? LocalDate.parse(told.strip()).atStartOfDay().toInstant(ZoneOffset.UTC)
          : LocalDateTime.parse(told.strip(), TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noTime) {
      return Instant.EPOCH;
    }
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (quoted) {
        if (sign != '"') {
          cell.append(sign);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append('"');
          at++;
        } else {
          quoted = false;
        }
      } else if (sign == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (sign == ',' || sign == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (sign != '\r') {
        cell.append(sign);
      }
    }
    row.add(cell.toString());
    rows.add(row);
    rows.removeIf(each -> each.stream().allMatch(String::isBlank));
    return rows;
  }
}
