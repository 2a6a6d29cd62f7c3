package org.yandu.structure.layout;

import java.util.List;

/// Makes title groups of lines that are known to be titles.
final class Titles {

  private Titles() {}

  static TitleGroup plain(List<TextLine> lines) {
    Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    return new TitleGroup(box, List.of(), lines, List.of(), List.of());
  }
}
