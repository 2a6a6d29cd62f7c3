package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.CorrectionOutcome;
import org.yandu.library.OpenPublication;
import org.yandu.model.Article;
import org.yandu.model.BlockRole;
import org.yandu.model.DocumentText;
import org.yandu.model.Section;
import org.yandu.ui.LibraryCalls;

/// What a person puts right in the text that is shown: from what he points at to what the library
/// is asked. Nothing is asked where it would change nothing.
///
/// For the window's thread.
public final class CorrectionViewModel {

  private final ReaderViewModel reader;
  private final LibraryCalls library;
  private Consumer<CorrectionOutcome> refused = _ -> {};

  public CorrectionViewModel(ReaderViewModel reader, LibraryCalls library) {
    this.reader = reader;
    this.library = library;
  }

  /// Is told of what could not be done.
  public void onRefused(Consumer<CorrectionOutcome> listener) {
    refused = listener;
  }

  Optional<OpenPublication> shown() {
    return reader.publicationProperty().get();
  }

  /// Does what a command comes to, if it comes to anything.
  void carryOut(CorrectionPlan plan) {
    if (plan instanceof CorrectionPlan.Change(List<CorrectionDraft> drafts)) {
      correct(drafts);
    }
  }

  void restore(List<HiddenLines> lines) {
    correct(
        lines.stream()
            .map(each ->
                (CorrectionDraft)
                    new CorrectionDraft.Restore(each.first(), each.last(), BlockRole.PARAGRAPH))
            .toList());
  }

  /// What is not shown around an article, in source order.
  List<HiddenLines> hiddenAround(int article) {
    return shown().map(open -> HiddenLines.around(open, article)).orElse(List.of());
  }

  /// What a person may change of an article.
  ///
  /// @param authors separated by 、 or blanks
  record ArticleHead(String title, String authors, String affiliation, String section) {}

  Optional<ArticleHead> head(int article) {
    return shown().map(open -> head(open, article));
  }

  private static ArticleHead head(OpenPublication open, int number) {
    Article article = open.publication().content().articles().get(number - 1);
    return new ArticleHead(
        article.title(),
        String.join("、", article.authors()),
        article.affiliation(),
        sectionOf(open, number).title());
  }

  /// Name of the section in which an article stands.
  String section(int article) {
    return shown().map(open -> sectionOf(open, article).title()).orElse("");
  }

  private static Section sectionOf(OpenPublication open, int article) {
    DocumentText text = open.text();
    int offset = text.articleRange(article).start();
    return open.publication().content().sections().get(text.blockAt(offset).sectionIndex());
  }

  /// Names of sections that there are, each once.
  List<String> sections() {
    return shown()
        .map(open ->
            open.publication().content().sections().stream()
                .map(Section::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList())
        .orElse(List.of());
  }

  /// Takes what was changed of an article's head.
  void edit(int article, ArticleHead now) {
    Optional<ArticleHead> known = head(article);
    if (known.isEmpty()) {
      return;
    }
    ArticleHead before = known.get();
    List<CorrectionDraft> drafts = new ArrayList<>();
    if (!now.title().strip().equals(before.title())) {
      drafts.add(new CorrectionDraft.Retitle(article, now.title()));
    }
    if (!now.authors().strip().equals(before.authors())
        || !now.affiliation().strip().equals(before.affiliation())) {
      drafts.add(
          new CorrectionDraft.SetAuthors(
              article,
              List.of(now.authors().strip().split("[、，,;；\\s\\u3000]+")),
              now.affiliation()));
    }
    if (!now.section().strip().equals(before.section())) {
      drafts.add(new CorrectionDraft.SetSection(article, now.section()));
    }
    correct(drafts);
  }

  /// Takes other words for a block, if they are others.
  void reword(int block, String words) {
    shown()
        .filter(open -> !open.text().blocks().get(block).block().text().equals(words.strip()))
        .ifPresent(_ -> correct(List.of(new CorrectionDraft.Reword(block, words))));
  }

  void setSection(Collection<Integer> articles, String section) {
    correct(each(articles, article -> new CorrectionDraft.SetSection(article, section)));
  }

  private static List<CorrectionDraft> each(
      Collection<Integer> numbers, IntFunction<CorrectionDraft> draft) {
    return numbers.stream().map(draft::apply).toList();
  }

  private void correct(List<CorrectionDraft> drafts) {
    shown()
        .filter(_ -> !drafts.isEmpty())
        .ifPresent(open -> {
          reader.flush();
          int revision = open.publication().textRevision();
          library.ask(
              opened -> opened.proofreading().correct(open.publication().id(), revision, drafts),
              this::told);
        });
  }

  private void told(CorrectionOutcome outcome) {
    switch (outcome) {
      case CorrectionOutcome.Corrected _, CorrectionOutcome.Unchanged _ -> {
        // The change itself is shown, or there is none.
      }
      case CorrectionOutcome.NotPossible _, CorrectionOutcome.TextChanged _ ->
          refused.accept(outcome);
    }
  }
}
