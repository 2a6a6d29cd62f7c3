package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Breaks text into lines by the rules of Chinese composition and prints them as a text extractor
/// would: with a blank wherever justification opened a visible gap.
final class LineSetter {

  /// Gaps from so many hundredths of an em on come out as a blank.
  private static final int VISIBLE = 20;

  /// From here on the gap before a digit comes out, that after it does not.
  private static final int HALF_VISIBLE = 10;

  private final Font font;

  LineSetter(Font font) {
    this.font = font;
  }

  /// Lines with flush edges but for the last.
  ///
  /// @param measure width of the column, in hundredths of an em
  /// @param indent of the first line
  List<String> justified(String text, int measure, int indent) {
    List<String> lines = broken(text, measure, indent);
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int room = i == 0 ? measure - indent : measure;
      boolean last = i + 1 == lines.size();
      printed.add(stretched(lines.get(i), last ? 0 : room - font.width(lines.get(i))));
    }
    return printed;
  }

  /// Lines that are not stretched, as of headings and captions.
  List<String> ragged(String text, int measure) {
    return broken(text, measure, 0).stream().map(line -> stretched(line, 0)).toList();
  }

  private List<String> broken(String text, int measure, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = measure - indent;
    for (String cluster : clusters(text, measure)) {
      if (!line.isEmpty() && !fits(line + cluster, room)) {
        lines.add(line.toString().strip());
        line.setLength(0);
        room = measure;
      }
      if (!line.isEmpty() || !cluster.isBlank()) {
        line.append(cluster);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private boolean fits(String line, int room) {
    String text = line.stripTrailing();
    int width = font.width(text);
    return width <= room
        || Font.endsWithMark(text)
            && font.width(text.substring(0, text.length() - 1)) <= room
            && width - font.squeezable(text) <= room;
  }

  /// Stretches of text that no line end may part.
  private List<String> clusters(String text, int measure) {
    List<String> clusters = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = clusterEnd(text, i);
      if (font.width(text.substring(i, end)) > measure) {
        end = i + 1;
      }
      clusters.add(text.substring(i, end));
      i = end;
    }
    return clusters;
  }

  private static int clusterEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Glyphs.isOpening(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && Font.isWordPart(text.charAt(end))) {
      while (end < text.length() && Font.isWordPart(text.charAt(end))) {
        end++;
      }
    } else if (end < text.length()) {
      end++;
    }
    while (end < text.length() && sticksToFormer(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean sticksToFormer(char c) {
    return Glyphs.isClosing(c) || Glyphs.isDash(c);
  }

  /// Justification opens the gaps between scripts first, up to a quarter em, and then every gap.
  private String stretched(String line, int missing) {
    int changes = 0;
    for (int i = 1; i < line.length(); i++) {
      changes += Font.isScriptChange(line.charAt(i - 1), line.charAt(i)) ? 1 : 0;
    }
    int left = Math.max(0, missing);
    int script = changes == 0 ? 0 : Math.min(Font.QUARTER, left / changes);
    int every = line.length() < 2 ? 0 : (left - script * changes) / (line.length() - 1);
    if (font.scriptSpacing()) {
      script = Font.QUARTER;
    }
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (i > 0 && opens(line.charAt(i - 1), line.charAt(i), script, every)) {
        printed.append(' ');
      }
      printed.append(line.charAt(i));
    }
    return printed.toString();
  }

  private static boolean opens(char before, char after, int script, int every) {
    if (before == ' ' || after == ' ') {
      return false;
    }
    if (!Font.isScriptChange(before, after)) {
      return every >= VISIBLE && !(Font.isWordPart(before) && Font.isWordPart(after));
    }
    int gap = script + every;
    return gap >= VISIBLE || gap >= HALF_VISIBLE && Glyphs.isHan(before);
  }
}
