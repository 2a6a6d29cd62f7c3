package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.PublicationId;
import org.yandu.settings.Theme;

/// A window that the command line asks for.
///
/// @param dataFolder of the library
/// @param files to import when it is open
/// @param language of the interface, an IETF language tag; empty for the one in the settings
/// @param snapshot where to write a picture of the window, after which the program ends
/// @param open the publication to show; empty for the last one
/// @param article to begin with, from 1
/// @param theme instead of the one in the settings
/// @param size of the window instead of the one in the settings
public record WindowRequest(
    Path dataFolder,
    List<Path> files,
    Optional<String> language,
    Optional<Path> snapshot,
    Optional<PublicationId> open,
    OptionalInt article,
    Optional<Theme> theme,
    Optional<Size> size) {

  public WindowRequest {
    files = List.copyOf(files);
  }

  /// In pixels.
  public record Size(int width, int height) {}
}
