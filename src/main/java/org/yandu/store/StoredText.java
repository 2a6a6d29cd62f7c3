package org.yandu.store;

import java.util.List;
import org.yandu.model.Doubt;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceLink;

/// A text as it was read from a source; never changed, a corrected text is a new one.
///
/// @param sha256 of the flat text in UTF-8, in lower-case hexadecimal digits
/// @param characters of the flat text, in UTF-16 units
/// @param doubts what recovery was unsure of
/// @param links on characters of the source
public record StoredText(
    SourceFile source,
    PublicationContent content,
    String sha256,
    int characters,
    List<Doubt> doubts,
    List<SourceLink> links) {

  public StoredText {
    doubts = List.copyOf(doubts);
    links = List.copyOf(links);
  }
}
