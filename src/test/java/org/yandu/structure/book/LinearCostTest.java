package org.yandu.structure.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.structure.RawDocument;
import org.yandu.task.Progress;

/// Cost grows with the text and no faster. Counted, not timed: looks at candidates, and bytes.
final class LinearCostTest {

  @Test
  void eachCandidateLooksBackAtABoundedNumber() {
    long small = looks(500);
    long large = looks(5000);

    assertThat(large).isLessThan(11 * small);
  }

  private static long looks(int size) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heads.add(new Head(i, new Head.Family(Head.Level.CHAPTER, "第章"), i * 7 % 100, 0, 3, 1));
    }
    long[] looks = new long[1];
    MonotoneRuns.choose(
        new AbstractList<>() {
          @Override
          public Head get(int index) {
            looks[0]++;
            return heads.get(index);
          }

          @Override
          public int size() {
            return size;
          }
        });
    return looks[0];
  }

  @Test
  void memoryThatIsUsedGrowsWithTheText() throws IOException {
    for (int measure : new int[] {1 << 20, 30}) {
      allocated(20, measure);
      long small = allocated(40, measure);
      long large = allocated(160, measure);

      assertThat(large).as("broken at %d ems", measure).isLessThan(5 * small);
    }
  }

  private static long allocated(int chapters, int measure) throws IOException {
    BookMaker maker = new BookMaker(6);
    BookMaker.Book book = maker.book(chapters, 30, n -> "第" + n + "章 " + maker.title());
    String text = LineBreaking.plain(measure).apply(book.paragraphs()).text();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(PlainTextRecovery.recover(RawDocument.of(text), Progress.NONE).content().articles())
        .hasSize(chapters);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
