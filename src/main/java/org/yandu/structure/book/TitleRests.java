package org.yandu.structure.book;

import java.util.ArrayList;
import java.util.List;
import org.yandu.structure.book.BookDraft.Use;
import org.yandu.text.Glyphs;

/// Finds titles that stand on the line after their number, or go on there. One such line proves
/// nothing; where most chapters have one, all such lines are titles.
final class TitleRests {

  private static final int LONGEST = 24;
  private static final int FEWEST = 2;

  /// Share of the chapters that must have such a line, in per cent.
  private static final int PERCENT = 60;

  private TitleRests() {}

  static void mark(BookDraft draft) {
    mark(draft, true);
    mark(draft, false);
  }

  /// @param bare whether chapters with or without a title on the head's own line are meant
  private static void mark(BookDraft draft, boolean bare) {
    List<Integer> rests = new ArrayList<>();
    int chapters = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.use(i) != Use.CHAPTER || draft.head(i).family().level() == Head.Level.NAMED) {
        continue;
      }
      boolean isBare = draft.head(i).rest() >= draft.line(i).text().length();
      if (isBare == bare) {
        chapters++;
        if (isTitle(draft, i + 1, bare)) {
          rests.add(i + 1);
        }
      }
    }
    if (rests.size() >= FEWEST && rests.size() * 100 >= chapters * PERCENT) {
      rests.forEach(draft::markTitleRest);
    }
  }

  private static boolean isTitle(BookDraft draft, int index, boolean bare) {
    if (index + 1 >= draft.size() || !draft.isBody(index) || !draft.isBody(index + 1)) {
      return false;
    }
    String text = draft.line(index).text();
    return text.length() <= LONGEST
        && !Glyphs.holdsAny(text, "。！？；：”，…")
        && (bare || !draft.isSetApart(index));
  }
}
