package org.yandu.structure.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.CorrectionConflict;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourcePoint;

final class DisagreementTest {

  @Test
  void twoKindsForCharactersThatOverlapDisagree() {
    Correction own = role(10, 30, BlockRole.HEADING_1);
    Correction other = role(20, 40, BlockRole.CAPTION);
    assertThat(Disagreement.between(List.of(own), List.of(other)))
        .containsExactly(new CorrectionConflict(0, own, other));
    assertThat(Disagreement.between(List.of(own), List.of(role(31, 40, BlockRole.CAPTION))))
        .isEmpty();
  }

  @Test
  void theSameSaidTwiceIsNoDisagreement() {
    List<Correction> script =
        List.of(role(1, 5, BlockRole.NOTE), new Correction.Split(at(9)), title("新题"));
    assertThat(Disagreement.between(script, script)).isEmpty();
  }

  @Test
  void splitAndJoinOfOnePlaceDisagree() {
    Correction split = new Correction.Split(at(9));
    Correction join = new Correction.Join(at(7), at(9));
    assertThat(Disagreement.between(List.of(split), List.of(join))).hasSize(1);
    assertThat(Disagreement.between(List.of(join), List.of(new Correction.Split(at(8))))).isEmpty();
  }

  @Test
  void twoWordingsOfOneBlockDisagree() {
    Correction own = words("甲");
    Correction other = words("乙");
    assertThat(Disagreement.between(List.of(own), List.of(other))).hasSize(1);
    assertThat(Disagreement.between(List.of(own), List.of(role(10, 30, BlockRole.NOTE)))).isEmpty();
  }

  @Test
  void theLastWordOfEachCounts() {
    List<Correction> own = List.of(title("甲"), title("乙"));
    assertThat(Disagreement.between(own, List.of(title("甲"), title("乙")))).isEmpty();
    assertThat(Disagreement.between(own, List.of(title("乙"), title("丙"))))
        .extracting(CorrectionConflict::number)
        .containsExactly(1);
  }

  @Test
  void whatIsSaidToBeRightContradictsWhoChangesIt() {
    Correction right = new Correction.Confirm(at(4), Doubt.Kind.HEADING);
    assertThat(Disagreement.between(List.of(right), List.of(role(4, 8, BlockRole.PARAGRAPH))))
        .hasSize(1);
    assertThat(Disagreement.between(List.of(right), List.of(role(4, 8, BlockRole.HEADING_2))))
        .isEmpty();
  }

  @Test
  void longScriptsAreComparedInNoTime() {
    List<Correction> many =
        IntStream.range(0, 50_000)
            .mapToObj(number -> (Correction) role(number * 20, number * 20 + 15, BlockRole.NOTE))
            .toList();
    List<Correction> others =
        IntStream.range(0, 50_000)
            .mapToObj(number -> (Correction) role(number * 20, number * 20 + 15, BlockRole.CAPTION))
            .toList();
    assertThat(Disagreement.between(many, others)).hasSize(50_000);
  }

  private static Correction role(int first, int last, BlockRole role) {
    return new Correction.SetRole(new SourceExtent(at(first), at(last)), role);
  }

  private static Correction words(String words) {
    return new Correction.Reword(new SourceExtent(at(10), at(30)), words);
  }

  private static Correction title(String title) {
    return new Correction.Retitle(at(100), title);
  }

  private static SourcePoint at(int offset) {
    return new SourcePoint(offset, "前", "后");
  }
}
