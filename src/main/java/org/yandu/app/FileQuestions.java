package org.yandu.app;

import java.io.File;
import java.util.List;
import javafx.stage.FileChooser;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Asks the reader for files with the platform's own dialog.
///
/// For the FX thread.
final class FileQuestions {

  private FileQuestions() {}

  static void importFiles(Desk desk) {
    List<File> files = chooser(desk.messages()).showOpenMultipleDialog(desk.stage());
    if (files != null) {
      desk.importFiles(files.stream().map(File::toPath).toList());
    }
  }

  static void reimport(Desk desk, PublicationId id) {
    File file = chooser(desk.messages()).showOpenDialog(desk.stage());
    if (file != null) {
      desk.reimport(id, file.toPath());
    }
  }

  private static FileChooser chooser(Messages messages) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("import.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                messages.text("import.choose.texts"),
                "*.pdf",
                "*.txt",
                "*.text",
                "*.md",
                "*.markdown"),
            new FileChooser.ExtensionFilter(messages.text("import.choose.all"), "*.*"));
    return chooser;
  }
}
