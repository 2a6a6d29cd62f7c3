package org.yandu.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;

/// Asks the reader for a file.
///
/// For the FX thread.
@FunctionalInterface
public interface FileQuestion {

  /// What is asked for.
  ///
  /// @param suggestedName of a file to write; empty to ask for one to read
  /// @param kind of file, for people
  /// @param ending of its name, with the dot
  record Wanted(String title, Optional<String> suggestedName, String kind, String ending) {}

  /// @return empty if the reader thinks better of it
  Optional<Path> ask(Scene scene, Wanted wanted);

  /// The platform's own dialog.
  static Optional<Path> askThePlatform(Scene scene, Wanted wanted) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(wanted.title());
    wanted.suggestedName().ifPresent(chooser::setInitialFileName);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(wanted.kind(), "*" + wanted.ending()));
    File file =
        wanted.suggestedName().isPresent()
            ? chooser.showSaveDialog(scene.getWindow())
            : chooser.showOpenDialog(scene.getWindow());
    return Optional.ofNullable(file).map(File::toPath);
  }
}
