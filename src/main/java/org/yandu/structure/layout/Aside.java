package org.yandu.structure.layout;

import java.util.List;

/// Text that stands beside the flow of an article.
sealed interface Aside {

  List<TextLine> lines();

  record Caption(List<TextLine> lines) implements Aside {}

  record PullQuote(List<TextLine> lines) implements Aside {}

  /// Under a page's text, in smaller type.
  record Footnote(List<TextLine> lines) implements Aside {}

  /// Text in a box of its own.
  record Panel(Box box, List<TextLine> lines) implements Aside {}

  /// @param rows its cells, line by line, as many in each row
  record Table(List<List<List<TextLine>>> rows) implements Aside {

    @Override
    public List<TextLine> lines() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
  }

  /// @param place on its page
  /// @param lines its caption; may be empty
  record Figure(PagePicture picture, Box place, List<TextLine> lines) implements Aside {

    /// It stands in the text where its caption does.
    @Override
    public Box box() {
      return lines.isEmpty() ? place : Aside.super.box();
    }
  }

  default Box box() {
    return lines().stream().map(TextLine::box).reduce(Box::union).orElseThrow();
  }
}
