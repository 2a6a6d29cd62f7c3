package org.yandu.structure.typeset;

import java.util.List;

/// A whole issue before it is set.
///
/// @param number year and issue as the running head prints them
record Issue(String periodical, String number, List<Story> stories) {

  Issue {
    stories = List.copyOf(stories);
  }

  String name() {
    return periodical + " " + number;
  }
}
