package org.yandu.library;

/// How putting a text right ended.
public sealed interface CorrectionOutcome {

  record Corrected() implements CorrectionOutcome {}

  /// The text was so already; nothing was stored.
  record Unchanged() implements CorrectionOutcome {}

  /// It cannot be said of what stands there, such as of words that are not in the source; nothing
  /// was stored.
  record NotPossible() implements CorrectionOutcome {}

  /// The text is another one by now, or gone; nothing was stored.
  record TextChanged() implements CorrectionOutcome {}
}
