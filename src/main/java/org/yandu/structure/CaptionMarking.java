package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;

/// Finds the first lines of captions by their mark, their usual first words or the photographer's
/// credit, and cuts captions off the body lines they are glued to.
final class CaptionMarking {

  private static final String MARKS = "▲▼◀▶△▽◁▷◄►↑↓←→⬆⬇";

  /// With what the first words can begin; spares most lines the pattern.
  private static final String WORD_STARTS = "图（(左右上下";

  private static final Pattern FIRST_WORDS =
      Pattern.compile("^(?:图[：:为一二三四五六七八九十\\d]|[（(]?图片|[左右上下][上下]?图[：:为]).*");

  private static final Pattern CREDIT =
      Pattern.compile(
          ".*(?:\\s|[（(])[\\u4e00-\\u9fff]{1,4}(?:\\s[\\u4e00-\\u9fff]{1,3})?\\s*[/／]?\\s*(?:摄|供图|绘|图)[）)]?$");

  private static final Pattern CREDIT_ONLY =
      Pattern.compile("[\\u4e00-\\u9fff]{2,4}(?:、[\\u4e00-\\u9fff]{2,4})*[/／]?(?:摄|摄影|供图)");

  private static final String CREDIT_ENDS = "摄图绘";
  private static final String CREDIT_ONLY_ENDS = "摄影图";

  /// Words that end captions rather than titles.
  private static final Pattern PICTURE_WORDS =
      Pattern.compile(".*(?:一角|新貌|全景|外景|现场|留影|合影|剪影|资料图片?|示意图)$");

  private CaptionMarking() {}

  static List<Line> mark(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int cut = line.role() == LineRole.TEXT ? markIndex(line.text()) : -1;
      if (cut > 0) {
        SourceText content = line.content();
        marked.add(line.withContent(content.substring(0, cut).strip()));
        marked.add(
            line.withContent(content.substring(cut, content.length())).withRole(LineRole.CAPTION));
      } else if (cut == 0 || line.role() == LineRole.TEXT && isCaption(line.text())) {
        marked.add(line.withRole(LineRole.CAPTION));
      } else {
        marked.add(line);
      }
    }
    return marked;
  }

  /// Where a caption's mark stands with text after it, -1 if nowhere.
  private static int markIndex(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCaption(String text) {
    return hasFirstWords(text) || isCredited(text);
  }

  /// Whether a line begins a caption by its mark or its first words.
  static boolean beginsCaption(String text) {
    return isMark(text.charAt(0)) || hasFirstWords(text);
  }

  private static boolean hasFirstWords(String text) {
    return WORD_STARTS.indexOf(text.charAt(0)) >= 0 && FIRST_WORDS.matcher(text).matches();
  }

  /// Whether a line ends with the name of a photographer.
  static boolean isCredited(String text) {
    // The pattern is slow, and hardly any line ends so.
    int last = text.length() - 1;
    char end = text.charAt(last > 0 && ")）".indexOf(text.charAt(last)) >= 0 ? last - 1 : last);
    return CREDIT_ENDS.indexOf(end) >= 0 && CREDIT.matcher(text).matches();
  }

  /// Whether a line is nothing but the names of photographers.
  static boolean isCreditOnly(String text) {
    return CREDIT_ONLY_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && CREDIT_ONLY.matcher(Glyphs.squeeze(text)).matches();
  }

  /// Whether a line ends with a word for what a picture shows.
  static boolean namesPicture(String text) {
    return PICTURE_WORDS.matcher(text).matches();
  }

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
