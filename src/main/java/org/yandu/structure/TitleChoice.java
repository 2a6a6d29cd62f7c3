package org.yandu.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// Judges which display line of a page is the title that an article lacks.
final class TitleChoice {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 36;

  /// Kickers that say where a report comes from.
  private static final Pattern KICKER = Pattern.compile("^(?:来自|写在|发自).*(?:报告|报道|消息|来信|之际)$");

  private static final double DOUBLED = 0.5;
  private static final double EARLIEST = 0.5;
  private static final double WIDE = 1.5;
  private static final double COLON = -1;
  private static final double PLACE = -3;
  private static final double REPEATED = -5;
  private static final double CAPTION_WORD = -4;
  private static final double SENTENCE = -5;
  private static final double COMMA = -0.5;

  /// A line that scores less is no title.
  private static final double LEAST = -1.5;

  private final Map<String, Integer> occurrences;

  /// @param occurrences of each display line's text in the whole document
  TitleChoice(Map<String, Integer> occurrences) {
    this.occurrences = occurrences;
  }

  /// The best of the candidates, the earlier one if two are alike.
  Optional<Piece> best(List<Piece> candidates) {
    Piece best = null;
    double bestScore = LEAST;
    for (Piece candidate : candidates) {
      double score = score(candidate) + (candidate == candidates.getFirst() ? EARLIEST : 0);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Piece piece) {
    Line line = piece.first();
    String text = line.squeezed();
    if (text.length() < SHORTEST || text.length() > LONGEST || isKicker(text)) {
      return SENTENCE;
    }
    double score = line.doubled() ? DOUBLED : 0;
    score += TypesetWidth.natural(line.text()) > piece.width() + TypesetWidth.EM ? WIDE : 0;
    score += text.indexOf('：') >= 0 ? COLON : 0;
    score += text.indexOf('，') >= 0 ? COMMA : 0;
    score += text.indexOf('。') >= 0 || text.indexOf('；') >= 0 ? SENTENCE : 0;
    score += isPlace(line.text()) ? PLACE : 0;
    score += occurrences.getOrDefault(text, 0) > 1 ? REPEATED : 0;
    score += CaptionMarking.namesPicture(text) ? CAPTION_WORD : 0;
    score += CaptionMarking.isCredited(line.text()) ? CAPTION_WORD : 0;
    return score + Math.min(1, text.length() / 12.0) - (Glyphs.isClosing(text.charAt(0)) ? 5 : 0);
  }

  static boolean isKicker(String line) {
    return KICKER.matcher(Glyphs.squeeze(line)).matches();
  }

  /// A short line that names an office or a place, as case studies have under their titles.
  static boolean isPlace(String line) {
    String text = Glyphs.squeeze(line);
    return text.length() <= 10
        && text.length() >= 3
        && text.chars().allMatch(c -> Glyphs.isHan((char) c))
        && "省市县区州盟旗镇乡村厅局委会院校站所".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
