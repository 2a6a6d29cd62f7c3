package org.yandu.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;

/// When a stored thing was last written and by whom: a hybrid logical clock of each thing's own, so
/// that a computer whose clock is wrong spoils only what it writes. Any two stamps are ordered, on
/// every computer alike.
///
/// @param millis since 1970-01-01T00:00Z; not earlier than that of the stamp before
/// @param counter orders stamps of one millisecond, and of a clock that went back
/// @param writer names person and device, empty for what the program brought along
public record Stamp(long millis, int counter, String writer) implements Comparable<Stamp> {

  /// Of what no one has changed yet; before all other stamps.
  public static final Stamp NONE = new Stamp(0, 0, "");

  private static final HexFormat HEX = HexFormat.of();
  private static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::millis)
          .thenComparingInt(Stamp::counter)
          .thenComparing(Stamp::writer);

  /// What names a person and a device in stamps.
  public static String writerOf(AuthorId author, UUID device) {
    return author + "." + device;
  }

  /// The stamp of the next write of the thing that bears this one.
  public Stamp next(Instant now, String by) {
    return now.toEpochMilli() > millis
        ? new Stamp(now.toEpochMilli(), 0, by)
        : new Stamp(millis, Math.incrementExact(counter), by);
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException if `text` is no stamp
  public static Stamp parse(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    if (text.length() < 23 || text.charAt(13) != '-' || text.charAt(22) != '-') {
      throw new IllegalArgumentException("not a stamp: " + text);
    }
    return new Stamp(
        HexFormat.fromHexDigitsToLong(text, 0, 13),
        HexFormat.fromHexDigits(text, 14, 22),
        text.substring(23));
  }

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }

  /// Thirteen and eight hexadecimal digits and the writer; sorts as the stamps do. Empty for
  /// [#NONE].
  @Override
  public String toString() {
    return equals(NONE)
        ? ""
        : HEX.toHexDigits(millis, 13) + "-" + HEX.toHexDigits(counter, 8) + "-" + writer;
  }
}
