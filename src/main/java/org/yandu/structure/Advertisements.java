package org.yandu.structure;

import java.util.List;
import java.util.regex.Pattern;

/// Tells pages that hold no text but say how to order the periodical or what is sold.
final class Advertisements {

  /// Prices, telephone numbers, codes for the post or a telephone, calls to subscribe.
  private static final Pattern OFFER =
      Pattern.compile(
          "\\d[.．]?\\d*元$|0\\d{2,3}[-—]\\d{7,8}|1[3-9]\\d{9}|邮发代号|扫码|二维码|订阅|征订|征稿|定价|热线");

  private static final Pattern TEXT = Pattern.compile(".*[。；！].*|.{30,}");

  private static final int FEWEST_OFFERS = 2;
  private static final int LONGEST_ADVERTISEMENT = 12;

  private Advertisements() {}

  /// @param page what is left of the page without its furniture
  static boolean isOne(List<Line> page) {
    if (page.size() > LONGEST_ADVERTISEMENT) {
      return false;
    }
    int offers = 0;
    boolean text = false;
    for (Line line : page) {
      offers += OFFER.matcher(line.squeezed()).find() ? 1 : 0;
      text |= TEXT.matcher(line.squeezed()).matches();
    }
    return !text && offers >= FEWEST_OFFERS;
  }
}
