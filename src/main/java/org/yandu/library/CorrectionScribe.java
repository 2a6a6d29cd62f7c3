package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Correction;
import org.yandu.model.PublicationContent;
import org.yandu.structure.correction.CorrectionWriter;

/// Says of the source what a person says of the text that is shown.
final class CorrectionScribe {

  private final CorrectionWriter writer;

  CorrectionScribe(PublicationContent content) {
    this.writer = new CorrectionWriter(content);
  }

  /// Empty if one of them cannot be said of the source.
  Optional<List<Correction>> write(List<CorrectionDraft> drafts) {
    List<Correction> written = new ArrayList<>();
    for (CorrectionDraft draft : drafts) {
      Optional<Correction> correction = write(draft);
      if (correction.isEmpty()) {
        return Optional.empty();
      }
      written.add(correction.get());
    }
    return Optional.of(written);
  }

  private Optional<Correction> write(CorrectionDraft draft) {
    return switch (draft) {
      case CorrectionDraft.SetRole(int block, var role) -> writer.setRole(block, role);
      case CorrectionDraft.Reword(int block, var words) ->
          oneLine(words).isEmpty() ? Optional.empty() : writer.reword(block, oneLine(words));
      case CorrectionDraft.Split(int block, int within) -> writer.split(block, within);
      case CorrectionDraft.Join(int block, int next) -> writer.join(block, next);
      case CorrectionDraft.Hide(int block) -> writer.hide(block);
      case CorrectionDraft.Restore(int first, int last, var role) ->
          writer.restore(first, last, role);
      case CorrectionDraft.BeginArticle(int block, int within) ->
          writer.beginArticle(block, within);
      case CorrectionDraft.MergeArticle(int article) -> writer.mergeArticle(article);
      case CorrectionDraft.HideArticle(int article) -> writer.hideArticle(article);
      case CorrectionDraft.MoveArticle(int article, var side, int target) ->
          writer.moveArticle(article, side, target);
      case CorrectionDraft.Retitle(int article, var title) ->
          writer.retitle(article, oneLine(title));
      case CorrectionDraft.SetAuthors(int article, var authors, var affiliation) ->
          writer.setAuthors(article, names(authors), oneLine(affiliation));
      case CorrectionDraft.SetSection(int article, var section) ->
          writer.setSection(article, oneLine(section));
      case CorrectionDraft.Confirm(var doubt) -> writer.confirm(doubt);
    };
  }

  private static List<String> names(List<String> authors) {
    return authors.stream().map(CorrectionScribe::oneLine).filter(name -> !name.isEmpty()).toList();
  }

  private static String oneLine(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }
}
