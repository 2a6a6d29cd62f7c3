package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yandu.model.Furniture.Reason;
import org.yandu.structure.RawDocument;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// A book while it is worked on: its lines, and what each has been found to be. Confined to one
/// thread.
final class BookDraft {

  /// What a line is.
  enum Use {
    BODY,
    VOLUME,
    CHAPTER,
    /// A further line of a chapter's title.
    TITLE_REST,
    HEADING,
    FURNITURE
  }

  private static final int NEAR_FULL = 2 * TypesetWidth.EM;

  private final List<BookLine> lines;
  private final LineWidths widths;
  private final List<List<Head>> heads;
  private final Use[] uses;
  private final Reason[] reasons;
  private final int[] levels;
  private final Map<Integer, Head> chosen = new HashMap<>();
  private final Map<Integer, Head> outers = new HashMap<>();
  private final int usualBlanks;
  private final boolean broken;

  private BookDraft(List<BookLine> lines) {
    int size = lines.size();
    this.lines = lines;
    this.uses = new Use[size];
    Arrays.fill(uses, Use.BODY);
    this.reasons = new Reason[size];
    this.levels = new int[size];
    this.heads = new ArrayList<>(size);
    boolean[] counted = new boolean[size];
    for (int i = 0; i < size; i++) {
      heads.add(HeadReader.read(i, lines.get(i)));
      counted[i] = heads.get(i).isEmpty();
    }
    this.widths = new LineWidths(lines, counted);
    this.usualBlanks = usualBlanks(lines);
    this.broken = LineForm.isBroken(lines, widths);
  }

  static BookDraft of(RawDocument document) {
    return new BookDraft(BookLines.of(document));
  }

  /// The number of blank lines that stand between most lines: one where a blank line follows each.
  private static int usualBlanks(List<BookLine> lines) {
    int blank = 0;
    for (int i = 1; i < lines.size(); i++) {
      blank += lines.get(i).blanks() > 0 ? 1 : 0;
    }
    return blank * 10 > lines.size() * 9 ? 1 : 0;
  }

  /// The number of blank lines that mean nothing.
  int usualBlanks() {
    return usualBlanks;
  }

  int size() {
    return lines.size();
  }

  BookLine line(int index) {
    return lines.get(index);
  }

  List<BookLine> lines() {
    return lines;
  }

  LineWidths widths() {
    return widths;
  }

  /// The heads of 第…章 and like kinds that a line could be.
  List<Head> heads(int index) {
    return heads.get(index);
  }

  Use use(int index) {
    return uses[index];
  }

  boolean isBody(int index) {
    return uses[index] == Use.BODY;
  }

  Reason reason(int index) {
    return reasons[index];
  }

  /// Of a heading, from 1.
  int level(int index) {
    return levels[index];
  }

  /// The head of a line that is a volume's, a chapter's or a heading.
  Head head(int index) {
    return Objects.requireNonNull(chosen.get(index));
  }

  /// The volume that a chapter's line names before the chapter.
  Optional<Head> outer(int index) {
    return Optional.ofNullable(outers.get(index));
  }

  void furnish(int index, Reason reason) {
    uses[index] = Use.FURNITURE;
    reasons[index] = reason;
  }

  void mark(Head head, Use use) {
    int index = head.line();
    if (uses[index] == Use.VOLUME && use == Use.CHAPTER) {
      outers.put(index, head(index));
    }
    uses[index] = use;
    chosen.put(index, head);
  }

  void markTitleRest(int index) {
    uses[index] = Use.TITLE_REST;
  }

  void markHeading(Head head, int level) {
    mark(head, Use.HEADING);
    levels[head.line()] = level;
  }

  /// Whether more blank lines than usual stand before a line.
  boolean isSetApart(int index) {
    return index > 0 && lines.get(index).blanks() > usualBlanks;
  }

  /// Whether a line cannot go on what the line before it says.
  boolean isClosedBefore(int index) {
    if (index == 0 || isSetApart(index) || !isBody(index - 1)) {
      return true;
    }
    return endsSentence(index - 1) || !isNearlyFull(index - 1);
  }

  /// Whether a line ends like a sentence.
  boolean endsSentence(int index) {
    char last = lines.get(index).last();
    return Glyphs.isSentenceEnd(last) || Glyphs.isClosingQuote(last) || "…．.\"".indexOf(last) >= 0;
  }

  /// Whether the lines of the text were broken at a measure.
  boolean isBroken() {
    return broken;
  }

  /// Whether a line fills its measure, so that the next may go on with it.
  boolean isNearlyFull(int index) {
    return broken && widths.edge(index) >= widths.measure() - NEAR_FULL;
  }

  /// Whether a line bears a head of a level.
  boolean has(int index, Level level) {
    return heads.get(index).stream().anyMatch(head -> head.family().level() == level);
  }
}
