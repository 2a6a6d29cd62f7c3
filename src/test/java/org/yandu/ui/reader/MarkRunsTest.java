package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.PublicationContent;
import org.yandu.model.TextRange;
import org.yandu.ui.reader.DecorationStyle.Form;

final class MarkRunsTest {

  private final PublicationContent content = SampleText.small();
  private final DocumentText document = DocumentText.of(content);
  private final DisplayText text =
      DisplayText.of(document, SampleText.sectionTitles(content), 2, UnaryOperator.identity());

  @Test
  void overlappingHighlightsBothShow() {
    TextRange first = passage("清理的办法很简单");
    TextRange second = passage("很简单：一户一页");
    MarkRuns runs =
        new MarkRuns(
            text,
            List.of(
                highlight("first", first, HighlightColour.YELLOW),
                highlight("second", second, HighlightColour.BLUE)));

    assertThat(runs.runs())
        .extracting(MarkRuns.Run::look)
        .containsExactly(
            new MarkLook(Set.of(HighlightColour.YELLOW), List.of(), false),
            new MarkLook(Set.of(HighlightColour.BLUE), List.of(HighlightColour.YELLOW), false),
            new MarkLook(Set.of(HighlightColour.BLUE), List.of(), false));
    assertThat(runs.keysAt(second.start())).containsExactly("second", "first");
  }

  @Test
  void shorterMarkLiesAboveTheLongerThatBeginsWithIt() {
    TextRange longer = passage("清理的办法很简单");
    TextRange shorter = passage("清理的办法");
    MarkRuns runs =
        new MarkRuns(
            text,
            List.of(
                highlight("shorter", shorter, HighlightColour.RED),
                highlight("longer", longer, HighlightColour.GREEN)));

    assertThat(runs.runs().getFirst().look())
        .isEqualTo(
            new MarkLook(Set.of(HighlightColour.RED), List.of(HighlightColour.GREEN), false));
  }

  @Test
  void coveringLeavesNoGapAndMatchesEveryCharacter() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Decoration> decorations = random(random);
      MarkRuns runs = new MarkRuns(text, decorations);
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      int at = start;
      for (MarkRuns.Run run : runs.covering(start, end)) {
        assertThat(run.range().start()).isEqualTo(at);
        assertThat(run.range().isEmpty()).isFalse();
        at = run.range().end();
        check(decorations, run, seed);
      }
      assertThat(at).isEqualTo(end);
    }
  }

  /// A character of the document is marked if and only if a decoration lies on it.
  private void check(List<Decoration> decorations, MarkRuns.Run run, int seed) {
    for (int display = run.range().start(); display < run.range().end(); display++) {
      int offset = text.toDocument(display);
      boolean shownItself = text.toDisplay(offset) == display && offset < document.length();
      if (shownItself && document.string().charAt(offset) == '\n') {
        continue; // a line break shows nothing, marked or not
      }
      boolean marked =
          shownItself && decorations.stream().anyMatch(mark -> mark.range().contains(offset));
      assertThat(!run.look().equals(MarkLook.PLAIN))
          .as("seed %d, %d", seed, offset)
          .isEqualTo(marked);
    }
  }

  @Test
  void differencesCoverWhatChangedAndNothingElse() {
    Decoration kept = highlight("kept", passage("柳湾村的用水账"), HighlightColour.YELLOW);
    Decoration before = highlight("changed", passage("账目清理"), HighlightColour.YELLOW);
    Decoration after = highlight("changed", passage("账目清理"), HighlightColour.RED);
    MarkRuns old = new MarkRuns(text, List.of(kept, before));

    assertThat(new MarkRuns(text, List.of(after, kept)).differencesFrom(old))
        .containsExactlyElementsOf(text.toDisplay(after.range()));
    assertThat(new MarkRuns(text, List.of(before, kept)).differencesFrom(old)).isEmpty();
  }

  private List<Decoration> random(Random random) {
    List<Decoration> decorations = new ArrayList<>();
    HighlightColour[] colours = HighlightColour.values();
    for (int number = 0; number < random.nextInt(12); number++) {
      int start = random.nextInt(document.length());
      int end = Math.min(document.length(), start + 1 + random.nextInt(200));
      Form form = random.nextBoolean() ? Form.HIGHLIGHT : Form.UNDERLINE;
      decorations.add(
          new Decoration(
              "mark-" + number,
              new TextRange(start, end),
              new DecorationStyle(colours[random.nextInt(colours.length)], form)));
    }
    return decorations;
  }

  private TextRange passage(String words) {
    return ReaderGestures.rangeOf(document, words);
  }

  private static Decoration highlight(String key, TextRange range, HighlightColour colour) {
    return new Decoration(key, range, new DecorationStyle(colour, Form.HIGHLIGHT));
  }
}
