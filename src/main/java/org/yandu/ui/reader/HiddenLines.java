package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yandu.library.OpenPublication;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.SourceSpan;

/// Source text that is not shown, as a person would bring it back: one line, or several that were
/// hidden together.
///
/// @param first source offset of its first character
/// @param last source offset of its last character
/// @param line of the source, from 1
record HiddenLines(Furniture.Reason reason, String text, int first, int last, int line) {

  /// How far before and behind an article its neighbourhood reaches, in characters of the source.
  private static final int NEIGHBOURHOOD = 400;

  /// From the last character of a line to the first of the next one, over an empty line.
  private static final int NEXT_LINE = 5;

  private static final Set<Furniture.Reason> UNREADABLE =
      Set.of(Furniture.Reason.SEPARATOR, Furniture.Reason.MARK);

  /// Those between the first and the last character of an article, and some around it.
  static List<HiddenLines> around(OpenPublication open, int article) {
    List<SourceSpan> spans =
        open.publication().content().articles().get(article - 1).blocks().stream()
            // Pictures stand behind all pages in the source, and not where they are printed.
            .filter(block -> !(block instanceof Block.Figure))
            .map(Block::provenance)
            .flatMap(provenance -> provenance.spans().stream())
            .toList();
    if (spans.isEmpty()) {
      return List.of();
    }
    int from = spans.stream().mapToInt(SourceSpan::sourceStart).min().orElse(0) - NEIGHBOURHOOD;
    int to =
        spans.stream().mapToInt(span -> span.sourceStart() + span.length()).max().orElse(0)
            + NEIGHBOURHOOD;
    List<HiddenLines> found = new ArrayList<>();
    for (Furniture piece : open.publication().content().furniture()) {
      if (piece.sourceStart() >= from
          && piece.sourceStart() < to
          && !UNREADABLE.contains(piece.reason())) {
        add(found, of(piece));
      }
    }
    return found;
  }

  /// What a person hid stands in pieces, line by line, and a line may stand in several; those that
  /// follow each other belong together.
  private static void add(List<HiddenLines> found, HiddenLines next) {
    HiddenLines before = found.isEmpty() ? next : found.getLast();
    boolean together =
        before != next
            && next.reason() == before.reason()
            && next.first() - before.last() <= NEXT_LINE
            && (next.line() == before.line() || next.reason() == Furniture.Reason.HIDDEN);
    if (together) {
      found.set(
          found.size() - 1,
          new HiddenLines(
              before.reason(),
              before.text() + next.text(),
              before.first(),
              next.last(),
              before.line()));
    } else {
      found.add(next);
    }
  }

  private static HiddenLines of(Furniture piece) {
    String text = piece.text().stripTrailing();
    return new HiddenLines(
        piece.reason(),
        text,
        piece.sourceStart(),
        piece.sourceStart() + Math.max(0, text.length() - 1),
        piece.line());
  }
}
