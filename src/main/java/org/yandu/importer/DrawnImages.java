package org.yandu.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Knows images again that a document draws more than once, whether from one object or from copies
/// of it. Confined to one thread.
final class DrawnImages {

  /// Copies are told by their length and so many bytes at their beginning, which no two pictures
  /// share.
  private static final int SAMPLE = 4096;

  private record Sample(int width, int height, long length, int hash) {}

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
      int hash = Arrays.hashCode(bytes.readNBytes(SAMPLE));
      Sample sample =
          new Sample(object.getWidth(), object.getHeight(), stream.getLength(), hash);
      return samples.computeIfAbsent(sample, _ -> count++);
    } catch (IOException unreadable) {
      return count++;
    }
  }
}
