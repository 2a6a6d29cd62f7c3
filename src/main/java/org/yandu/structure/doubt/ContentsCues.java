package org.yandu.structure.doubt;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.yandu.text.Glyphs;

/// What the contents page of an issue says of its articles: titles that it does not name, and
/// articles that it names and that were not found.
final class ContentsCues {

  private final List<DecidedArticle> articles;
  private final List<String> titles;
  private final Set<String> sections;

  ContentsCues(List<DecidedArticle> articles, List<String> titles, Set<String> sections) {
    this.articles = articles;
    this.titles = titles;
    this.sections = sections;
  }

  void note() {
    BitSet found = new BitSet();
    int[] entries = new int[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      entries[i] = entryOf(Glyphs.squeeze(articles.get(i).article().title()));
      if (entries[i] >= 0) {
        found.set(entries[i]);
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      DecidedArticle article = articles.get(i);
      boolean announced = entries[i] >= 0;
      boolean near =
          announced ? isMissingBeside(entries[i], found) : isMissingBetween(i, entries, found);
      for (Decision decision : List.of(article.start(), article.title())) {
        decision.note(Cue.UNANNOUNCED, !announced);
        decision.note(Cue.ANNOUNCED, announced);
        decision.note(Cue.MISSING_NEARBY, near);
      }
      boolean known =
          sections.isEmpty() || sections.contains(Glyphs.squeeze(article.section().title()));
      article.inSection().note(Cue.UNANNOUNCED, !known);
    }
  }

  private int entryOf(String title) {
    return title.isEmpty() ? -1 : titles.indexOf(title);
  }

  private boolean isMissingBeside(int entry, BitSet found) {
    return entry > 0 && !found.get(entry - 1) || entry + 1 < titles.size() && !found.get(entry + 1);
  }

  /// Whether the contents page names something that was not found between the announced articles
  /// before and after one.
  private boolean isMissingBetween(int index, int[] entries, BitSet found) {
    int before = index;
    while (before >= 0 && entries[before] < 0) {
      before--;
    }
    int after = index;
    while (after < entries.length && entries[after] < 0) {
      after++;
    }
    int from = before < 0 ? 0 : entries[before];
    int to = after < entries.length ? entries[after] : titles.size();
    return from < to && found.nextClearBit(from) < to;
  }
}
