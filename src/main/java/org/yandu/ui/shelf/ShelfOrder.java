package org.yandu.ui.shelf;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;

/// What the list is put in order by.
///
/// @param descending whether the largest, or the latest, stands first
record ShelfOrder(Column column, boolean descending) {

  /// What was read last stands first.
  static final ShelfOrder BEGINNING = new ShelfOrder(Column.OPENED, true);

  enum Column {
    NAME,
    ARTICLES,
    CHARACTERS,
    ANNOTATIONS,
    OPENED
  }

  /// The same order turned round for the column that holds already, else the order that is most
  /// often wanted of the new one: names from the first, figures and times from the largest.
  ShelfOrder by(Column other) {
    return other == column
        ? new ShelfOrder(column, !descending)
        : new ShelfOrder(other, other != Column.NAME);
  }

  Comparator<PublicationSummary> comparator() {
    Comparator<PublicationSummary> order =
        switch (column) {
          case NAME -> byName();
          case ARTICLES -> Comparator.comparingInt(PublicationSummary::articles);
          case CHARACTERS -> Comparator.comparingInt(PublicationSummary::characters);
          case ANNOTATIONS -> Comparator.comparingInt(PublicationSummary::annotations);
          case OPENED -> Comparator.comparing(ShelfOrder::touched);
        };
    return (descending ? order.reversed() : order)
        .thenComparing(summary -> summary.id().value(), Comparator.reverseOrder());
  }

  /// What was never read stands where it came in.
  private static Instant touched(PublicationSummary summary) {
    return summary.opened().orElse(summary.added());
  }

  /// Periodicals by name and date, then what has a title, then what has but a file name.
  private static Comparator<PublicationSummary> byName() {
    Collator collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    return Comparator.<PublicationSummary>comparingInt(ShelfOrder::kindOfName)
        .thenComparing(summary -> summary.metadata().periodical(), collator)
        .thenComparingInt(summary -> summary.metadata().year().orElse(0))
        .thenComparingInt(summary -> number(summary.metadata().issue()))
        .thenComparing(summary -> summary.metadata().issue(), collator)
        .thenComparing(summary -> summary.metadata().title(), collator)
        .thenComparing(summary -> summary.source().name(), collator);
  }

  private static int kindOfName(PublicationSummary summary) {
    PublicationMetadata metadata = summary.metadata();
    if (!metadata.periodical().isEmpty()) {
      return 0;
    }
    return metadata.title().isEmpty() ? 2 : 1;
  }

  /// The number an issue begins with; issues without one stand behind all others of the year.
  private static int number(String issue) {
    int end = 0;
    while (end < issue.length() && end < 9 && isDigit(issue.charAt(end))) {
      end++;
    }
    return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(issue.substring(0, end));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
