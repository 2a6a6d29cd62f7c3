package org.yandu.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/// The places at which another iterator breaks lines, without those that tear a Chinese text: no
/// line begins with an ellipsis, a dash, a middle dot or a mark that closes, or ends with an
/// opening bracket or quotation mark (GB/T 15834, 5.1). So a sign of two characters, …… or ——,
/// stays whole too.
///
/// Confined to one thread; each thread takes a clone.
final class LineBreaks extends BreakIterator {

  private static final String NEVER_FIRST = "…⋯—―⸺·・‧～，。、；：？！”’）》〉」』】〕〗";
  private static final String NEVER_LAST = "（《〈「『【〔〖“‘(";

  private BreakIterator others;
  private int[] places = {0};
  private int at;

  LineBreaks(BreakIterator others) {
    this.others = others;
    setText(new StringCharacterIterator(""));
  }

  @Override
  public void setText(CharacterIterator text) {
    others.setText(text);
    // Asking the other iterator moves the text, so that its characters are taken first.
    int from = text.getBeginIndex();
    char[] characters = new char[text.getEndIndex() - from];
    int length = 0;
    for (char c = text.first(); length < characters.length; c = text.next()) {
      characters[length++] = c;
    }
    int[] kept = new int[characters.length + 2];
    int count = 0;
    for (int place = others.first(); place != DONE; place = others.next()) {
      if (place <= from || place - from >= length || mayBreak(characters, place - from)) {
        kept[count++] = place;
      }
    }
    places = Arrays.copyOf(kept, count);
    at = 0;
  }

  private static boolean mayBreak(char[] characters, int place) {
    return NEVER_FIRST.indexOf(characters[place]) < 0
        && NEVER_LAST.indexOf(characters[place - 1]) < 0;
  }

  @Override
  public CharacterIterator getText() {
    return others.getText();
  }

  @Override
  public int current() {
    return places[at];
  }

  @Override
  public int first() {
    at = 0;
    return places[0];
  }

  @Override
  public int last() {
    at = places.length - 1;
    return places[at];
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int steps) {
    int wanted = at + steps;
    at = Math.clamp(wanted, 0, places.length - 1);
    return wanted == at ? places[at] : DONE;
  }

  @Override
  public int following(int offset) {
    int found = Arrays.binarySearch(places, offset);
    return goTo(found >= 0 ? found + 1 : -found - 1);
  }

  @Override
  public int preceding(int offset) {
    int found = Arrays.binarySearch(places, offset);
    return goTo(found >= 0 ? found - 1 : -found - 2);
  }

  @Override
  public boolean isBoundary(int offset) {
    int found = Arrays.binarySearch(places, offset);
    goTo(found >= 0 ? found : -found - 1);
    return found >= 0;
  }

  private int goTo(int wanted) {
    at = Math.clamp(wanted, 0, places.length - 1);
    return wanted == at ? places[at] : DONE;
  }

  @Override
  public LineBreaks clone() {
    LineBreaks copy = (LineBreaks) super.clone();
    copy.others = (BreakIterator) others.clone();
    return copy;
  }
}
