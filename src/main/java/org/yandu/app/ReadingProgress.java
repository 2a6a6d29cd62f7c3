package org.yandu.app;

import org.yandu.library.OpenPublication;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.PrintedPicture;
import org.yandu.model.TextRange;
import org.yandu.ui.StatusLine;

/// Says at the foot of the window how far reading has come.
final class ReadingProgress {

  /// Read aloud it is 255 Han characters a minute (IReST norms: Trauzettel-Klosinski and Dietz,
  /// Investigative Ophthalmology & Visual Science 53, 2012); silently somewhat more.
  private static final int CHARACTERS_A_MINUTE = 300;

  private ReadingProgress() {}

  /// Marks where the articles begin.
  static void begin(OpenPublication publication, StatusLine line) {
    DocumentText text = publication.text();
    double length = Math.max(1, text.length());
    line.showArticles(text.articleStarts().stream().map(start -> start / length).toList());
  }

  static void show(OpenPublication publication, int offset, StatusLine line) {
    DocumentText text = publication.text();
    if (text.articleCount() == 0) {
      return;
    }
    int number = text.articleNumberAt(offset);
    TextRange article = text.articleRange(number);
    int left = Math.max(0, article.end() - offset);
    line.showPlace(
        new StatusLine.Place(
            number,
            text.articleCount(),
            isPaged(publication),
            (double) offset / Math.max(1, text.length()),
            Math.max(1, Math.round((float) left / CHARACTERS_A_MINUTE))));
  }

  /// Whether each article is a page that was scanned.
  private static boolean isPaged(OpenPublication publication) {
    return publication.publication().content().articles().stream()
        .allMatch(ReadingProgress::isPage);
  }

  private static boolean isPage(Article article) {
    return article.blocks().getFirst() instanceof Block.Figure figure
        && figure.picture().filter(PrintedPicture::isPage).isPresent();
  }
}
