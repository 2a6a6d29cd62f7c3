package org.yandu.structure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.yandu.text.Glyphs;

/// What the neighbours of a piece tell of it.
final class PieceSurroundings {

  private static final int FEWEST_WORDS = 2;

  private final List<Piece> pieces;
  private final SectionNames names;
  private final PageTops tops;
  private final HeadingLines headings;
  private final Set<Integer> advertisements;
  private final BitSet leaving = new BitSet();
  private final BitSet opening = new BitSet();
  private final BitSet arriving = new BitSet();

  /// By the rest of a paragraph that broke off: its beginning.
  private final Map<Integer, Integer> begun = new HashMap<>();

  /// The pieces whose rest is known.
  private final BitSet withRest = new BitSet();

  /// By piece: the name of the section printed on its page.
  private final String[] sections;

  private final boolean[] firstText;
  private final boolean[] textBefore;

  PieceSurroundings(
      List<Piece> pieces,
      SectionNames names,
      HeadingLines headings,
      PageFurniture.Result furniture) {
    this.pieces = pieces;
    this.names = names;
    this.sections = new String[pieces.size()];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = names.on(pieces.get(i).page());
    }
    this.headings = headings;
    this.advertisements = advertisements(pieces);
    this.tops = new PageTops(pieces);
    markJumps(furniture.jumps());
    markOpenings(furniture.openings());
    this.firstText = new boolean[pieces.size()];
    this.textBefore = new boolean[pieces.size()];
    int page = 0;
    boolean text = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.page() != page) {
        page = piece.page();
        text = tops.isOpen(page);
      }
      textBefore[i] = text;
      firstText[i] = piece.isText() && !text;
      text |= piece.isText();
    }
  }

  /// Finds the text that a note on a jump belongs to: what stands before or after it. A paragraph
  /// that reaches over the note has found its way already.
  private void markJumps(SortedMap<Integer, Boolean> jumps) {
    jumps.forEach((number, leaves) -> {
      int best = -1;
      int nearest = Integer.MAX_VALUE;
      for (int i = 0; i < pieces.size(); i++) {
        if (!pieces.get(i).isText()) {
          continue;
        }
        for (Line line : pieces.get(i).lines()) {
          int distance = leaves ? number - line.number() : line.number() - number;
          if (distance > 0 && distance < nearest) {
            nearest = distance;
            best = i;
          }
        }
      }
      boolean over =
          best < 0
              || pieces.get(best).first().number() < number
                  && pieces.get(best).last().number() > number;
      if (!over) {
        (leaves ? leaving : arriving).set(best);
      }
    });
  }

  /// Finds the first text after each name that stands amid its page.
  private void markOpenings(Set<Integer> names) {
    for (int number : names) {
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).isText() && pieces.get(i).first().number() > number) {
          opening.set(i);
          break;
        }
      }
    }
  }

  /// Whether the name of a section stands amid the page right before a piece.
  boolean followsName(int index) {
    return opening.get(index);
  }

  /// Notes which paragraphs are the rest of others.
  void markRests(Map<Piece, Piece> rests) {
    Map<Piece, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      places.put(pieces.get(i), i);
    }
    rests.forEach((rest, beginning) -> {
      if (places.containsKey(rest) && places.containsKey(beginning)) {
        begun.put(places.get(rest), places.get(beginning));
        withRest.set(places.get(beginning));
      }
    });
  }

  /// Where the paragraph begins that a piece goes on with, -1 if it is no rest.
  int beginningOf(int index) {
    return begun.getOrDefault(index, -1);
  }

  /// Whether the rest of a paragraph is known.
  boolean hasRest(int index) {
    return withRest.get(index);
  }

  /// Whether a note says that the article goes on elsewhere after a piece.
  boolean leaves(int index) {
    return leaving.get(index);
  }

  /// Whether a note says that a piece goes on with an article from elsewhere.
  boolean arrives(int index) {
    return arriving.get(index);
  }

  Piece piece(int index) {
    return pieces.get(index);
  }

  int count() {
    return pieces.size();
  }

  /// Whether it is the first text of a page that begins with a new paragraph.
  boolean opensPage(int index) {
    return firstText[index];
  }

  /// Whether any text of its page stands before it, also the rest of a paragraph.
  boolean hasTextBefore(int index) {
    return textBefore[index];
  }

  boolean turnsPage(int index) {
    return index > 0 && piece(index).page() != piece(index - 1).page();
  }

  boolean pageEndsAfter(int index) {
    return index + 1 == count() || piece(index + 1).page() != piece(index).page();
  }

  String section(int index) {
    return sections[index];
  }

  /// Share of the pages that carry the name of a section.
  double labelled() {
    return names.share();
  }

  boolean isNext(int index, PieceKind... kinds) {
    if (!pageEndsAfter(index)) {
      for (PieceKind kind : kinds) {
        if (piece(index + 1).kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isTextNext(int index) {
    return !pageEndsAfter(index) && piece(index + 1).isText();
  }

  /// Width of the first paragraph of some length after a piece on its page, 0 if there is none.
  int widthAfter(int index) {
    for (int i = index + 1; i < count() && piece(i).page() == piece(index).page(); i++) {
      if (piece(i).kind() == PieceKind.PARAGRAPH && piece(i).lines().size() > 1) {
        return piece(i).width();
      }
    }
    return 0;
  }

  /// Whether a page has nothing but display text, some of it in the words of advertisements.
  boolean isAdvertisement(int index) {
    return advertisements.contains(piece(index).page());
  }

  private static Set<Integer> advertisements(List<Piece> pieces) {
    Map<Integer, Integer> words = new HashMap<>();
    Set<Integer> others = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.kind() != PieceKind.DISPLAY) {
        others.add(piece.page());
      } else if (DisplayShape.isCommerce(piece.squeezed())) {
        words.merge(piece.page(), 1, Integer::sum);
      }
    }
    words.values().removeIf(count -> count < FEWEST_WORDS);
    words.keySet().removeAll(others);
    return words.keySet();
  }

  /// Whether a piece looks like a further line of the heading before it.
  boolean goesOn(int index) {
    return headings.goesOn(piece(index));
  }

  /// Whether a line with the name of an office or a place follows, as under titles of case studies.
  boolean isOverPlace(int index) {
    return isNext(index, PieceKind.DISPLAY)
        && DisplayShape.isPlace(piece(index + 1).squeezed())
        && !DisplayShape.isPlace(piece(index).squeezed());
  }

  /// Whether no display text stands right before a piece on its page.
  boolean isFirstLine(int index) {
    return index == 0 || turnsPage(index) || piece(index - 1).kind() != PieceKind.DISPLAY;
  }

  /// Whether a piece begins with a dash.
  boolean startsWithDash(int index) {
    return Glyphs.isDash(piece(index).first().text().charAt(0));
  }
}
