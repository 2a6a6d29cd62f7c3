package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The names of sections by page, and the section of each article.
final class SectionNames {

  private final Map<Integer, String> byPage;
  private final int pages;

  SectionNames(Map<Integer, String> byPage, int pages) {
    this.byPage = byPage;
    this.pages = pages;
  }

  /// The name printed on a page, empty if none is.
  String on(int page) {
    return byPage.getOrDefault(page, "");
  }

  /// Share of the pages that carry a name, from 0 to 1.
  double share() {
    return pages == 0 ? 0 : (double) byPage.size() / pages;
  }

  /// The section of each article: the name on its own pages, else the last one printed before.
  List<String> of(List<ArticleDraft> articles) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int from = articles.get(i).page();
      int to = i + 1 < articles.size() ? Math.max(from, articles.get(i + 1).page() - 1) : pages;
      String name = "";
      for (int page = from; page <= to && name.isEmpty(); page++) {
        name = on(page);
      }
      for (int page = from; page > 0 && name.isEmpty(); page--) {
        name = on(page);
      }
      names.add(name);
    }
    return names;
  }
}
