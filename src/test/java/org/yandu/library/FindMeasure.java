package org.yandu.library;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.yandu.library.TextFinder.Query;

/// Measures what each key costs that one types into the field of words to find: `FindMeasure FILE
/// CHARACTERS`. The text is repeated up to that length. CPU of the searching thread, in ms.
final class FindMeasure {

  private FindMeasure() {}

  public static void main(String[] arguments) throws Exception {
    String once = Files.readString(Path.of(arguments[0]));
    int length = Integer.parseInt(arguments[1]);
    String text = once.repeat(1 + length / once.length()).substring(0, length);
    for (int round = 0; round < 3; round++) {
      TextFinder finder = new TextFinder(text);
      System.out.printf("%nround %d, %,d characters%n", round + 1, text.length());
      for (Query query :
          new Query[] {
            Query.of("的"),
            Query.of("的人"),
            Query.of("研究者"),
            new Query("研究", false, true, true, true),
            new Query("第.{1,3}[章节期]", true, false, false, true)
          }) {
        long before = cpu();
        int found = finder.find(query, 0, text.length(), () -> false).orElseThrow().size();
        System.out.printf(
            Locale.ROOT, "%6.1f ms %,9d  %s%n", (cpu() - before) / 1e6, found, query.words());
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
