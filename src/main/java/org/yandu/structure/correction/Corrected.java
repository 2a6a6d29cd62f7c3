package org.yandu.structure.correction;

import java.util.List;
import org.yandu.model.PublicationContent;
import org.yandu.model.UnfitCorrection;

/// A text with an edit script applied.
///
/// @param unfit what of the script does not fit the text, in its order
public record Corrected(PublicationContent content, List<UnfitCorrection> unfit) {

  public Corrected {
    unfit = List.copyOf(unfit);
  }
}
