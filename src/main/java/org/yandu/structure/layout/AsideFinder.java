package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out of a page what stands beside its columns: boxes, quotes between rules, captions.
/// Confined to one thread; one for each page.
final class AsideFinder {

  /// A panel that covers more of the page is its background, in per cent.
  private static final int BACKGROUND_PERCENT = 60;

  /// A caption begins so close under its picture, in heights of its type.
  private static final float CAPTION_GAP = 1.9f;

  private static final float CAPTION_LEADING = 1.9f;

  /// A page with more rules holds a table or a plot, where pairs of rules mean nothing.
  private static final int MOST_RULES = 60;

  /// A page with more panels or pictures is a map, a plot or a sheet of cells.
  private static final int MOST_AREAS = 200;

  /// Footnotes are smaller than the text by at least this factor.
  private static final float SMALLER = 0.93f;

  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile(
          "^(?:\\d{1,2}(?=\\D)|[\u00b9\u00b2\u00b3\u2070-\u2079①-⑳*†‡]|[\\[［〔]\\d{1,2}[\\]］〕]|注\\s*\\d)");

  private static final int MOST_CAPTION_LINES = 6;

  /// A drawing with a caption is a figure if it is no smaller, in points.
  private static final float SMALLEST_DRAWING = 60;

  private static final Pattern CAPTION_MARK =
      Pattern.compile("^(?:[▲▼◀▶△▽◁▷↑↓←→◄►]|图\\s*\\d|表\\s*\\d|图[为：:]|(?:Fig|Figure|Table)\\b)");

  private final PageLayout page;
  private final BodyStyle body;
  private final List<TextLine> rest;
  private final List<Box> rules;
  private final List<Aside> asides = new ArrayList<>();

  AsideFinder(PageLayout page, BodyStyle body) {
    this.page = page;
    this.body = body;
    this.rest = new ArrayList<>(page.lines());
    this.rules = new ArrayList<>(page.rules());
  }

  /// @param boxed whether panels and rules set text apart; where pages have one column they hold
  ///   code, warnings and tables that belong where they stand
  void find(boolean boxed) {
    List<Aside> tables = takeTables();
    if (boxed && page.panels().size() <= MOST_AREAS) {
      takePanels();
    }
    takeCaptions();
    takeFootnotes();
    if (boxed) {
      takeRuledQuotes();
    }
    // Behind their captions, which stand above them.
    asides.addAll(tables);
  }

  List<TextLine> rest() {
    return rest;
  }

  /// Rules that frame no quote.
  List<Box> rules() {
    return rules;
  }

  List<Aside> asides() {
    return asides;
  }

  private List<Aside> takeTables() {
    List<Aside> tables = new ArrayList<>();
    for (TableFinder.Found table : new TableFinder(page, rest, body).find()) {
      Aside.Table aside = new Aside.Table(table.rows());
      take(aside.lines());
      tables.add(aside);
      Box box = table.box().grownBy(1);
      rules.removeIf(box::holds);
    }
    return tables;
  }

  private void takePanels() {
    List<Box> panels = new ArrayList<>(page.panels());
    panels.sort(Comparator.comparing((Box box) -> box.width() * box.height()).reversed());
    for (Box panel : panels) {
      if (panel.width() * panel.height() * 100
          > page.width() * page.height() * BACKGROUND_PERCENT) {
        continue;
      }
      List<TextLine> inside = inside(panel.grownBy(1));
      boolean background = inside.size() * 10 > page.lines().size() * 7;
      if (inside.size() >= 2 && !background) {
        take(inside);
        inside.sort(Comparator.comparing(TextLine::top));
        boolean quote =
            !body.isBody(inside.getFirst())
                && inside.stream().allMatch(line -> line.looksLike(inside.getFirst()));
        asides.add(quote ? new Aside.PullQuote(inside) : new Aside.Panel(panel, inside));
      }
    }
  }

  private List<TextLine> inside(Box box) {
    return new ArrayList<>(rest.stream().filter(line -> box.holds(line.box())).toList());
  }

  private void take(List<TextLine> lines) {
    Set<TextLine> taken = new HashSet<>(lines);
    rest.removeIf(taken::contains);
  }

  /// Quotes stand between two rules of one width, in type other than the body's.
  private void takeRuledQuotes() {
    List<Box> lying =
        new ArrayList<>(rules.stream().filter(rule -> rule.width() > rule.height()).toList());
    lying.sort(Comparator.comparing(Box::top));
    for (int i = 0; i + 1 < lying.size() && lying.size() <= MOST_RULES; i++) {
      for (int j = i + 1; j < lying.size(); j++) {
        Box upper = lying.get(i);
        Box lower = lying.get(j);
        boolean pair =
            Math.abs(upper.left() - lower.left()) < 3
                && Math.abs(upper.right() - lower.right()) < 3;
        List<TextLine> inside =
            pair
                ? inside(new Box(upper.left() - 3, upper.bottom(), upper.right() + 3, lower.top()))
                : List.of();
        if (!inside.isEmpty()
            && inside.stream().noneMatch(body::isBody)
            && inside.stream().allMatch(line -> line.looksLike(inside.getFirst()))
            && !inside.getFirst().vertical()) {
          take(inside);
          inside.sort(Comparator.comparing(TextLine::top));
          asides.add(new Aside.PullQuote(inside));
          rules.remove(upper);
          rules.remove(lower);
          lying.remove(lower);
          break;
        }
      }
    }
  }

  /// Footnotes are set smaller than the text, below all of it, and begin with their mark.
  private void takeFootnotes() {
    List<TextLine> small = new ArrayList<>();
    for (TextLine line : rest) {
      boolean below =
          rest.stream()
              .filter(body::isBody)
              .noneMatch(
                  other -> other.top() > line.top() && other.box().sharedWidth(line.box()) > 0);
      if (below && !line.vertical() && line.size() < SMALLER * body.size()) {
        small.add(line);
      }
    }
    small.sort(Columns.byPlace());
    List<TextLine> note = new ArrayList<>();
    for (TextLine line : small) {
      boolean begins = FOOTNOTE_MARK.matcher(line.text()).lookingAt();
      if (begins) {
        footnote(note);
        note = new ArrayList<>();
      }
      if (begins || !note.isEmpty() && line.box().sharedWidth(note.getLast().box()) > 0) {
        note.add(line);
      }
    }
    footnote(note);
  }

  private void footnote(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      take(lines);
      asides.add(new Aside.Footnote(lines));
    }
  }

  private void takeCaptions() {
    List<Box> pictures = page.pictures().size() <= MOST_AREAS ? page.pictures() : List.of();
    for (Box picture : pictures) {
      List<TextLine> over = inside(picture);
      Optional<Box> image = imageIn(picture);
      if (!over.isEmpty()
          && over.size() <= MOST_CAPTION_LINES
          && over.stream().noneMatch(body::isBody)) {
        take(over);
      } else {
        over = List.of();
      }
      List<TextLine> under = under(picture);
      take(under);
      Optional<Box> shown =
          image.isEmpty() && !under.isEmpty() && isDrawing(picture) ? Optional.of(picture) : image;
      if (shown.isPresent()) {
        figure(shown.get(), under.isEmpty() ? over : under);
        caption(under.isEmpty() ? List.of() : over);
      } else {
        caption(over);
        caption(under);
      }
    }
    List<TextLine> marked =
        rest.stream()
            .filter(line ->
                !body.isBody(line)
                    && CAPTION_MARK.matcher(line.text()).lookingAt()
                    && !line.vertical()
                    && !body.isDisplay(line))
            .toList();
    for (TextLine line : marked) {
      if (rest.contains(line)) {
        caption(followed(line));
      }
    }
  }

  /// The figure that a picture is, or that lies in it: what its images cover.
  private Optional<Box> imageIn(Box picture) {
    return page.images().stream().map(DrawnImage::box).filter(picture::holds).reduce(Box::union);
  }

  private static boolean isDrawing(Box picture) {
    return picture.width() >= SMALLEST_DRAWING && picture.height() >= SMALLEST_DRAWING;
  }

  private void figure(Box box, List<TextLine> caption) {
    asides.add(new Aside.Figure(PagePicture.of(page, box), box, byHeight(caption)));
  }

  private void caption(List<TextLine> lines) {
    if (!lines.isEmpty()) {
      take(lines);
      asides.add(new Aside.Caption(byHeight(lines)));
    }
  }

  private static List<TextLine> byHeight(List<TextLine> lines) {
    List<TextLine> ordered = new ArrayList<>(lines);
    ordered.sort(Comparator.comparing(TextLine::top));
    return ordered;
  }

  private List<TextLine> under(Box picture) {
    return rest.stream()
        .filter(line -> !line.vertical() && !body.isBody(line) && !body.isDisplay(line))
        .filter(line ->
            line.top() > picture.bottom() - line.size()
                && line.top() - picture.bottom() < CAPTION_GAP * line.size())
        .filter(line ->
            line.box().centreX() > picture.left()
                && line.box().centreX() < picture.right()
                && line.box().width() < picture.width() * 1.2f)
        .min(Comparator.comparing(TextLine::top))
        .map(this::followed)
        .orElse(List.of());
  }

  /// A line and the lines of its style right under it.
  private List<TextLine> followed(TextLine first) {
    List<TextLine> lines = new ArrayList<>(List.of(first));
    boolean grows = true;
    while (grows && lines.size() < MOST_CAPTION_LINES) {
      TextLine last = lines.getLast();
      grows =
          rest.stream()
              .filter(line -> line.looksLike(first) && !lines.contains(line))
              .filter(line ->
                  line.top() > last.top()
                      && line.top() - last.top() < CAPTION_LEADING * last.size())
              .filter(line -> line.box().sharedWidth(last.box()) > 0.5f)
              .filter(line -> !CAPTION_MARK.matcher(line.text()).lookingAt())
              .findFirst()
              .map(lines::add)
              .orElse(false);
    }
    return lines;
  }
}
