package org.yandu.structure;

import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.model.PublicationContent;

/// What was recovered from a document, and where that may be wrong.
///
/// @param doubts worst first
public record Recovery(PublicationContent content, List<Doubt> doubts) {

  public Recovery {
    doubts = List.copyOf(doubts);
  }
}
