package org.yandu.structure.typeset;

import java.util.ArrayList;
import java.util.List;

/// A page with what was set on it, in reading order.
///
/// @param number as printed
/// @param section for the running head, "" if the page has none
/// @param atEnd frames drawn after all texts
record Page(int number, String section, List<Region> regions, List<Chunk> atEnd) {

  static Page empty(int number, String section) {
    return new Page(number, section, new ArrayList<>(), new ArrayList<>());
  }
}
