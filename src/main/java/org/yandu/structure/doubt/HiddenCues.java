package org.yandu.structure.doubt;

import org.yandu.model.Furniture;

/// What speaks against not showing a stretch of the source.
final class HiddenCues {

  private static final int LONG = 8;

  private HiddenCues() {}

  static void note(Decision hidden, Furniture furniture) {
    switch (furniture.reason()) {
      case CONTENTS_PAGE,
          PAGE_NUMBER,
          SHADOW_COPY,
          JUMP_NOTE,
          MARK,
          SEPARATOR,
          HIDDEN,
          REWORDED -> {
        // Their form says what they are.
      }
      case ADVERTISEMENT -> hidden.note(Cue.ALONE, 1);
      case RUNNING_HEAD, COLUMN_LABEL, OTHER -> {
        hidden.note(Cue.NO_REASON, furniture.reason() == Furniture.Reason.OTHER);
        hidden.note(Cue.LONG, furniture.text().length() >= LONG);
        hidden.note(Cue.SENTENCE, Sentences.areIn(furniture.text()));
      }
    }
  }
}
