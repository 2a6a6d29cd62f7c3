package org.yandu.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the character set of a text by its byte order mark or else by reading a sample in every
/// set that comes into question and taking the most plausible reading.
final class CharsetDetection {

  /// What was found.
  ///
  /// @param skip length of the byte order mark
  record Found(Charset charset, int skip) {}

  private record Mark(Charset charset, byte... bytes) {}

  private static final Charset GB18030 = Charset.forName("GB18030");

  /// Longer marks first: that of UTF-16LE is the beginning of that of UTF-32LE.
  private static final Mark[] MARKS = {
    new Mark(Charset.forName("UTF-32LE"), (byte) 0xff, (byte) 0xfe, (byte) 0, (byte) 0),
    new Mark(Charset.forName("UTF-32BE"), (byte) 0, (byte) 0, (byte) 0xfe, (byte) 0xff),
    new Mark(GB18030, (byte) 0x84, (byte) 0x31, (byte) 0x95, (byte) 0x33),
    new Mark(StandardCharsets.UTF_8, (byte) 0xef, (byte) 0xbb, (byte) 0xbf),
    new Mark(StandardCharsets.UTF_16LE, (byte) 0xff, (byte) 0xfe),
    new Mark(StandardCharsets.UTF_16BE, (byte) 0xfe, (byte) 0xff)
  };

  /// Enough for a sure verdict; more costs time.
  private static final int SAMPLE = 1 << 15;

  /// Readings of bytes that are no text stay below it, readings of texts in their own set far
  /// above.
  private static final double LEAST_PLAUSIBILITY = 0.5;

  /// So many characters of three bytes without any fault are no accident.
  private static final int MANY = 100;

  private static final int MOST_ODD_PERCENT = 1;

  private CharsetDetection() {}

  /// Empty if the bytes are no text in any set.
  static Optional<Found> detect(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (SourceBytes.startsWith(bytes, mark.bytes())) {
        return Optional.of(new Found(mark.charset(), mark.bytes().length));
      }
    }
    int start = sampleStart(bytes);
    ByteBuffer sample = ByteBuffer.wrap(bytes, start, Math.min(SAMPLE, bytes.length - start));
    if (isSurelyUtf8(sample.duplicate())) {
      return Optional.of(new Found(StandardCharsets.UTF_8, 0));
    }
    Optional<Charset> best = Optional.empty();
    double bestScore = LEAST_PLAUSIBILITY;
    for (Charset candidate : candidates(bytes, sample)) {
      double score = plausibility(sample.duplicate(), candidate);
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(candidate);
      }
    }
    return best.map(charset -> new Found(charset, 0));
  }

  /// Whether a sample is Chinese text in UTF-8 beyond doubt. It usually is, and to try the other
  /// sets takes about as long as all that is done with a text afterwards.
  private static boolean isSurelyUtf8(ByteBuffer sample) {
    CharBuffer text = CharBuffer.allocate(sample.remaining());
    boolean valid = StandardCharsets.UTF_8.newDecoder().decode(sample, text, false).isUnderflow();
    int sure = 0;
    int odd = 0;
    for (char character : Arrays.copyOf(text.array(), valid ? text.position() : 0)) {
      if (character >= 0x800 && character != '\ufffd') {
        sure++;
      } else if (character >= 0x80 || !CharacterPlausibility.isText(character)) {
        odd++;
      }
    }
    return sure >= MANY && odd * 100 <= sure * MOST_ODD_PERCENT;
  }

  /// Where telling bytes begin: pure ASCII reads alike in nearly every set. Even, to keep the pairs
  /// of UTF-16 together.
  private static int sampleStart(byte[] bytes) {
    int index = 0;
    while (index < bytes.length && bytes[index] > 0 && CharacterPlausibility.isText(bytes[index])) {
      index++;
    }
    return index == bytes.length ? 0 : index & ~1;
  }

  /// In order of preference between equally plausible readings.
  private static Set<Charset> candidates(byte[] bytes, ByteBuffer sample) {
    Set<Charset> candidates = new LinkedHashSet<>();
    candidates.add(StandardCharsets.UTF_8);
    candidates.add(GB18030);
    if (bytes.length % 2 == 0) {
      candidates.add(StandardCharsets.UTF_16LE);
      candidates.add(StandardCharsets.UTF_16BE);
    }
    addSupported(candidates, "Big5");
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample.array(), sample.position(), sample.remaining());
    detector.dataEnd();
    Optional.ofNullable(detector.getDetectedCharset())
        .ifPresent(name -> addSupported(candidates, name));
    return candidates;
  }

  private static void addSupported(Set<Charset> candidates, String name) {
    if (Charset.isSupported(name)) {
      candidates.add(Charset.forName(name));
    }
  }

  /// Mean plausibility of the characters of a reading. A character that the sample cuts at its end
  /// does not count.
  static double plausibility(ByteBuffer sample, Charset charset) {
    CharBuffer text = CharBuffer.allocate(sample.remaining() + 2);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    decoder.decode(sample, text, false);
    text.flip();
    double sum = 0;
    int count = 0;
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      double plausibility = CharacterPlausibility.of(character, before);
      // Long sequences of UTF-8 hardly come about by chance, whatever script they are of.
      boolean sure = charset == StandardCharsets.UTF_8 && character >= 0x800;
      sum += sure && character != 0xfffd ? 1 : plausibility;
      count++;
      before = character;
    }
    return count == 0 ? 0 : sum / count;
  }
}
