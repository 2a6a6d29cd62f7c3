package org.yandu.structure;

import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.model.PublicationContent;
import org.yandu.structure.doubt.Decisions;

/// What was recovered from a document, and where that may be wrong.
///
/// @param doubts the places that a person should look at, worst first
/// @param decisions all that was decided, as far as it was judged
public record Recovery(PublicationContent content, List<Doubt> doubts, Decisions decisions) {

  public Recovery {
    doubts = List.copyOf(doubts);
  }

  public Recovery(PublicationContent content, Decisions decisions) {
    this(content, decisions.doubts(), decisions);
  }

  /// Of a document whose decisions are not judged one by one.
  public Recovery(PublicationContent content, List<Doubt> doubts) {
    this(content, doubts, Decisions.none());
  }
}
