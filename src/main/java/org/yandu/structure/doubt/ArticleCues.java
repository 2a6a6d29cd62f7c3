package org.yandu.structure.doubt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.model.Block;

/// What speaks against an article's beginning, title, byline and section.
final class ArticleCues {

  private static final int SHORT_BODY = 80;
  private static final int SHORT_TITLE = 3;
  private static final int LONG_TITLE = 30;

  /// An article is long for its issue from so many times the middle length on.
  private static final int LONG = 3;

  /// Shares of signed articles at which an unsigned or a signed one is unusual.
  private static final double MOST = 0.6;

  private static final double FEW = 0.25;
  private static final int MANY_NAMES = 3;

  private final List<DecidedArticle> articles;
  private final Map<String, Integer> sections = new HashMap<>();
  private final double signed;
  private final int middleLength;

  private ArticleCues(List<DecidedArticle> articles) {
    this.articles = articles;
    int[] lengths = new int[articles.size()];
    int authored = 0;
    for (int i = 0; i < lengths.length; i++) {
      DecidedArticle article = articles.get(i);
      sections.merge(article.section().title(), 1, Integer::sum);
      authored += article.article().authors().isEmpty() ? 0 : 1;
      lengths[i] = article.length();
    }
    signed = authored / (double) Math.max(1, articles.size());
    Arrays.sort(lengths);
    middleLength = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
  }

  static void note(List<DecidedArticle> articles) {
    ArticleCues cues = new ArticleCues(articles);
    for (int i = 0; i < articles.size(); i++) {
      cues.noteStart(articles.get(i), i == 0 ? Optional.empty() : Optional.of(articles.get(i - 1)));
      cues.noteTitle(articles.get(i));
      cues.noteByline(articles.get(i));
      cues.noteSection(articles.get(i));
    }
  }

  private void noteStart(DecidedArticle article, Optional<DecidedArticle> before) {
    Decision start = article.start();
    start.note(Cue.NO_TITLE, article.article().title().isEmpty());
    start.note(Cue.NO_TEXT, article.length() == 0);
    start.note(Cue.SHORT, article.length() < SHORT_BODY);
    start.note(Cue.LONG, article.length() > LONG * middleLength);
    start.note(Cue.UNENDED, before.isPresent() && breaksOff(before.get()));
    List<DecidedBlock> body = article.body();
    if (!body.isEmpty()) {
      DecidedBlock first = body.getFirst();
      start.note(Cue.UNBALANCED, first.closesUnopened());
      start.note(Cue.INTERRUPTED, first.first().page() != article.title().page());
    }
    for (int i = 1; i < body.size(); i++) {
      start.note(Cue.MOVED, body.get(i).first().start() < body.get(i - 1).first().start());
    }
  }

  private static boolean breaksOff(DecidedArticle article) {
    List<DecidedBlock> body = article.body();
    return !body.isEmpty()
        && (body.getLast().isHeading()
            || body.getLast().isParagraph() && !Sentences.end(body.getLast().text()));
  }

  private static void noteTitle(DecidedArticle article) {
    Decision title = article.title();
    String words = article.article().title();
    title.note(Cue.NO_TITLE, words.isEmpty());
    title.note(Cue.SHORT, !words.isEmpty() && words.length() <= SHORT_TITLE);
    title.note(Cue.LONG, words.length() > LONG_TITLE);
    title.note(Cue.SENTENCE, !words.isEmpty() && Sentences.areIn(words));
    title.note(Cue.MANY_PARTS, words.indexOf(' ') > 0);
    title.note(Cue.BREAKS_OFF, breaksOff(article));
    if (!article.blocks().isEmpty() && !words.isEmpty()) {
      Decision body = article.blocks().getFirst().first();
      title.note(Cue.MOVED, body.start() < title.start());
      title.note(Cue.OVER_PAGE, body.page() != title.page());
    }
  }

  private void noteByline(DecidedArticle article) {
    Decision byline = article.byline();
    int names = article.article().authors().size();
    byline.note(Cue.UNUSUAL, names == 0 && signed > MOST || names > 0 && signed < FEW);
    byline.note(Cue.LONG, names >= MANY_NAMES);
    byline.note(Cue.NO_TITLE, article.article().title().isEmpty());
    int lines = 0;
    for (Block block : article.article().blocks()) {
      lines += block instanceof Block.Byline ? 1 : 0;
    }
    byline.note(Cue.MANY_PARTS, lines > 1);
    byline.note(Cue.NO_TEXT, names == 0 && lines > 0);
  }

  private void noteSection(DecidedArticle article) {
    Decision section = article.inSection();
    String name = article.section().title();
    section.note(Cue.NO_TITLE, name.isEmpty());
    boolean few = sections.size() * 2 < articles.size();
    section.note(Cue.ALONE, few && sections.getOrDefault(name, 0) == 1);
  }
}
