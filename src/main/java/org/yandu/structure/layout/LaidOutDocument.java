package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yandu.model.Provenance;
import org.yandu.model.SourceLink;
import org.yandu.model.SourceSpan;
import org.yandu.structure.RawDocument;
import org.yandu.structure.SourceText;

/// A document while its pages come in, and the text that counts as its decoded source: one line of
/// the source for each printed line in the order of drawing, copies of shadowed text on lines of
/// their own, a form feed after each page, and behind all pages a line for each figure.
///
/// Confined to one thread. Needs memory for the lines, not for the glyphs.
public final class LaidOutDocument {

  /// A picture that covers so much of a page is its background.
  private static final float BACKGROUND = 0.85f;

  private final StringBuilder source = new StringBuilder();
  private final List<PageLayout> pages = new ArrayList<>();
  private final List<SourceText> shadowCopies = new ArrayList<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private final LinkCollector links = new LinkCollector();
  private int lineNumber = 1;

  /// Takes in the outline (bookmarks), in order.
  public void outline(List<OutlineEntry> entries) {
    outline.addAll(entries);
  }

  /// Takes in the next page.
  public void add(PageGlyphs page) {
    List<GlyphRun> runs = LineBuilder.runs(page);
    List<TextLine> lines = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      int count = LineBuilder.stacked(runs, i);
      addLine(lines, runs.subList(i, i + count), page);
      i += count;
    }
    source.append('\f');
    pages.add(
        new PageLayout(
            page.number(),
            page.width(),
            page.height(),
            lines,
            page.rules(),
            page.panels(),
            page.pictures().stream().filter(picture -> !isBackground(picture, page)).toList(),
            page.images(),
            page.isPicture()));
  }

  /// Whether a picture lies under the whole page, text and all.
  private static boolean isBackground(Box picture, PageGlyphs page) {
    return picture.width() * picture.height() > BACKGROUND * page.width() * page.height();
  }

  private void addLine(List<TextLine> lines, List<GlyphRun> runs, PageGlyphs page) {
    StringBuilder text = new StringBuilder();
    StringBuilder copies = new StringBuilder();
    int glyphs = 0;
    Box box = runs.getFirst().box();
    for (GlyphRun run : runs) {
      String part = run.text();
      text.append(runs.size() > 1 ? part.strip() : part);
      run.shadows().forEach(shadow -> copies.append(shadow.text()));
      box = box.union(run.box());
      glyphs += run.glyphs().size();
    }
    GlyphRun first = runs.getFirst();
    boolean shadowed = copies.length() * 2 > glyphs;
    links.add(page.links(), runs, source.length());
    SourceText content = written(text).strip();
    if (!content.isEmpty()) {
      lines.add(
          new TextLine(
              content,
              page.number(),
              lineNumber - 1,
              box,
              first.commonSize(),
              first.face(),
              runs.size() > 1,
              first.first().turns() != 0,
              shadowed));
    }
    if (!copies.isEmpty()) {
      shadowCopies.add(written(copies));
    }
  }

  private SourceText written(StringBuilder line) {
    int start = source.length();
    source.append(line).append('\n');
    lineNumber++;
    return SourceText.of(line.toString(), start);
  }

  /// Adds a line behind all pages that stands in the source for what is no text on a page, so that
  /// it has a place there as text has, and the places of the text stay as they are.
  ///
  /// @param page on which it is printed
  Provenance mark(String text, int page) {
    int start = source.length();
    source.append(text).append('\n');
    return new Provenance(List.of(new SourceSpan(0, text.length(), start, lineNumber++, page)));
  }

  /// The decoded source so far.
  public RawDocument document() {
    return RawDocument.of(source.toString());
  }

  /// The links that the pages hold, in the order of drawing.
  public List<SourceLink> links() {
    return links.links(pages);
  }

  /// The first line of the source that holds a character.
  public OptionalInt firstLineWith(char character) {
    return pages.stream()
        .flatMap(page -> page.lines().stream())
        .filter(line -> line.text().indexOf(character) >= 0)
        .mapToInt(TextLine::number)
        .findFirst();
  }

  /// Whether nothing but blanks was drawn.
  public boolean isBlank() {
    return pages.stream().allMatch(page -> page.lines().isEmpty());
  }

  List<OutlineEntry> outline() {
    return outline;
  }

  List<PageLayout> pages() {
    return pages;
  }

  List<SourceText> shadowCopies() {
    return shadowCopies;
  }
}
