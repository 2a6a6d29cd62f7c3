package org.yandu.importer;

import org.yandu.model.ImportWarning;
import java.util.List;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;

/// What a file turned out to be.
///
/// @param warnings what a reader should know of, in source order
public record ImportedPublication(
    SourceFile source, PublicationContent content, List<ImportWarning> warnings) {

  public ImportedPublication {
    warnings = List.copyOf(warnings);
  }
}
