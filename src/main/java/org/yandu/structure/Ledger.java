package org.yandu.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yandu.model.Furniture;
import org.yandu.model.Furniture.Reason;
import org.yandu.text.Glyphs;

/// Keeps the books on source characters: each one is shown in a block or kept as furniture with the
/// reason why it is not shown.
public final class Ledger {

  private final RawDocument document;
  private final Reason[] reasons;

  public Ledger(RawDocument document) {
    this.document = document;
    this.reasons = new Reason[document.source().length()];
  }

  /// Says why characters are not shown. Of several reasons the first stands.
  public void record(SourceText content, Reason reason) {
    for (int i = 0; i < content.length(); i++) {
      int offset = content.offset(i);
      if (offset != SourceText.INSERTED && reasons[offset] == null) {
        reasons[offset] = reason;
      }
    }
  }

  /// Every non-blank stretch of the source that no block shows, in source order.
  ///
  /// @param shown the source offsets that stand in blocks
  public List<Furniture> balance(BitSet shown, PageFinder pages) {
    List<Furniture> furniture = new ArrayList<>();
    String source = document.source();
    for (RawLine line : document.lines()) {
      int end = line.sourceStart() + line.text().length();
      int start = line.sourceStart();
      while (start < end) {
        if (shown.get(start) || Glyphs.isBlank(source.charAt(start))) {
          start++;
          continue;
        }
        int stop = endOfRun(start, end, shown);
        String text = source.substring(start, stop).stripTrailing();
        furniture.add(
            new Furniture(reasonAt(start), text, start, line.number(), pages.pageOf(start)));
        start = stop;
      }
    }
    return furniture;
  }

  private int endOfRun(int start, int end, BitSet shown) {
    String source = document.source();
    int stop = start + 1;
    while (stop < end
        && !shown.get(stop)
        && (Glyphs.isBlank(source.charAt(stop)) || reasonAt(stop) == reasonAt(start))) {
      stop++;
    }
    return stop;
  }

  private Reason reasonAt(int offset) {
    Reason reason = reasons[offset];
    if (reason != null) {
      return reason;
    }
    return BylineReader.isMark(document.source().charAt(offset)) ? Reason.MARK : Reason.OTHER;
  }

  /// Tells on which page a source offset stands.
  public interface PageFinder {
    int pageOf(int sourceOffset);
  }
}
