package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yandu.model.LinkTarget;
import org.yandu.model.SourceLink;

/// Finds the characters that the links of a document lie on, while its pages come in. Confined to
/// one thread.
final class LinkCollector {

  /// A line that begins this little above a link's goal is what it leads to, in points.
  private static final float ABOVE = 2;

  private record Piece(int start, int length, PrintedLink.Goal goal) {}

  private final List<Piece> pieces = new ArrayList<>();

  /// Takes in a line: which of its characters lie on links of its page.
  ///
  /// @param start of the line in the source
  void add(List<PrintedLink> links, List<GlyphRun> runs, int start) {
    for (PrintedLink link : links) {
      int first = Integer.MAX_VALUE;
      int end = -1;
      int at = start;
      for (GlyphRun run : runs) {
        int[] starts = run.starts();
        int skipped = runs.size() > 1 ? leadingBlanks(run.text()) : 0;
        for (int i = 0; i < starts.length; i++) {
          Glyph glyph = run.glyphs().get(i);
          if (!glyph.text().isBlank() && link.box().holds(GlyphRun.boxOf(glyph))) {
            first = Math.min(first, at + starts[i] - skipped);
            end = Math.max(end, at + starts[i] - skipped + glyph.text().length());
          }
        }
        at += runs.size() > 1 ? run.text().strip().length() : run.text().length();
      }
      if (end > first) {
        pieces.add(new Piece(first, end - first, link.goal()));
      }
    }
  }

  private static int leadingBlanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  /// @param pages all of them
  List<SourceLink> links(List<PageLayout> pages) {
    List<SourceLink> links = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece.goal()) {
        case PrintedLink.Goal.Address(String text) ->
            links.add(new SourceLink(piece.start(), piece.length(), new LinkTarget.Address(text)));
        case PrintedLink.Goal.Place(int page, float top) ->
            place(pages, page, top)
                .ifPresent(offset ->
                    links.add(
                        new SourceLink(
                            piece.start(), piece.length(), new LinkTarget.Place(offset))));
      }
    }
    return links;
  }

  /// The uppermost line from there on.
  private static OptionalInt place(List<PageLayout> pages, int number, float top) {
    for (PageLayout page : pages.subList(Math.min(number - 1, pages.size()), pages.size())) {
      float from = page.number() == number ? top : 0;
      OptionalInt found =
          page.lines().stream()
              .filter(line -> line.top() >= from - ABOVE)
              .min((one, other) -> Float.compare(one.top(), other.top()))
              .map(line -> OptionalInt.of(line.content().offset(0)))
              .orElse(OptionalInt.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }
}
