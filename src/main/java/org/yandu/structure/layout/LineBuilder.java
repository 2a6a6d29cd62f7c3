package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the glyphs of a page together to lines, in the order of drawing.
final class LineBuilder {

  /// Fewer characters one below the other are no vertical text.
  private static final int FEWEST_STACKED = 3;

  /// Two alone are, if they stand closer than lines of text do, in ems.
  private static final float TIGHT_PAIR = 1.3f;

  /// From one stacked character to the next, in ems.
  private static final float TIGHTEST_STACK = 0.75f;

  private static final float WIDEST_STACK = 2.6f;

  private LineBuilder() {}

  static List<GlyphRun> runs(PageGlyphs page) {
    ShadowGlyphs shadows = new ShadowGlyphs();
    List<GlyphRun> runs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (shadows.repeats(glyph)) {
        if (!runs.isEmpty()) {
          runs.getLast().shadows().add(glyph);
        }
      } else if (runs.isEmpty() || !runs.getLast().accepts(glyph)) {
        runs.add(new GlyphRun(glyph));
      }
    }
    runs.removeIf(run -> run.isBlank() && run.shadows().isEmpty());
    return merged(runs);
  }

  /// Runs of one line that were drawn apart become one, in the place of the first drawn.
  private static List<GlyphRun> merged(List<GlyphRun> runs) {
    List<Integer> byPlace = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      byPlace.add(i);
    }
    byPlace.sort(
        Comparator.<Integer>comparingInt(i -> Math.round(runs.get(i).first().baseline()))
            .thenComparing(i -> runs.get(i).first().left()));
    boolean[] gone = new boolean[runs.size()];
    GlyphRun[] lines = runs.toArray(GlyphRun[]::new);
    for (int i = 1; i < byPlace.size(); i++) {
      int left = byPlace.get(i - 1);
      int right = byPlace.get(i);
      boolean inside = lines[left].leavesRoomFor(lines[right]);
      if (inside || lines[left].meets(lines[right])) {
        if (inside) {
          lines[left].insert(lines[right]);
        } else {
          lines[left].append(lines[right]);
        }
        int first = Math.min(left, right);
        int second = Math.max(left, right);
        lines[first] = lines[left];
        gone[second] = true;
        byPlace.set(i, first);
      }
    }
    List<GlyphRun> merged = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!gone[i]) {
        merged.add(lines[i]);
      }
    }
    return merged;
  }

  /// How many of the runs from `start` are characters that stand one below the other; 1 if none.
  static int stacked(List<GlyphRun> runs, int start) {
    int end = start;
    float step = 0;
    while (end + 1 < runs.size() && isSingle(runs.get(end)) && isSingle(runs.get(end + 1))) {
      Glyph above = ink(runs.get(end));
      Glyph below = ink(runs.get(end + 1));
      float down = below.baseline() - above.baseline();
      float size = above.size();
      float aside =
          Math.abs(above.left() + above.advance() / 2 - below.left() - below.advance() / 2);
      boolean goesOn =
          Math.abs(size - below.size()) < 0.1f * size
              && aside < 0.3f * size
              && down > TIGHTEST_STACK * size
              && down < WIDEST_STACK * size
              && (step == 0 || Math.abs(down - step) < 0.3f * step);
      if (!goesOn) {
        break;
      }
      step = down;
      end++;
    }
    int count = end - start + 1;
    boolean tight = count == 2 && step <= TIGHT_PAIR * ink(runs.get(start)).size();
    return count >= FEWEST_STACKED || tight ? count : 1;
  }

  private static boolean isSingle(GlyphRun run) {
    return run.first().turns() % 2 == 0
        && run.glyphs().stream().filter(glyph -> !glyph.text().isBlank()).count() == 1;
  }

  private static Glyph ink(GlyphRun run) {
    return run.glyphs().stream()
        .filter(glyph -> !glyph.text().isBlank())
        .findFirst()
        .orElse(run.first());
  }
}
