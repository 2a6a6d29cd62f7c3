package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a run of display pieces where the head of one article ends and that of another begins.
final class ClusterSplitter {

  private final Set<String> knownTitles;

  /// @param knownTitles without blanks, as the contents page announces them
  ClusterSplitter(Set<String> knownTitles) {
    this.knownTitles = knownTitles;
  }

  /// @param signsEnd whether a byline at the start rather ends the article before
  List<List<Piece>> split(List<Piece> cluster, boolean signsEnd) {
    List<List<Piece>> heads = new ArrayList<>();
    int start = 0;
    int first = endOfByline(cluster);
    boolean endsArticle = signsEnd || hasByline(cluster, first);
    if (first > 0 && first < cluster.size() && endsArticle) {
      heads.add(cluster.subList(0, first));
      start = first;
    }
    StringBuilder title = new StringBuilder();
    for (int i = start; i < cluster.size(); i++) {
      Piece piece = cluster.get(i);
      boolean another =
          piece.kind() == PieceKind.TITLE && knownTitles.contains(title.toString()) && i > start;
      if (another) {
        heads.add(cluster.subList(start, i));
        start = i;
        title.setLength(0);
      }
      if (piece.kind() == PieceKind.TITLE) {
        title.append(piece.squeezed());
      }
    }
    heads.add(cluster.subList(start, cluster.size()));
    return heads;
  }

  /// End of the byline at the start of a cluster, with its post.
  private static int endOfByline(List<Piece> cluster) {
    int end = 0;
    boolean posted = false;
    while (end < cluster.size()) {
      Piece piece = cluster.get(end);
      boolean byline = piece.kind() == PieceKind.BYLINE && !posted;
      if (!byline && piece.kind() != PieceKind.AFFILIATION) {
        break;
      }
      posted |= piece.kind() == PieceKind.AFFILIATION || isAuthorNote(piece);
      end++;
    }
    return end;
  }

  private static boolean hasByline(List<Piece> cluster, int from) {
    return cluster.subList(from, cluster.size()).stream()
        .anyMatch(piece -> piece.kind() == PieceKind.BYLINE);
  }

  static boolean isAuthorNote(Piece piece) {
    return piece.first().role() == LineRole.AUTHOR_NOTE;
  }
}
