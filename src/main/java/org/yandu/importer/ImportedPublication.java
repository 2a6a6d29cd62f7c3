package org.yandu.importer;

import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceLink;

/// What a file turned out to be.
///
/// @param warnings what a reader should know of, in source order
/// @param doubts places where recovery of structure was not sure
/// @param links on characters of the source
public record ImportedPublication(
    SourceFile source,
    PublicationContent content,
    List<ImportWarning> warnings,
    List<Doubt> doubts,
    List<SourceLink> links) {

  public ImportedPublication {
    warnings = List.copyOf(warnings);
    doubts = List.copyOf(doubts);
    links = List.copyOf(links);
  }

  /// One without links.
  public ImportedPublication(
      SourceFile source,
      PublicationContent content,
      List<ImportWarning> warnings,
      List<Doubt> doubts) {
    this(source, content, warnings, doubts, List.of());
  }

  /// One whose structure is sure.
  public ImportedPublication(
      SourceFile source, PublicationContent content, List<ImportWarning> warnings) {
    this(source, content, warnings, List.of());
  }
}
