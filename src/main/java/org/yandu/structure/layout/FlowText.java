package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.Provenance;
import org.yandu.model.SourceSpan;
import org.yandu.structure.Ledger;
import org.yandu.structure.RawDocument;
import org.yandu.structure.RawLine;
import org.yandu.structure.SourceText;
import org.yandu.text.Glyphs;

/// Joins printed lines to running text, and tells where each of its characters stands in the
/// source.
final class FlowText {

  private final RawDocument document;
  private final Ledger ledger;
  private final LaidOutDocument laidOut;
  private final int[] starts;

  /// @param laidOut gets a line for each figure
  FlowText(RawDocument document, Ledger ledger, LaidOutDocument laidOut) {
    this.laidOut = laidOut;
    this.document = document;
    this.ledger = ledger;
    this.starts = document.lines().stream().mapToInt(RawLine::sourceStart).toArray();
  }

  /// One text of all lines; spaces and hyphens that only set the type are left out.
  ///
  /// @param between what stands between lines where words do not ask for a space
  SourceText join(List<TextLine> lines, String between) {
    SourceText text = SourceText.EMPTY;
    for (TextLine line : lines) {
      SourceText clean = withoutTypeSpaces(line.content());
      if (text.isEmpty()) {
        text = clean;
        continue;
      }
      if (isHyphenated(text.text(), clean.text())) {
        int hyphen = text.length() - 1;
        ledger.record(text.substring(hyphen, hyphen + 1), Reason.SEPARATOR);
        text = text.substring(0, hyphen).concat(clean);
        continue;
      }
      String gap = needsSpace(text.text(), clean.text()) ? " " : between;
      text = text.concat(SourceText.inserted(gap)).concat(clean);
    }
    return text;
  }

  static boolean isHyphenated(String before, String after) {
    int length = before.length();
    return length > 2
        && (before.charAt(length - 1) == '-' || before.charAt(length - 1) == '\u2010')
        && Character.isLowerCase(before.charAt(length - 2))
        && Character.isLowerCase(after.charAt(0));
  }

  private static boolean needsSpace(String before, String after) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    boolean words =
        Character.isLetter(last) || Character.isLetter(first) || ",.;:)".indexOf(last) >= 0;
    return isLatin(last) && isLatin(first) && (words || isLatin(before) && isLatin(after));
  }

  /// Whether next to none of it is Chinese.
  private static boolean isLatin(String text) {
    return text.chars().filter(c -> Glyphs.isHan((char) c)).count() * 8 < text.length();
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < '\u0250'
        || c >= '\u2010'
            && c <= '\u201f'
            && c != '\u2014'
            && c != '\u2015'
            && c != '\u201c'
            && c != '\u201d'
            && c != '\u2018'
            && c != '\u2019';
  }

  /// Spaces stay inside Latin text only.
  private static SourceText withoutTypeSpaces(SourceText content) {
    String text = content.text();
    boolean latin = isLatin(text);
    return content.keep(i -> {
      if (!Glyphs.isBlank(text.charAt(i))) {
        return true;
      }
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      return latin
          ? !Glyphs.isBlank(before) && !Glyphs.isHan(before) && !Glyphs.isHan(after)
          : Glyphs.isAsciiLetter(before) && Glyphs.isHalfWidth(after)
              || Glyphs.isHalfWidth(before) && Glyphs.isAsciiLetter(after);
    });
  }

  Provenance provenance(SourceText text) {
    List<SourceSpan> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      if (text.offset(start) == SourceText.INSERTED) {
        start++;
        continue;
      }
      RawLine line = lineAt(text.offset(start));
      int lineEnd = line.sourceStart() + line.text().length();
      int end = start + 1;
      while (end < text.length()
          && text.offset(end) == text.offset(end - 1) + 1
          && text.offset(end) < lineEnd) {
        end++;
      }
      spans.add(new SourceSpan(start, end - start, text.offset(start), line.number(), line.page()));
      start = end;
    }
    return new Provenance(spans);
  }

  /// One line for each row, tabs between its cells.
  SourceText table(List<List<List<TextLine>>> rows) {
    SourceText text = SourceText.EMPTY;
    for (int row = 0; row < rows.size(); row++) {
      SourceText line = SourceText.EMPTY;
      for (int column = 0; column < rows.get(row).size(); column++) {
        SourceText cell = join(rows.get(row).get(column), "");
        line = column == 0 ? cell : line.concat(SourceText.inserted("\t")).concat(cell);
      }
      text = row == 0 ? line : text.concat(SourceText.inserted("\n")).concat(line);
    }
    return text;
  }

  Block figure(PagePicture figure) {
    return new Block.Figure(
        figure.text(),
        Optional.of(figure.picture()),
        laidOut.mark(figure.text(), figure.picture().page()));
  }

  private RawLine lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return document.lines().get(found >= 0 ? lastOf(found) : -found - 2);
  }

  /// An empty line begins where the next one does.
  private int lastOf(int found) {
    int last = found;
    while (last + 1 < starts.length && starts[last + 1] == starts[found]) {
      last++;
    }
    return last;
  }

  int pageOf(int offset) {
    return lineAt(offset).page();
  }
}
