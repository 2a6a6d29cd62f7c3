package org.yandu.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.yandu.model.TextRange;

/// Where the reader is, to the character: brings a place to the top of the page, and tells which
/// one is there after the page was scrolled.
///
/// For the FX thread.
final class ReadingPlace {

  /// What stays free above the line jumped to, in pixels.
  private static final double ARTICLE_HEADROOM = 56;

  private static final double BLOCK_HEADROOM = 28;
  private static final double LINE_HEADROOM = 4;

  private final ReadingArea area;
  private final VisibleLines lines;
  private final Typesetting typesetting;
  private final ReadOnlyIntegerWrapper offset = new ReadOnlyIntegerWrapper();

  /// Start of the line at the top after the last jump. As long as it stays there, the reading
  /// offset is the one jumped to, however the lines are broken.
  private Optional<Integer> landing = Optional.empty();

  ReadingPlace(ReadingArea area, VisibleLines lines, Typesetting typesetting) {
    this.area = area;
    this.lines = lines;
    this.typesetting = typesetting;
  }

  ReadOnlyIntegerProperty offsetProperty() {
    return offset.getReadOnlyProperty();
  }

  int offset() {
    return offset.get();
  }

  /// Puts a character of the document on the first line.
  void jump(DisplayText text, int target) {
    int display = text.toDisplay(target);
    int paragraph = text.paragraphs().isEmpty() ? 0 : text.paragraphAt(display);
    if (opensSection(text, paragraph, display)) {
      paragraph--;
      display = text.rangeOf(paragraph).start();
    }
    area.showParagraphAtTop(paragraph);
    area.layout();
    double headroom = headroom(text, paragraph, display);
    lines.lineAt(display).ifPresent(line -> area.scrollYBy(line.top() - headroom));
    area.layout();
    offset.set(target);
    landing = lines.firstWhole().map(line -> line.range().start());
  }

  /// How far down the page the line of the reading offset stands; empty if it is not laid out.
  Optional<Double> top(DisplayText text) {
    return lines.lineAt(text.toDisplay(offset())).map(VisibleLines.Line::top);
  }

  /// Puts a character of a text that was set anew at a height of the page, if it is not there.
  void stay(DisplayText text, int target, double top) {
    area.layout();
    int display = text.toDisplay(target);
    if (lineOf(display).isEmpty()) {
      jump(text, target);
    }
    lineOf(display)
        .filter(line -> Math.abs(line.top() - top) >= 1)
        .ifPresent(line -> {
          area.scrollYBy(line.top() - top);
          area.layout();
        });
    offset.set(target);
    landing = lines.firstWhole().map(line -> line.range().start());
  }

  private Optional<VisibleLines.Line> lineOf(int display) {
    return lines
        .lineAt(display)
        .filter(line -> display < line.range().end() || display == line.range().start());
  }

  /// Brings a passage into view, a third down the page, if it is not in view already.
  void reveal(DisplayText text, TextRange range) {
    int display = text.toDisplay(range.start());
    boolean inView =
        lines
            .lineAt(display)
            .filter(line -> line.range().contains(display))
            .filter(line -> line.top() >= 0)
            .filter(line -> line.bottom() <= area.getHeight() - typesetting.lineHeight())
            .isPresent();
    if (!inView) {
      jump(text, range.start());
      area.scrollYBy(-Math.max(0, area.getHeight() / 3 - ARTICLE_HEADROOM));
      look(text);
    }
  }

  /// Looks which character is at the top now.
  void look(DisplayText text) {
    // A paragraph that was marked anew stands in its place only after a layout.
    area.layout();
    Optional<Integer> top = lines.firstWhole().map(line -> line.range().start());
    if (top.isPresent() && !top.equals(landing)) {
      landing = Optional.empty();
      offset.set(text.toDocument(top.get()));
    }
  }

  /// Whether the name of a section stands right above, which belongs on the page with its article.
  private static boolean opensSection(DisplayText text, int paragraph, int display) {
    if (paragraph == 0) {
      return false;
    }
    ParagraphLook above = text.paragraphs().get(paragraph - 1).look();
    return above.kind() == BlockKind.SECTION_NAME && opens(text, paragraph, display);
  }

  private static boolean opens(DisplayText text, int paragraph, int display) {
    return display <= text.toDisplay(text.toDocument(text.rangeOf(paragraph).start()));
  }

  private static double headroom(DisplayText text, int paragraph, int display) {
    if (text.paragraphs().isEmpty()) {
      return 0;
    }
    ParagraphLook look = text.paragraphs().get(paragraph).look();
    if (!opens(text, paragraph, display)) {
      return LINE_HEADROOM;
    }
    if (look.place().opensText()) {
      return ParagraphLook.TOP_SPACE;
    }
    if (look.place().opensArticle()) {
      return ARTICLE_HEADROOM;
    }
    return look.kind() == BlockKind.PARAGRAPH ? LINE_HEADROOM : BLOCK_HEADROOM;
  }
}
