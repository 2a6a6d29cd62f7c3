package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;

/// Sets glyphs on pages as a compositor does. Han characters and full-width marks are one em wide,
/// all others half an em.
final class GlyphSetter {

  static final FontFace TEXT = new FontFace("Song", false);
  static final FontFace HEAVY = new FontFace("Hei", true);

  private final float width;
  private final float height;
  private final List<PageGlyphs> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Box> rules = new ArrayList<>();

  GlyphSetter(float width, float height) {
    this.width = width;
    this.height = height;
  }

  static float widthOf(char c) {
    return c < 0x250 ? 0.5f : 1;
  }

  GlyphSetter line(FontFace face, float size, float left, float baseline, String text) {
    return line(face, size, left, baseline, 0, text);
  }

  /// @param tracking between the glyphs, in points
  GlyphSetter line(
      FontFace face, float size, float left, float baseline, float tracking, String text) {
    float x = left;
    for (char c : text.toCharArray()) {
      float advance = widthOf(c) * size;
      if (c != ' ') {
        glyphs.add(new Glyph(Character.toString(c), x, baseline, advance, size, 0, face));
      }
      x += advance + tracking;
    }
    return this;
  }

  GlyphSetter vertical(FontFace face, float size, float left, float baseline, String text) {
    for (int i = 0; i < text.length(); i++) {
      line(face, size, left, baseline + i * size * 1.2f, text.substring(i, i + 1));
    }
    return this;
  }

  GlyphSetter rule(float left, float y, float right) {
    rules.add(new Box(left, y, right, y + 0.5f));
    return this;
  }

  GlyphSetter page() {
    pages.add(new PageGlyphs(pages.size() + 1, width, height, glyphs, rules, List.of(), List.of()));
    glyphs = new ArrayList<>();
    rules = new ArrayList<>();
    return this;
  }

  List<PageGlyphs> pages() {
    if (!glyphs.isEmpty()) {
      page();
    }
    return pages;
  }

  LaidOutDocument document() {
    LaidOutDocument document = new LaidOutDocument();
    pages().forEach(document::add);
    return document;
  }
}
