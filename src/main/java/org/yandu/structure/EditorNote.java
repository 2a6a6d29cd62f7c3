package org.yandu.structure;

import java.util.regex.Pattern;

/// Knows a paragraph in which the editors speak: periodicals set it before or behind an article, in
/// type that a dump does not keep, and open it with its name.
public final class EditorNote {

  private static final Pattern OPENING = Pattern.compile("^(?:编者按|编者的话|编者注|编前话|编后语?|按语)\\s*[：:]");

  private EditorNote() {}

  /// Whether the text of a paragraph is a note of the editors.
  public static boolean isOpenedBy(String text) {
    return OPENING.matcher(text).lookingAt();
  }
}
