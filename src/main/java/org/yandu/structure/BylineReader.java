package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.text.Glyphs;
import org.yandu.text.PersonNames;

/// Reads names and posts out of a byline.
public final class BylineReader {

  /// Marks that periodicals set before an author's name. A mark alone proves nothing: the same
  /// boxes stand for missing glyphs.
  private static final String MARKS = "■□◆◇●○▲△★☆◎▪▫◈❖";

  private static final Pattern LABEL =
      Pattern.compile("^(?:文|图|图文|文图|文[/／、]图|撰文|撰稿|作者|供稿|整理)\\s*[/／|｜:：]\\s*");

  private static final Pattern REPORTER =
      Pattern.compile(
          "^((?:本刊|本报|特约|实习|见习|驻[\\u4e00-\\u9fff]{1,4})*(?:记者|通讯员|撰稿人|评论员))(?=\\s|$|：|:)[：:]?\\s*");

  private static final Pattern AUTHOR_NOTE =
      Pattern.compile("[（(〔【]?作者(?:单位|简介)?(?:系|为|是)?[：:]?(.+?)[）)〕】]?");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s、，,；;/／]+");

  private static final Pattern POST_ENDING =
      Pattern.compile(
          ".*(?:记者|通讯员|撰稿人|评论员|书记|主任|主席|部长|厅长|局长|处长|科长|市长|县长|省长|区长|镇长|乡长|州长"
              + "|院长|校长|馆长|站长|社长|所长|会长|队长|理事长|秘书长|委员|常委|教授|研究员|研究院|学者|作家|编辑"
              + "|干部|干事|助理|顾问|代表|总工程师|工程师|董事长|总经理|经理|主编|讲师|博士|硕士|学生|成员|党组|党委"
              + "|员|本刊[\\u4e00-\\u9fff]{1,4}|局|站|馆|会|队|办公室|中心|院|校|厂|公司|所|厅|部|省委|市委|县委|区委|政府|社|处|科|组|团|集团|大学|学校|学院|镇|乡|村|街道|协会|基金会)$");

  private static final int MOST_NAMES = 8;
  private static final int SHORTEST_POST = 4;
  private static final int LONGEST_POST = 40;

  private BylineReader() {}

  /// What a byline tells.
  ///
  /// @param marked whether a mark, a label or a reporter's post shows it to be a byline
  public record Byline(List<String> names, String affiliation, boolean marked) {
    public Byline {
      names = List.copyOf(names);
    }
  }

  /// Whether a line begins with a mark that can stand before names.
  public static boolean isMarked(String line) {
    return !line.isEmpty() && MARKS.indexOf(line.charAt(0)) >= 0 || LABEL.matcher(line).lookingAt();
  }

  /// Whether a character can stand before names as a mark.
  public static boolean isMark(char character) {
    return MARKS.indexOf(character) >= 0;
  }

  /// A byline as it is read aloud: the mark only says that names follow.
  public static SourceText withoutMark(SourceText byline) {
    int start = 0;
    while (start + 1 < byline.length()
        && (isMark(byline.text().charAt(start)) || byline.text().charAt(start) == ' ')) {
      start++;
    }
    return byline.substring(start, byline.length());
  }

  /// Reads a line as a byline.
  public static Optional<Byline> read(String line) {
    String text = line.strip();
    boolean mark = !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0;
    if (mark) {
      text = text.substring(1).strip();
    }
    Matcher label = LABEL.matcher(text);
    boolean labelled = label.lookingAt();
    if (labelled) {
      text = text.substring(label.end());
    }
    Matcher reporter = REPORTER.matcher(text);
    String post = "";
    boolean speaks = false;
    if (reporter.lookingAt()) {
      post = reporter.group(1);
      speaks = reporter.group().length() > post.length() && text.charAt(post.length()) != ' ';
      text = text.substring(reporter.end());
    }
    boolean marked = mark || labelled || !post.isEmpty();
    Optional<List<String>> names = names(text, marked && !speaks);
    if (names.isPresent()) {
      return Optional.of(new Byline(names.get(), post, marked));
    }
    return marked ? postBeforeNames(text) : Optional.empty();
  }

  /// Reads an institution and the names of its people after it.
  private static Optional<Byline> postBeforeNames(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Glyphs.isBlank(text.charAt(i)) && isPost(text.substring(0, i))) {
        String post = text.substring(0, i).strip();
        Optional<List<String>> names = names(text.substring(i), false);
        if (names.isPresent() && post.length() >= SHORTEST_POST) {
          return Optional.of(new Byline(names.get(), post, true));
        }
      }
    }
    return Optional.empty();
  }

  /// Reads a note such as （作者：names，institution） or （作者系 institution）.
  public static Optional<Byline> readAuthorNote(String note) {
    Matcher matcher = AUTHOR_NOTE.matcher(Glyphs.squeeze(note));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String told = matcher.group(1);
    for (int cut = told.length(); cut > 0; cut = told.lastIndexOf('，', cut - 1)) {
      Optional<List<String>> names = names(told.substring(0, cut), false);
      if (names.isPresent()) {
        String post = cut < told.length() ? told.substring(cut + 1) : "";
        return Optional.of(new Byline(names.get(), post, true));
      }
    }
    return Optional.of(new Byline(List.of(), told, true));
  }

  /// Reads a post and the names of those who hold it, on one line without any mark.
  public static Optional<Byline> readPostAndName(String line) {
    return postBeforeNames(line);
  }

  /// Whether a line is a reporter's post and nothing else.
  public static boolean isReporter(String line) {
    return REPORTER.matcher(line.strip()).matches();
  }

  /// Whether a line names an institution or a post.
  public static boolean isPost(String line) {
    String text = line.strip();
    return text.length() >= 2
        && text.length() <= LONGEST_POST
        && !Glyphs.holdsAny(text, "，。；：！？“”《》——■")
        && POST_ENDING.matcher(text).matches();
  }

  /// Whether more stands before the first separator than any name has, as in nearly every line.
  private static boolean beginsTooLong(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isSeparator(text.charAt(end))) {
      end++;
    }
    return end - start > PersonNames.LONGEST;
  }

  private static boolean isSeparator(char c) {
    return Glyphs.isBlank(c) || "、，,；;/／".indexOf(c) >= 0;
  }

  private static boolean areNames(List<String> names, boolean marked) {
    for (String name : names) {
      boolean fits = marked ? PersonNames.hasNameShape(name) : PersonNames.isLikelyName(name);
      if (!fits || isReporter(name)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<List<String>> names(String text, boolean marked) {
    if (beginsTooLong(text)) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    String single = "";
    for (String token : SEPARATORS.split(text.strip())) {
      if (token.isEmpty()) {
        continue;
      }
      if (token.length() == 1 && Glyphs.isHan(token.charAt(0))) {
        if (single.isEmpty()) {
          single = token;
        } else {
          names.add(single + token);
          single = "";
        }
      } else {
        names.add(token);
      }
    }
    boolean fine =
        single.isEmpty()
            && !names.isEmpty()
            && names.size() <= MOST_NAMES
            && areNames(names, marked);
    return fine ? Optional.of(names) : Optional.empty();
  }
}
