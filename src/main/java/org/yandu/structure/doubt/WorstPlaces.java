package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.model.Doubt;

/// Picks the places that a person should look at: the least sure of all, and of several that wait
/// for the same answer only one.
final class WorstPlaces {

  /// What is surer than this is no doubt.
  private static final double SURE = 0.99;

  /// At most one place in so many is listed.
  private static final int PLACES_PER_DOUBT = 50;

  /// Of a short text as many as this.
  private static final int FEWEST = 3;

  /// So many lines around share a question if their confidences differ by so little.
  private static final int NEAR = 2;

  private static final double ALIKE = 0.05;

  private WorstPlaces() {}

  /// Worst first.
  ///
  /// @param places in reading order
  static List<Doubt> of(List<Doubt> places) {
    int most = Math.max(FEWEST, places.size() / PLACES_PER_DOUBT);
    List<Doubt> order = new ArrayList<>();
    for (Doubt place : places) {
      if (place.confidence() < SURE) {
        order.add(place);
      }
    }
    order.sort((one, other) -> Double.compare(one.confidence(), other.confidence()));
    List<Doubt> listed = new ArrayList<>();
    Map<Integer, Double> asked = new HashMap<>();
    for (Doubt place : order) {
      if (listed.size() == most) {
        break;
      }
      if (!isOfLine(place) || isNew(place, asked)) {
        listed.add(place);
      }
      if (isOfLine(place)) {
        asked.put(place.line(), place.confidence());
      }
    }
    return listed;
  }

  private static boolean isNew(Doubt place, Map<Integer, Double> asked) {
    for (int line = place.line() - NEAR; line <= place.line() + NEAR; line++) {
      Double other = asked.get(line);
      if (other != null && Math.abs(other - place.confidence()) <= ALIKE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfLine(Doubt place) {
    return switch (place.kind()) {
      case PARAGRAPH_START, JOIN, HEADING, CAPTION, PULL_QUOTE, NOTE, HIDDEN -> true;
      case TITLE, BYLINE, ARTICLE_START, SECTION -> false;
    };
  }
}
