package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yandu.model.Block;
import org.yandu.task.Progress;

final class EditorNoteTest {

  private static final String DUMP =
      """
      渡口的灯
      ■林小满
      　　编者按：去年冬天本刊登过渡口的旧
      事，读者来信很多，今天再听撑船的人说
      一说。
      　　编者按下电铃，门开了，屋里的人都抬
      起头来看着他。
      　　撑船的人说，灯是前年换的，从前点的
      是煤油，风大的时候要用手拢着。
      """;

  @Test
  void paragraphsInWhichTheEditorsSpeakAreNotes() {
    var blocks =
        StructureRecovery.recover(RawDocument.of(DUMP), Progress.NONE)
            .content()
            .articles()
            .getFirst()
            .blocks();

    assertThat(blocks)
        .filteredOn(Block.Note.class::isInstance)
        .extracting(Block::text)
        .singleElement()
        .asString()
        .startsWith("编者按：去年")
        .endsWith("说一说。");
    assertThat(blocks)
        .filteredOn(Block.Paragraph.class::isInstance)
        .extracting(Block::text)
        .anyMatch(text -> text.startsWith("编者按下电铃"));
  }
}
