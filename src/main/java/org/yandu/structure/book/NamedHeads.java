package org.yandu.structure.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.structure.book.Head.Family;
import org.yandu.structure.book.Head.Level;
import org.yandu.text.Glyphs;

/// Reads heads that bear the name of a part that books have beside their chapters: 序, 楔子, 尾声, 番外
/// and others.
final class NamedHeads {

  private static final int LONGEST = 24;

  /// What publishers call such parts.
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{P}\\p{S}\\s]{0,4}(?:正文[\\s：:]*)?"
              + "(?<name>(?:自|代|原|译|总|再版|初版)?[序跋](?:章|言|幕|曲|文|篇|一|二|三)?|(?:译者|作者|再版|初版)[序前]言?|前言|引言|引子|引|绪论|绪言|导言|导论|导读|楔子|缘起|题记|卷首语|开篇"
              + "|尾声|终章|终曲|末章|结语|结束语|余论|后记|译后记|编后记|后序|番外篇?|外传|附录|附记|附|致谢|参考文献|内容简介|作品简介|作者简介|内容提要|出版说明|凡例"
              + "|prologue|epilogue|preface|foreword|introduction|afterword|appendix|conclusion)"
              + "(?<more>[\\p{P}\\p{S}\\s].*|[0-9０-９一二三四五六七八九十A-Z]{1,3}(?:[\\p{P}\\p{S}\\s].*)?|)",
          Pattern.CASE_INSENSITIVE);

  private static final double STRENGTH = 2;

  private NamedHeads() {}

  static Optional<Head> read(int index, String text) {
    if (text.length() > LONGEST || text.indexOf('，') >= 0) {
      return Optional.empty();
    }
    Matcher matcher = NAME.matcher(text);
    if (!matcher.matches()) {
      // A name may be set apart, as in 序 言.
      String squeezed = Glyphs.squeeze(text);
      matcher = NAME.matcher(squeezed);
      if (squeezed.length() == text.length()
          || !matcher.matches()
          || matcher.group("more").length() > 0) {
        return Optional.empty();
      }
      return Optional.of(head(index, matcher.group("name"), text.length(), 0));
    }
    return Optional.of(
        head(index, matcher.group("name"), matcher.start("more"), matcher.start("name")));
  }

  private static Head head(int index, String name, int rest, int start) {
    return new Head(index, new Family(Level.NAMED, name), 0, start, rest, STRENGTH);
  }
}
