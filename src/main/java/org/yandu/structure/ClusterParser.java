package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Glyphs;

/// Tells titles, subtitles and captions in a run of display lines by their neighbours. What the
/// neighbours do not settle stays display text.
final class ClusterParser {

  /// A title is set in at most so many lines.
  private static final int MOST_TITLE_LINES = 3;

  /// A kicker over a known title has at most so many characters.
  private static final int LONGEST_KICKER = 14;

  private final List<Piece> parts;

  private ClusterParser(List<Piece> cluster) {
    this.parts = new ArrayList<>(cluster);
  }

  static List<Piece> parse(List<Piece> cluster) {
    ClusterParser parser = new ClusterParser(cluster);
    parser.nameSubtitlesAndCaptions();
    if (parser.has(PieceKind.TITLE)) {
      parser.nameKickers();
      parser.namePlainSubtitle();
    } else {
      parser.nameTitle();
    }
    return parser.parts;
  }

  private boolean has(PieceKind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  private void nameSubtitlesAndCaptions() {
    for (int i = 0; i < parts.size(); i++) {
      Piece piece = parts.get(i);
      if (piece.kind() != PieceKind.DISPLAY) {
        continue;
      }
      if (Glyphs.isDash(piece.first().text().charAt(0))) {
        parts.set(i, piece.as(PieceKind.SUBTITLE));
      } else if (CaptionMarking.isCredited(piece.first().text()) && i > 0) {
        parts.set(i, piece.as(PieceKind.CAPTION));
      }
    }
  }

  /// The display lines right before a byline or a subtitle are the title, else those right after.
  private void nameTitle() {
    int anchor = -1;
    for (int i = 0; i < parts.size() && anchor < 0; i++) {
      PieceKind kind = parts.get(i).kind();
      anchor = kind == PieceKind.SUBTITLE || kind == PieceKind.BYLINE ? i : -1;
    }
    if (anchor < 0) {
      return;
    }
    if (anchor > 0 && parts.get(anchor - 1).kind() == PieceKind.DISPLAY) {
      for (int i = anchor - 1; i >= 0 && belongs(i, anchor - 1); i--) {
        parts.set(i, parts.get(i).as(PieceKind.TITLE));
      }
      nameKickers();
      return;
    }
    int after = anchor;
    while (after < parts.size() && isHead(parts.get(after).kind())) {
      after++;
    }
    for (int i = after; i < parts.size() && belongs(i, after); i++) {
      parts.set(i, parts.get(i).as(PieceKind.TITLE));
    }
  }

  private boolean belongs(int i, int first) {
    return parts.get(i).kind() == PieceKind.DISPLAY
        && Math.abs(i - first) < MOST_TITLE_LINES
        && parts.get(i).first().doubled() == parts.get(first).first().doubled();
  }

  private static boolean isHead(PieceKind kind) {
    return kind == PieceKind.BYLINE || kind == PieceKind.AFFILIATION || kind == PieceKind.SUBTITLE;
  }

  /// A short line right before a title is a kicker.
  private void nameKickers() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      Piece part = parts.get(i);
      boolean before = parts.get(i + 1).kind() == PieceKind.TITLE;
      if (before
          && part.kind() == PieceKind.DISPLAY
          && part.first().squeezed().length() <= LONGEST_KICKER) {
        parts.set(i, part.as(PieceKind.LABEL));
      }
    }
  }

  /// A line between a known title and a byline is the subtitle, even without a dash.
  private void namePlainSubtitle() {
    for (int i = 1; i + 1 < parts.size(); i++) {
      if (parts.get(i).kind() == PieceKind.DISPLAY
          && parts.get(i - 1).kind() == PieceKind.TITLE
          && parts.get(i + 1).kind() == PieceKind.BYLINE) {
        parts.set(i, parts.get(i).as(PieceKind.SUBTITLE));
      }
    }
  }
}
