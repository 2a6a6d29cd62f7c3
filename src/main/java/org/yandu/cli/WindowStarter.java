package org.yandu.cli;

import java.util.Optional;

/// Opens the window for a command line that knows nothing of windows.
@FunctionalInterface
public interface WindowStarter {

  /// Shows the window, and returns when it is closed.
  ///
  /// @return one sentence for people if the window could not be shown
  Optional<String> start(WindowRequest request);
}
