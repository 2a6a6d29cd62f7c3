package org.yandu.importer;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Makes images smaller by the mean of their pixels, so that thin strokes become paler and do not
/// vanish.
final class Shrinking {

  private Shrinking() {}

  /// @param image of type [BufferedImage#TYPE_INT_RGB], its sides multiples of `times`
  /// @param times how often the sides of the result go into those of the image
  static BufferedImage shrunk(BufferedImage image, int times) {
    int width = image.getWidth() / times;
    int height = image.getHeight() / times;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] to = ((DataBufferInt) small.getRaster().getDataBuffer()).getData();
    int row = image.getWidth();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        to[y * width + x] = mean(from, y * times * row + x * times, row, times);
      }
    }
    return small;
  }

  private static int mean(int[] pixels, int start, int row, int times) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = 0; y < times; y++) {
      for (int x = 0; x < times; x++) {
        int pixel = pixels[start + y * row + x];
        red += pixel >> 16 & 0xff;
        green += pixel >> 8 & 0xff;
        blue += pixel & 0xff;
      }
    }
    int count = times * times;
    return red / count << 16 | green / count << 8 | blue / count;
  }
}
