package org.yandu.model;

/// A correction that does not fit a text. It is kept, in case it fits the next one.
public record UnfitCorrection(Correction correction, Reason reason) {

  /// Why it does not fit.
  public enum Reason {
    /// What it is about is not in the source, or more than once.
    NOT_FOUND,
    /// What it is about is not part of the text, or is already, so that nothing can be said of it.
    NOT_SHOWN,
    /// It cannot be said of what stands there, such as joining blocks of two articles.
    NOT_POSSIBLE
  }
}
