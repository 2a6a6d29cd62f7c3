package org.yandu.ui;

import org.yandu.model.Correction;
import org.yandu.settings.Messages;

/// What a correction says, in words for people.
final class CorrectionWording {

  private final Messages messages;

  CorrectionWording(Messages messages) {
    this.messages = messages;
  }

  String of(Correction correction) {
    return switch (correction) {
      case Correction.SetRole role -> messages.text("role." + role.role());
      case Correction.Restore restore -> messages.text("role." + restore.role());
      case Correction.Reword(var _, var words) -> says("reword", words);
      case Correction.Retitle(var _, var title) -> says("retitle", title);
      case Correction.SetAuthors authors ->
          says("authors", String.join("、", authors.authors()) + " " + authors.affiliation());
      case Correction.SetSection(var _, var section) -> says("section", section);
      case Correction.MoveArticle move -> says("move-" + move.side(), move.target().after());
      case Correction.Hide _, Correction.HideArticle _ -> says("hide");
      case Correction.Split _ -> says("split");
      case Correction.Join _ -> says("join");
      case Correction.BeginArticle _ -> says("begin-article");
      case Correction.MergeArticle _ -> says("merge-article");
      case Correction.Confirm _ -> says("confirm");
    };
  }

  private String says(String what, Object... arguments) {
    return messages.text("corrections.says." + what, arguments);
  }
}
