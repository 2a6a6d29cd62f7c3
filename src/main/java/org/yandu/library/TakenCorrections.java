package org.yandu.library;

import java.util.List;
import org.yandu.model.UnfitCorrection;

/// What became of corrections that were brought in from elsewhere.
///
/// @param taken how many were not there before and fit the text
/// @param known how many were in the text's own script already
/// @param unfit those that do not fit; they are kept with the text
public record TakenCorrections(int taken, int known, List<UnfitCorrection> unfit) {

  public TakenCorrections {
    unfit = List.copyOf(unfit);
  }
}
