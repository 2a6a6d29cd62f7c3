package org.yandu.structure.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.model.Doubt;

final class WorstPlacesTest {

  @Test
  void theLeastSureOneInFiftyIsListedWorstFirst() {
    List<Doubt> places = sure(400);
    places.set(200, place(Doubt.Kind.JOIN, 200, 0.7));
    places.set(10, place(Doubt.Kind.HEADING, 10, 0.4));

    assertThat(WorstPlaces.of(places)).extracting(Doubt::line).containsExactly(10, 200);
    for (int line = 0; line < 400; line += 4) {
      places.set(line, place(Doubt.Kind.JOIN, line, 0.5 + line / 1000.0));
    }
    assertThat(WorstPlaces.of(places)).hasSize(8).first().extracting(Doubt::line).isEqualTo(10);
  }

  @Test
  void linesThatWaitForTheSameAnswerAreListedOnce() {
    List<Doubt> places = sure(400);
    places.set(20, place(Doubt.Kind.PARAGRAPH_START, 20, 0.60));
    places.set(21, place(Doubt.Kind.JOIN, 21, 0.62));
    places.set(22, place(Doubt.Kind.JOIN, 22, 0.90));

    assertThat(WorstPlaces.of(places)).extracting(Doubt::line).containsExactly(20, 22);
  }

  @Test
  void whatIsAskedOfAnArticleIsNotWhatIsAskedOfItsFirstLine() {
    List<Doubt> places = sure(400);
    places.set(20, place(Doubt.Kind.TITLE, 20, 0.60));
    places.set(21, place(Doubt.Kind.PARAGRAPH_START, 20, 0.60));

    assertThat(WorstPlaces.of(places)).hasSize(2);
  }

  private static List<Doubt> sure(int count) {
    List<Doubt> places = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      places.add(place(Doubt.Kind.JOIN, line, 0.999));
    }
    return places;
  }

  private static Doubt place(Doubt.Kind kind, int line, double confidence) {
    return new Doubt(kind, 20 * line, line, 1, confidence, Doubt.Reason.KIND);
  }
}
