package org.yandu.model;

/// Source text that is not shown: kept with its reason, never thrown away silently.
///
/// @param text as it stands in the source
/// @param sourceStart where it begins in the decoded source, in UTF-16 units
/// @param line of the source, from 1
/// @param page of the source, from 1; 0 where the format has no pages
public record Furniture(Reason reason, String text, int sourceStart, int line, int page) {

  /// Why a stretch of source text is not shown.
  public enum Reason {
    RUNNING_HEAD,
    PAGE_NUMBER,
    /// The second copy of text that was drawn twice.
    SHADOW_COPY,
    CONTENTS_PAGE,
    ADVERTISEMENT,
    /// A kicker, or the name of a section that the contents already show.
    COLUMN_LABEL,
    /// （下转第N页） and （上接第N页）.
    JUMP_NOTE,
    /// A mark before a name or a caption.
    MARK,
    /// Spaces and breaks that only set the type.
    SEPARATOR,
    /// A person took it out of the text.
    HIDDEN,
    /// A person put other words in its place.
    REWORDED,
    OTHER
  }
}
