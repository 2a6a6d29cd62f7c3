package org.yandu.structure.layout;

import java.util.List;
import java.util.Optional;
import org.yandu.text.Glyphs;

/// Decides between two ways to read columns that something crosses: each column down to its end, or
/// first all columns above and then all below. What was drawn in succession and what goes on as a
/// sentence is read in succession.
final class ReadingFlow {

  private ReadingFlow() {}

  /// Whether the columns above `y` are read before those below.
  ///
  /// @param bias what else speaks for it, in the same points as succession
  static boolean splits(List<List<TextLine>> columns, float y, int bias) {
    int flow = 0;
    int split = bias;
    int both = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<TextLine> column = columns.get(i);
      Optional<TextLine> lastAbove = last(column, y);
      Optional<TextLine> firstBelow = first(column, y);
      boolean more = i + 1 < columns.size();
      Optional<TextLine> nextAbove = more ? firstAbove(columns.get(i + 1), y) : Optional.empty();
      Optional<TextLine> nextBelow = more ? first(columns.get(i + 1), y) : Optional.empty();
      Optional<TextLine> lastBelow =
          firstBelow.isPresent() ? Optional.of(column.getLast()) : Optional.empty();
      both += lastAbove.isPresent() && firstBelow.isPresent() ? 1 : 0;
      flow += join(lastAbove, firstBelow) + join(lastBelow, nextAbove);
      split += join(lastAbove, nextAbove) + join(lastBelow, nextBelow);
    }
    return both > 0 && split > flow;
  }

  private static Optional<TextLine> last(List<TextLine> column, float y) {
    return column.stream().filter(line -> line.box().centreY() < y).reduce((a, b) -> b);
  }

  private static Optional<TextLine> first(List<TextLine> column, float y) {
    return column.stream().filter(line -> line.box().centreY() >= y).findFirst();
  }

  private static Optional<TextLine> firstAbove(List<TextLine> column, float y) {
    return column.getFirst().box().centreY() < y
        ? Optional.of(column.getFirst())
        : Optional.empty();
  }

  private static int join(Optional<TextLine> before, Optional<TextLine> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return 0;
    }
    TextLine one = before.get();
    TextLine other = after.get();
    int points = other.number() - one.number() == 1 ? 3 : 0;
    String text = one.text();
    char end = text.charAt(text.length() - 1);
    boolean closed = Glyphs.isSentenceEnd(end) || Glyphs.isClosingQuote(end);
    boolean indented = other.text().charAt(0) == '“' || Glyphs.isBlank(other.text().charAt(0));
    if (!closed && !indented && one.looksLike(other)) {
      points += 1;
    }
    return points;
  }
}
