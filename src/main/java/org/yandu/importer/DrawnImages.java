package org.yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Knows images again that a document draws more than once, whether from one object or from copies
/// of it. Confined to one thread.
final class DrawnImages {

  /// Copies are told by their length and so many of their bytes, in which no two pictures agree.
  private static final int SAMPLE = 1 << 20;

  private record Sample(int width, int height, long length, long sum) {}

  private final Map<COSStream, Integer> objects = new IdentityHashMap<>();
  private final Map<Sample, Integer> samples = new HashMap<>();
  private int count;

  /// The same number for the same image.
  int identityOf(PDImage image) {
    if (!(image instanceof PDImageXObject object)) {
      // One that stands in the page's own stream is drawn once.
      return count++;
    }
    COSStream stream = object.getCOSObject();
    Integer known = objects.get(stream);
    if (known == null) {
      known = identityOf(object, stream);
      objects.put(stream, known);
    }
    return known;
  }

  private int identityOf(PDImageXObject object, COSStream stream) {
    try (InputStream bytes = stream.createRawInputStream()) {
      CRC32 sum = new CRC32();
      sum.update(bytes.readNBytes(SAMPLE));
      Sample sample =
          new Sample(object.getWidth(), object.getHeight(), stream.getLength(), sum.getValue());
      return samples.computeIfAbsent(sample, _ -> count++);
    } catch (IOException unreadable) {
      return count++;
    }
  }
}
