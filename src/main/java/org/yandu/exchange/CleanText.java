package org.yandu.exchange;

import java.util.stream.Collectors;
import org.yandu.model.Block;

/// A [CleanCopy] as plain text: a blank line between paragraphs, so that it can be read in again.
final class CleanText {

  private CleanText() {}

  static String of(CleanCopy copy) {
    StringBuilder out = new StringBuilder();
    line(out, copy.title());
    for (CleanCopy.Piece piece : copy.pieces()) {
      if (!piece.section().isEmpty()) {
        line(out, "【" + piece.section() + "】");
      }
      for (CleanCopy.Line line : piece.lines()) {
        line(out, words(line));
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String words) {
    if (!words.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(words).append('\n');
    }
  }

  private static String words(CleanCopy.Line line) {
    String words = line.runs().stream().map(MarkedRun::text).collect(Collectors.joining());
    return switch (line.block()) {
      case Block.ListItem item -> "  ".repeat(item.depth()) + item.marker() + " " + words;
      case Block.Figure _ -> words.replace("\ufffc", "");
      case Block.Title _,
          Block.Subtitle _,
          Block.Byline _,
          Block.Heading _,
          Block.Paragraph _,
          Block.Caption _,
          Block.PullQuote _,
          Block.Note _,
          Block.Table _ ->
          words;
    };
  }
}
