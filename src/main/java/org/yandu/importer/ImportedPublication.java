package org.yandu.importer;

import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;

/// What a file turned out to be.
///
/// @param warnings what a reader should know of, in source order
/// @param doubts places where recovery of structure was not sure
public record ImportedPublication(
    SourceFile source,
    PublicationContent content,
    List<ImportWarning> warnings,
    List<Doubt> doubts) {

  public ImportedPublication {
    warnings = List.copyOf(warnings);
    doubts = List.copyOf(doubts);
  }

  /// One whose structure is sure.
  public ImportedPublication(
      SourceFile source, PublicationContent content, List<ImportWarning> warnings) {
    this(source, content, warnings, List.of());
  }
}
