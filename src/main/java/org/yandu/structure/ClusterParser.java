package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Tells titles, subtitles and captions in a run of display lines by their neighbours.
final class ClusterParser {

  private ClusterParser() {}

  static List<Piece> parse(List<Piece> cluster) {
    List<Piece> parts = new ArrayList<>(cluster);
    for (int i = 0; i < parts.size(); i++) {
      Piece piece = parts.get(i);
      if (piece.kind() == PieceKind.DISPLAY && Glyphs.isDash(piece.first().text().charAt(0))) {
        parts.set(i, piece.as(PieceKind.SUBTITLE));
      } else if (piece.kind() == PieceKind.DISPLAY && continuesCaption(parts, i)) {
        parts.set(i, piece.as(PieceKind.CAPTION));
      }
    }
    boolean titled = parts.stream().anyMatch(part -> part.kind() == PieceKind.TITLE);
    if (!titled) {
      nameTitles(parts);
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == PieceKind.DISPLAY) {
        parts.set(i, parts.get(i).as(PieceKind.CAPTION));
      }
    }
    return mergeCaptions(parts);
  }

  private static boolean continuesCaption(List<Piece> parts, int i) {
    if (i == 0 || parts.get(i - 1).kind() != PieceKind.CAPTION) {
      return false;
    }
    Line before = parts.get(i - 1).first();
    Line line = parts.get(i).first();
    String text = before.text();
    boolean ended = text.endsWith("摄") || text.endsWith("）") || text.endsWith("。");
    return !ended && line.doubled() == before.doubled();
  }

  /// Display lines beside a byline or a subtitle, or drawn twice, are the title.
  private static void nameTitles(List<Piece> parts) {
    boolean signed =
        parts.stream()
            .anyMatch(part -> part.kind() == PieceKind.BYLINE || part.kind() == PieceKind.SUBTITLE);
    for (int i = 0; i < parts.size(); i++) {
      Piece part = parts.get(i);
      if (part.kind() == PieceKind.DISPLAY && (signed || part.first().doubled())) {
        parts.set(i, part.as(PieceKind.TITLE));
      }
    }
  }

  private static List<Piece> mergeCaptions(List<Piece> parts) {
    List<Piece> merged = new ArrayList<>();
    for (Piece part : parts) {
      Piece last = merged.isEmpty() ? part : merged.getLast();
      boolean further =
          !merged.isEmpty()
              && part.kind() == PieceKind.CAPTION
              && last.kind() == PieceKind.CAPTION
              && part.first().role() != LineRole.CAPTION;
      if (further) {
        List<Line> lines = new ArrayList<>(last.lines());
        lines.addAll(part.lines());
        merged.set(
            merged.size() - 1,
            new Piece(PieceKind.CAPTION, lines, false, last.inside(), last.width()));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }
}
