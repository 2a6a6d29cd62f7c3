package org.yandu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceSpan;
import org.yandu.text.Glyphs;

/// The promise of every recovery: each non-blank character of the source stands in exactly one
/// block or one piece of furniture, and blocks say what the source says.
public final class Conservation {

  private Conservation() {}

  public static void assertConserved(String source, PublicationContent content) {
    int[] uses = new int[source.length()];
    long blocks = content.articles().stream().mapToLong(article -> article.blocks().size()).sum();
    assertThat(blocks + content.furniture().size() > 0)
        .isEqualTo(!Glyphs.squeeze(source).isEmpty());
    for (Article article : content.articles()) {
      for (Block block : article.blocks()) {
        for (SourceSpan span : block.provenance().spans()) {
          assertThat(block.text().substring(span.textStart(), span.textStart() + span.length()))
              .isEqualTo(source.substring(span.sourceStart(), span.sourceStart() + span.length()));
          count(uses, span.sourceStart(), span.length());
        }
      }
    }
    int before = -1;
    for (Furniture furniture : content.furniture()) {
      assertThat(source.startsWith(furniture.text(), furniture.sourceStart())).isTrue();
      assertThat(furniture.sourceStart()).isGreaterThan(before);
      before = furniture.sourceStart();
      count(uses, furniture.sourceStart(), furniture.text().length());
    }
    for (int i = 0; i < source.length(); i++) {
      int expected = Glyphs.isBlank(source.charAt(i)) ? Math.min(uses[i], 1) : 1;
      if (uses[i] != expected) {
        assertThat(uses[i])
            .as("uses of %s at %d, …%s…", source.charAt(i), i, around(source, i))
            .isEqualTo(expected);
      }
    }
  }

  private static void count(int[] uses, int start, int length) {
    for (int i = start; i < start + length; i++) {
      uses[i]++;
    }
  }

  private static String around(String source, int i) {
    return source.substring(Math.max(0, i - 10), Math.min(source.length(), i + 10));
  }
}
