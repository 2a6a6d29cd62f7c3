package org.yandu.structure.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The blocks of an issue as one string without blanks, each character with its block. Of the truth
/// and of what was recovered alike.
final class MarkedText {

  /// Offset of a character that the program put in.
  static final int NOWHERE = -1;

  private static final String LIKE_FROM = "“”‘’：（），·—-－–";
  private static final String LIKE_TO = "\"\"'':(),";

  /// @param article its number, from 0; -1 of furniture
  /// @param place among all blocks
  /// @param start of its characters in the string
  record Piece(int article, TextRole role, int place, int start, int end) {
    boolean isEmpty() {
      return start == end;
    }
  }

  /// @param authors without blanks
  record Head(String title, List<String> authors, String section) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Piece> owners = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();

  void addHead(Head head) {
    heads.add(head);
  }

  /// @param source by character of the words, its offset in the source
  Piece add(int article, TextRole role, String words, int[] source) {
    int start = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isBlank(c)) {
        text.append(halved(c));
        offsets.add(source[i]);
      }
    }
    Piece piece = new Piece(article, role, pieces.size(), start, text.length());
    pieces.add(piece);
    while (owners.size() < text.length()) {
      owners.add(piece);
    }
    return piece;
  }

  String string() {
    return text.toString();
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Head> heads() {
    return heads;
  }

  Piece owner(int index) {
    return owners.get(index);
  }

  int offset(int index) {
    return offsets.get(index);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  private static char halved(char c) {
    boolean full = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    return full ? (char) (c - 0xfee0) : c;
  }

  /// For comparing titles and names: without blanks, dashes and kinds of quotation marks.
  static String key(String words) {
    StringBuilder key = new StringBuilder();
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int like = LIKE_FROM.indexOf(c);
      if (like >= LIKE_TO.length() || isBlank(c)) {
        continue;
      }
      key.append(like < 0 ? c : LIKE_TO.charAt(like));
    }
    return key.toString();
  }

  /// Whether nine tenths of two keys are alike, by the edits between them.
  static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 || distance(one, other) <= longer * 0.1 + 1e-9;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
