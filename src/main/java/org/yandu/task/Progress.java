package org.yandu.task;

/// What long work tells of itself, and how it hears that it is no longer wanted.
///
/// Implementations may be called from any thread and return at once.
@FunctionalInterface
public interface Progress {

  /// For work that nobody watches and that cannot be cancelled.
  Progress NONE = (stage, done, total) -> {};

  /// Says how far the work is; the place where a cancelled work stops.
  ///
  /// @param done of `total`, in units of the work's own choice
  /// @param total 0 where it is not known
  /// @throws CancelledException if the work is no longer wanted
  void report(Stage stage, long done, long total);

  /// What the work is doing.
  enum Stage {
    READING,
    RECOVERING,
    STORING,
    WRITING
  }
}
