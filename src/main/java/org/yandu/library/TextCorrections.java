package org.yandu.library;

import java.util.List;
import org.yandu.model.Correction;
import org.yandu.model.SourceFile;
import org.yandu.model.UnfitCorrection;

/// What was put right in a publication.
///
/// @param source that the corrections speak of
/// @param script in the order in which they were made
/// @param unfit what of it does not fit the text as it was recovered last
public record TextCorrections(
    SourceFile source, List<Correction> script, List<UnfitCorrection> unfit) {

  public TextCorrections {
    script = List.copyOf(script);
    unfit = List.copyOf(unfit);
  }
}
