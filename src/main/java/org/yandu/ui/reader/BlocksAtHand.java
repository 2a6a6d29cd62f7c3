package org.yandu.ui.reader;

import java.util.List;

/// The blocks that a person points at.
///
/// @param blocks their indices in the document's text, in order; may be empty
/// @param offset where in the document's text the hand is
record BlocksAtHand(List<Integer> blocks, int offset) {

  BlocksAtHand {
    blocks = List.copyOf(blocks);
  }
}
