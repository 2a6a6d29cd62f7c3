package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Glyphs;

/// Glyphs that were drawn one after the other along one line. Confined to one thread.
final class GlyphRun {

  /// A glyph further right than this is no neighbour, in ems.
  private static final float WIDEST_GAP = 2.0f;

  /// Runs of one line that were drawn apart lie no further apart than this, in ems.
  private static final float WIDEST_SEAM = 0.6f;

  /// Gaps that part words: between Latin glyphs, and between others, in ems.
  private static final float LATIN_SPACE = 0.14f;

  private static final float OTHER_SPACE = 0.22f;

  private static final float OVERLAP = 0.6f;
  private static final float RISE = 0.4f;
  private static final float SAME_RISE = 0.15f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> shadows = new ArrayList<>();

  GlyphRun(Glyph first) {
    glyphs.add(first);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Glyph> shadows() {
    return shadows;
  }

  Glyph first() {
    return glyphs.getFirst();
  }

  Glyph last() {
    return glyphs.getLast();
  }

  float size() {
    return first().size();
  }

  /// Adds the glyph if it goes on with this run.
  boolean accepts(Glyph next) {
    Glyph last = last();
    float size = Math.max(last.size(), next.size());
    boolean goesOn =
        next.turns() == last.turns()
            && Math.abs(along(next, false) - along(last, false)) <= RISE * size
            && next.size() > size / 2
            && last.size() > size / 2
            && between(last, next) >= -OVERLAP * size
            && between(last, next) <= WIDEST_GAP * size;
    if (goesOn) {
      glyphs.add(next);
    }
    return goesOn;
  }

  /// Whether another run continues this one on the same line, although it was drawn apart.
  boolean meets(GlyphRun other) {
    float size = Math.max(size(), other.size());
    float gap = between(last(), other.first());
    return first().turns() == other.first().turns()
        && Math.abs(along(last(), false) - along(other.first(), false)) <= SAME_RISE * size
        && Math.min(size(), other.size()) > size * 0.7f
        && gap >= -SAME_RISE * size
        && gap <= WIDEST_SEAM * size;
  }

  /// Whether another run was drawn into a gap that this one left on the same line.
  boolean leavesRoomFor(GlyphRun other) {
    float size = Math.max(size(), other.size());
    boolean level =
        first().turns() == 0
            && other.first().turns() == 0
            && Math.abs(first().baseline() - other.first().baseline()) <= SAME_RISE * size
            && Math.min(size(), other.size()) > size * 0.7f;
    if (!level || other.first().left() < first().right() || other.last().right() > last().right()) {
      return false;
    }
    float slop = SAME_RISE * size;
    return glyphs.stream()
        .noneMatch(glyph ->
            glyph.left() + slop < other.last().right()
                && glyph.right() - slop > other.first().left());
  }

  void insert(GlyphRun other) {
    append(other);
    glyphs.sort(Comparator.comparing(Glyph::left));
  }

  void append(GlyphRun other) {
    glyphs.addAll(other.glyphs);
    shadows.addAll(other.shadows);
  }

  private static float between(Glyph before, Glyph after) {
    return along(after, true) - along(before, true) - before.advance();
  }

  /// Where a glyph stands along its line, or across it.
  private static float along(Glyph glyph, boolean along) {
    return switch (glyph.turns()) {
      case 0 -> along ? glyph.left() : glyph.baseline();
      case 1 -> along ? glyph.baseline() : -glyph.left();
      case 2 -> along ? -glyph.left() : -glyph.baseline();
      default -> along ? -glyph.baseline() : glyph.left();
    };
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(glyph -> glyph.text().isBlank());
  }

  /// The characters, with a space where the glyphs stand apart.
  String text() {
    return write(new int[glyphs.size()]);
  }

  /// Where in the text each glyph begins.
  int[] starts() {
    int[] starts = new int[glyphs.size()];
    write(starts);
    return starts;
  }

  private String write(int[] starts) {
    StringBuilder text = new StringBuilder();
    Glyph before = glyphs.getFirst();
    for (int i = 0; i < starts.length; i++) {
      Glyph glyph = glyphs.get(i);
      if (!text.isEmpty() && apart(text.charAt(text.length() - 1), before, glyph)) {
        text.append(' ');
      }
      starts[i] = text.length();
      text.append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  private static boolean apart(char last, Glyph before, Glyph glyph) {
    if (Glyphs.isBlank(last) || glyph.text().isEmpty() || Glyphs.isBlank(glyph.text().charAt(0))) {
      return false;
    }
    boolean latin = last < '\u0250' && glyph.text().charAt(0) < '\u0250';
    float space = (latin ? LATIN_SPACE : OTHER_SPACE) * Math.min(before.size(), glyph.size());
    return between(before, glyph) > space;
  }

  Box box() {
    Box box = boxOf(firstInk(glyphs));
    for (Glyph glyph : glyphs) {
      if (!glyph.text().isBlank()) {
        box = box.union(boxOf(glyph));
      }
    }
    return box;
  }

  private static Glyph firstInk(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> !glyph.text().isBlank())
        .findFirst()
        .orElse(glyphs.getFirst());
  }

  /// Type reaches about 0.88 of its size above the baseline and 0.12 below it.
  static Box boxOf(Glyph glyph) {
    float above = 0.88f * glyph.size();
    float below = 0.12f * glyph.size();
    float x = glyph.left();
    float y = glyph.baseline();
    float advance = glyph.advance();
    return switch (glyph.turns()) {
      case 0 -> new Box(x, y - above, x + advance, y + below);
      case 1 -> new Box(x - below, y, x + above, y + advance);
      case 2 -> new Box(x - advance, y - below, x, y + above);
      default -> new Box(x - above, y - advance, x + below, y);
    };
  }

  /// The face of most of its glyphs, Latin ones counted only where there are no others.
  FontFace face() {
    Map<FontFace, Integer> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.text().isBlank()) {
        counts.merge(glyph.face(), glyph.text().charAt(0) < '\u0250' ? 1 : 100, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<FontFace, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().name()))
        .map(Map.Entry::getKey)
        .orElse(first().face());
  }

  /// The size of most of its glyphs.
  float commonSize() {
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
    }
    java.util.Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }
}
