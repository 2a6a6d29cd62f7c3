package org.yandu.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;
import org.yandu.text.TypesetWidth;

/// What it costs to call a line of display text a title, a caption or a kicker, judged by its form
/// alone.
final class DisplayShape {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 36;
  private static final int USUAL_LENGTH = 8;
  private static final int LONGEST_PLACE = 10;
  private static final int LONGEST_PLAIN_PLACE = 4;
  private static final int LONGEST_FROM_PLACE = 8;
  private static final int LONGEST_KICKER = 14;
  private static final int LONGEST_LABEL = 6;

  /// Kickers that say what kind of report follows and where it comes from.
  private static final Pattern KICKER =
      Pattern.compile(
          "^(?:来自|写在|发自).*(?:报告|报道|消息|来信|之际)$|.{2,4}(?:纪事|见闻|纪行|手记|札记|随笔|杂谈|漫谈)$"
              + "|.+(?:联办|主办|协办|承办|联合主办)$");

  private static final Pattern FROM_PLACE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,5}(?:[省市县区乡镇村]|街道)[\\u4e00-\\u9fff]{0,3}");

  /// What a second line says that tells what kind of report a title stands over.
  private static final Pattern REPORT =
      Pattern.compile(".{6,}(?:思考|探索|实践|启示|体会|调查|见闻|纪实|侧记|综述|述评|解读|有感)$");

  /// Words before the title of a sidebar.
  private static final Pattern BOX_LABEL =
      Pattern.compile(
          "^(?:相关)?(?:链接|阅读|资料|背景|名词|词条|人物|新闻|知识)(?:解释|小传|卡片|介绍|链接|背景)?$|^(?:延伸|扩展|拓展)阅读$|^小(?:资料|贴士|知识|词典|链接)$");

  /// A long name of a place or an office begins with that of the place around it.
  private static final Pattern WITHIN_PLACE = Pattern.compile("^.{1,4}[省市县区州盟旗镇乡].");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,3}[章节篇部]).*");

  private static final Pattern COMMERCE =
      Pattern.compile(".*(?:订阅|征订|发行|定价|热线|电话|二维码|邮发代号|网址|杂志社|出版社|编辑部|广告|https?:|www\\.).*");

  private static final Pattern OPENINGS =
      Pattern.compile("[【（(]?(?:编者按|编者的话|编前话)|(?:尊敬的|亲爱的)?编辑(?:部|同志|老师)?(?:同志)?[：:]$");

  private static final int FEWEST_TITLES = 3;
  private static final int PLAIN_PERCENT = 30;

  private static final double TITLE = 2;
  private static final double DOUBLED = -1;
  private static final double WIDE = -1;
  private static final double SHORT = 0.15;
  private static final double COLON = 0.5;
  private static final double COMMA = 0.5;
  private static final double UNLIKELY = 4;
  private static final double SENTENCE = 6;

  private static final double HEADING = 1.6;
  private static final double CAPTION = 2;
  private static final double SURE_CAPTION = 0.2;
  private static final double PLACE = 1;
  private static final double CAPTION_COLON = -0.7;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<Piece, Double> titleCosts = new HashMap<>();
  private final Map<Piece, Double> captionCosts = new HashMap<>();
  private final Map<Piece, Double> headingCosts = new HashMap<>();
  private final boolean doubledTells;
  private final boolean doubledIsAside;

  DisplayShape(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.kind() != PieceKind.HEADING) {
        occurrences.merge(piece.squeezed(), 1, Integer::sum);
      }
    }
    doubledIsAside = titlesArePlain(pieces);
    doubledTells = PieceRefinement.headingsArePlain(pieces) && !doubledIsAside;
  }

  /// Whether the display lines over bylines, which are titles for sure, are seldom drawn twice.
  private static boolean titlesArePlain(List<Piece> pieces) {
    int titles = 0;
    int doubled = 0;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean over = pieces.get(i + 1).kind() == PieceKind.BYLINE;
      boolean display = piece.kind() == PieceKind.DISPLAY || piece.kind() == PieceKind.TITLE;
      if (display && over && piece.page() == pieces.get(i + 1).page()) {
        titles++;
        doubled += piece.first().doubled() ? 1 : 0;
      }
    }
    return titles >= FEWEST_TITLES && doubled * 100 < titles * PLAIN_PERCENT;
  }

  double titleCost(Piece piece) {
    return titleCosts.computeIfAbsent(piece, this::computeTitleCost);
  }

  private double computeTitleCost(Piece piece) {
    Line line = piece.first();
    String text = piece.squeezed();
    if (text.length() < SHORTEST) {
      return 2 * SENTENCE;
    }
    if (text.length() > LONGEST || isSentence(text)) {
      return SENTENCE;
    }
    double cost = TITLE;
    cost += line.doubled() && doubledTells ? DOUBLED : 0;
    cost += isWide(piece) ? WIDE : 0;
    cost += SHORT * Math.max(0, USUAL_LENGTH - text.length());
    cost += text.indexOf('：') >= 0 ? COLON : 0;
    cost += COMMA * count(text, '，');
    cost += NUMBERED.matcher(text).matches() ? UNLIKELY : 0;
    cost += isKicker(text) ? UNLIKELY / 2 : 0;
    cost += isPlace(text) ? UNLIKELY : 0;
    cost += occurrences.getOrDefault(text, 0) > 1 ? UNLIKELY : 0;
    cost += isCaptionLike(line) ? UNLIKELY : 0;
    cost += isCommerce(text) ? UNLIKELY : 0;
    return cost;
  }

  double captionCost(Piece piece) {
    return captionCosts.computeIfAbsent(piece, this::computeCaptionCost);
  }

  private double computeCaptionCost(Piece piece) {
    if (isCaptionLike(piece.first())) {
      return SURE_CAPTION;
    }
    String text = piece.squeezed();
    double cost = CAPTION;
    cost -= piece.first().doubled() && doubledTells ? 1.5 * DOUBLED : 0;
    cost += piece.first().doubled() && doubledIsAside ? DOUBLED / 2 : 0;
    cost -= isWide(piece) ? WIDE : 0;
    cost += piece.first().vertical() ? UNLIKELY / 2 : 0;
    cost += isBoxTitle(text) ? UNLIKELY : 0;
    cost += isPlace(text) ? PLACE : 0;
    cost += text.indexOf('：') >= 0 && !isBoxTitle(text) ? CAPTION_COLON : 0;
    return cost;
  }

  double headingCost(Piece piece) {
    return headingCosts.computeIfAbsent(piece, this::computeHeadingCost);
  }

  private double computeHeadingCost(Piece piece) {
    String text = piece.squeezed();
    double cost = isSentence(text) || isCaptionLike(piece.first()) ? SENTENCE : HEADING;
    cost -= piece.first().doubled() && doubledTells ? 2 * DOUBLED : 0;
    cost -= isWide(piece) ? 2 * WIDE : 0;
    cost += piece.first().vertical() ? UNLIKELY : 0;
    return cost - (NUMBERED.matcher(text).matches() ? HEADING : 0);
  }

  private static boolean isWide(Piece piece) {
    return TypesetWidth.natural(piece.first().text()) > piece.width() + TypesetWidth.EM;
  }

  static boolean isSentence(String text) {
    return text.indexOf('。') >= 0
        || text.indexOf('；') >= 0
        || text.endsWith("：")
        || text.endsWith("，")
        || Glyphs.isClosing(text.charAt(0))
        || count(text, '“') != count(text, '”')
        || count(text, '《') != count(text, '》')
        || Glyphs.isDash(text.charAt(0));
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
      count++;
    }
    return count;
  }

  private static boolean isCaptionLike(Line line) {
    return CaptionMarking.namesPicture(line.squeezed()) || CaptionMarking.isCredited(line.text());
  }

  /// Whether a line can stand over a title to say what kind of text follows.
  static boolean isKicker(String line) {
    String text = Glyphs.squeeze(line);
    return text.length() <= LONGEST_KICKER && KICKER.matcher(text).matches();
  }

  /// Whether a short line is a place and little more, as kickers are that say where a report is
  /// from.
  static boolean isFromPlace(String line) {
    String text = Glyphs.squeeze(line);
    return text.length() <= LONGEST_FROM_PLACE
        && FROM_PLACE.matcher(text).matches()
        && !isPlace(text);
  }

  /// Whether a line under a title says what kind of report it is, as subtitles do.
  static boolean isReport(String line) {
    return REPORT.matcher(line).matches();
  }

  /// A short line that names an office or a place, as case studies have under their titles.
  static boolean isPlace(String line) {
    String text = Glyphs.squeeze(line);
    return text.length() <= LONGEST_PLACE
        && text.length() >= SHORTEST
        && text.chars().allMatch(c -> Glyphs.isHan((char) c))
        && "省市县区州盟旗镇乡村厅局委会院校站所".indexOf(text.charAt(text.length() - 1)) >= 0
        && (text.length() <= LONGEST_PLAIN_PLACE || WITHIN_PLACE.matcher(text).find());
  }

  /// Whether a title begins with a label such as those of sidebars.
  static boolean isBoxTitle(String title) {
    for (int i = 2; i < Math.min(title.length(), LONGEST_LABEL + 1); i++) {
      if ("：:·|丨/".indexOf(title.charAt(i)) >= 0) {
        return BOX_LABEL.matcher(title.substring(0, i)).matches();
      }
    }
    return false;
  }

  /// Whether a line begins an editor's note before an article, or greets the editor in a letter.
  static boolean isOpening(String line) {
    return OPENINGS.matcher(line).lookingAt();
  }

  /// Words of advertisements and imprints.
  static boolean isCommerce(String text) {
    return COMMERCE.matcher(text).matches();
  }
}
