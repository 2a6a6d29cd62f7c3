package org.yandu.structure.doubt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.model.Block;
import org.yandu.model.PublicationContent;

/// Lists every decision of a recovery and tells which of them are wrong.
///
/// One mistake is one error: a foreign line in a paragraph is wrong at that line and not at the
/// next, a block in the wrong article where its run begins, and of an article that is none its
/// beginning is wrong and not its title as well.
final class PlaceTruth {

  private static final int NONE = -1;

  /// Share of an article's characters that a partial truth must know of it.
  private static final double KNOWN = 0.3;

  /// So many characters at a block's beginning, such as marks, may be missing.
  private static final int LOST_MARK = 2;

  private final MarkedText truth;
  private final boolean partial;
  private final IssueTexts.Recovered recovered;

  /// By recovered character, the true one, or -1; and the same of what is hidden.
  private final int[] truthOf;

  private final int[] truthOfHidden;
  private final BitSet shownTruths = new BitSet();

  /// By recovered article the true one, or -1.
  private final int[] trueArticle;

  private final Set<Integer> left = new HashSet<>();
  private final List<Place> places = new ArrayList<>();

  private PlaceTruth(IssueTexts.Truth truth, PublicationContent content) {
    this.truth = truth.text();
    this.partial = truth.partial();
    this.recovered = IssueTexts.recovered(content);
    int[] shown = TextTiling.map(this.truth.string(), recovered.text().string(), sameBlocks());
    for (int i = 0; i < shown.length; i++) {
      shownTruths.set(i, shown[i] >= 0);
    }
    truthOf = inverse(shown, recovered.text().string().length());
    int[] hidden = TextTiling.map(rest(shown), recovered.hidden().string(), List.of());
    truthOfHidden = inverse(hidden, recovered.hidden().string().length());
    trueArticle = align();
  }

  static List<Place> of(IssueTexts.Truth truth, PublicationContent content) {
    PlaceTruth all = new PlaceTruth(truth, content);
    all.judge();
    return all.places;
  }

  /// Blocks that say the same and are the same, in their order.
  private List<int[]> sameBlocks() {
    Map<String, Deque<MarkedText.Piece>> known = new HashMap<>();
    for (MarkedText.Piece piece : truth.pieces()) {
      known.computeIfAbsent(piece.role() + words(truth, piece), _ -> new ArrayDeque<>()).add(piece);
    }
    List<int[]> same = new ArrayList<>();
    List<MarkedText.Piece> pieces = recovered.text().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      MarkedText.Piece piece = pieces.get(i);
      Deque<MarkedText.Piece> found =
          known.getOrDefault(piece.role() + words(recovered.text(), piece), new ArrayDeque<>());
      if (!found.isEmpty()) {
        MarkedText.Piece best = found.getFirst();
        int most = -1;
        for (MarkedText.Piece candidate : found) {
          int alike = alikeAround(i, candidate);
          if (alike > most) {
            best = candidate;
            most = alike;
          }
        }
        found.remove(best);
        same.add(new int[] {best.start(), piece.start(), piece.end() - piece.start()});
      }
    }
    return same;
  }

  /// How many of the blocks before and after say the same.
  private int alikeAround(int index, MarkedText.Piece candidate) {
    int alike = 0;
    for (int step = -1; step <= 1; step += 2) {
      int one = index + step;
      int other = candidate.place() + step;
      boolean inside =
          one >= 0
              && one < recovered.text().pieces().size()
              && other >= 0
              && other < truth.pieces().size();
      if (inside) {
        String here = words(recovered.text(), recovered.text().pieces().get(one));
        alike += here.equals(words(truth, truth.pieces().get(other))) ? 1 : 0;
      }
    }
    return alike;
  }

  private static String words(MarkedText text, MarkedText.Piece piece) {
    return text.string().substring(piece.start(), piece.end());
  }

  private static int[] inverse(int[] map, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, NONE);
    for (int i = 0; i < map.length; i++) {
      if (map[i] >= 0) {
        inverse[map[i]] = i;
      }
    }
    return inverse;
  }

  /// The true text with what is shown made unfindable.
  private String rest(int[] shown) {
    char[] rest = truth.string().toCharArray();
    for (int i = 0; i < rest.length; i++) {
      rest[i] = shown[i] >= 0 ? '\uffff' : rest[i];
    }
    return new String(rest);
  }

  /// One to one by common characters; equal titles break ties.
  private int[] align() {
    int[][] common = new int[recovered.blocks().size()][truth.heads().size()];
    int[] sizes = new int[common.length];
    for (int i = 0; i < truthOf.length; i++) {
      int article = recovered.text().owner(i).article();
      sizes[article]++;
      int owner = truthOf[i] < 0 ? NONE : truth.owner(truthOf[i]).article();
      if (owner >= 0) {
        common[article][owner]++;
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < common.length; a++) {
      int known = Arrays.stream(common[a]).sum();
      if (partial && known < KNOWN * sizes[a]) {
        left.add(a);
        continue;
      }
      for (int t = 0; t < common[a].length; t++) {
        if (common[a][t] >= 4) {
          pairs.add(new int[] {a, t, common[a][t] + (sameTitle(a, t) ? 20 : 0)});
        }
      }
    }
    pairs.sort(Comparator.comparingInt((int[] pair) -> -pair[2]));
    int[] aligned = new int[common.length];
    Arrays.fill(aligned, NONE);
    Set<Integer> used = new HashSet<>();
    for (int[] pair : pairs) {
      if (aligned[pair[0]] == NONE && used.add(pair[1])) {
        aligned[pair[0]] = pair[1];
      }
    }
    return aligned;
  }

  private boolean sameTitle(int article, int other) {
    return MarkedText.alike(
        MarkedText.key(recovered.text().heads().get(article).title()),
        MarkedText.key(truth.heads().get(other).title()));
  }

  private void judge() {
    int firstLine = Integer.MAX_VALUE;
    int lastLine = 0;
    for (int a = 0; a < recovered.blocks().size(); a++) {
      if (!left.contains(a)) {
        List<IssueTexts.Shown> blocks = recovered.blocks().get(a);
        for (IssueTexts.Shown shown : blocks) {
          for (var span : shown.block().provenance().spans()) {
            firstLine = Math.min(firstLine, span.line());
            lastLine = Math.max(lastLine, span.line());
          }
        }
        judgeHead(a, blocks);
        judgeBlocks(a, blocks);
      }
    }
    judgeHidden(firstLine, lastLine);
  }

  private void judgeHead(int article, List<IssueTexts.Shown> blocks) {
    MarkedText.Head head = recovered.text().heads().get(article);
    int t = trueArticle[article];
    Block first = blocks.getFirst().block();
    Block title = find(blocks, TextRole.TITLE, first);
    Block byline = find(blocks, TextRole.BYLINE, first);
    add(Place.Kind.ARTICLE, first, t == NONE ? "no article" : wrongBeginning(blocks, t));
    MarkedText.Head wanted = t == NONE ? head : truth.heads().get(t);
    boolean titled = MarkedText.alike(MarkedText.key(head.title()), MarkedText.key(wanted.title()));
    add(Place.Kind.TITLE, title, titled ? "" : "title " + wanted.title());
    boolean named = new HashSet<>(head.authors()).equals(new HashSet<>(wanted.authors()));
    add(Place.Kind.BYLINE, byline, named ? "" : "authors " + wanted.authors());
    boolean placed =
        MarkedText.alike(MarkedText.key(head.section()), MarkedText.key(wanted.section()));
    add(Place.Kind.SECTION, first, placed ? "" : head.section() + "; section " + wanted.section());
  }

  private static Block find(List<IssueTexts.Shown> blocks, TextRole role, Block otherwise) {
    return blocks.stream()
        .filter(shown -> shown.piece().role() == role)
        .findFirst()
        .map(IssueTexts.Shown::block)
        .orElse(otherwise);
  }

  /// Of an article that begins with the wrong block.
  private String wrongBeginning(List<IssueTexts.Shown> blocks, int t) {
    for (IssueTexts.Shown shown : blocks) {
      if (shown.piece().role().isBody()) {
        MarkedText.Piece piece = trueBlock(shown.piece());
        if (piece != null && piece.role().isBody()) {
          return piece.article() == t && before(piece) == null ? "" : "begins elsewhere";
        }
      }
    }
    return "";
  }

  /// The true block of the first characters of a recovered one.
  private MarkedText.@Nullable Piece trueBlock(MarkedText.Piece piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (truthOf[i] >= 0) {
        return truth.owner(truthOf[i]);
      }
    }
    return null;
  }

  /// The body block before one in its true article.
  private MarkedText.@Nullable Piece before(MarkedText.Piece piece) {
    for (int place = piece.place() - 1; place >= 0; place--) {
      MarkedText.Piece other = truth.pieces().get(place);
      if (other.article() != piece.article()) {
        return null;
      }
      if (other.role().isBody() && !other.isEmpty()) {
        return other;
      }
    }
    return null;
  }

  private void judgeBlocks(int article, List<IssueTexts.Shown> blocks) {
    Map<Integer, MarkedText.Piece> lastOf = new HashMap<>();
    int owner = NONE;
    for (IssueTexts.Shown shown : blocks) {
      TextRole role = shown.piece().role();
      if (!role.isBody() && !role.isAside()) {
        continue;
      }
      BlockTruth truths = new BlockTruth(recovered.text(), truth, truthOf, shownTruths, shown);
      MarkedText.Piece begun = truths.first();
      String flow = "";
      if (begun != null && begun.role().isBody() && role.isBody()) {
        MarkedText.Piece wanted = before(begun);
        MarkedText.Piece last = lastOf.get(begun.article());
        if (begun.article() != trueArticle[article] && begun.article() != owner) {
          if (isHeadOfNext(article, blocks, shown, begun.article())) {
            // The next article begins too late: that is wrong at its beginning.
            owner = begun.article();
            truths.ends().forEach(piece -> lastOf.put(piece.article(), piece));
            places.addAll(truths.judge("", LOST_MARK));
            continue;
          }
          // An article that is none has been counted at its beginning.
          flow = owner == NONE && lastOf.isEmpty() ? "" : "of another article";
        } else if (last != null && wanted != last && begun != last) {
          flow = "order";
        }
        owner = begun.article();
      }
      truths.ends().forEach(piece -> lastOf.put(piece.article(), piece));
      places.addAll(truths.judge(flow, LOST_MARK));
    }
  }

  /// Whether all body blocks from one on belong to the article that is recovered next.
  private boolean isHeadOfNext(
      int article, List<IssueTexts.Shown> blocks, IssueTexts.Shown from, int owner) {
    if (article + 1 == trueArticle.length || trueArticle[article + 1] != owner) {
      return false;
    }
    return blocks.subList(blocks.indexOf(from), blocks.size()).stream()
        .filter(shown -> shown.piece().role().isBody())
        .map(shown -> trueBlock(shown.piece()))
        .allMatch(piece -> piece == null || piece.article() == owner);
  }

  private void judgeHidden(int firstLine, int lastLine) {
    MarkedText hidden = recovered.hidden();
    for (MarkedText.Piece piece : hidden.pieces()) {
      int lost = 0;
      for (int i = piece.start(); i < piece.end(); i++) {
        int t = truthOfHidden[i];
        boolean text =
            t >= 0 && (truth.owner(t).role().isBody() || truth.owner(t).role().isAside());
        lost += text ? 1 : 0;
      }
      int size = piece.end() - piece.start();
      if (size > 0) {
        int start = hidden.offset(piece.start());
        String error = lost * 2 > size && size > 1 ? "lost text" : "";
        String words =
            hidden.string().substring(piece.start(), Math.min(piece.end(), piece.start() + 24));
        places.add(
            new Place(
                Place.Kind.FURNITURE, start, hidden.offset(piece.end() - 1) + 1, 0, error, words));
      }
    }
  }

  private void add(Place.Kind kind, Block block, String error) {
    var span = block.provenance().spans().getFirst();
    String text = block.text();
    places.add(
        new Place(
            kind,
            span.sourceStart(),
            span.sourceStart() + 1,
            span.line(),
            error,
            text.substring(0, Math.min(24, text.length()))));
  }
}
