package org.yandu.structure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a box: a sidebar with its title, or figures with their explanations.
final class PanelReader {

  private PanelReader() {}

  static LaidArticle read(Aside.Panel panel, BodyStyle body, int page) {
    List<List<TextLine>> columns = Columns.of(panel.lines(), body.size());
    boolean rows = columns.size() > 1 && Columns.areCells(columns);
    List<List<TextLine>> read = rows ? List.of(panel.lines()) : columns;
    List<TextLine> title = new ArrayList<>();
    List<FlowLine> flow = new ArrayList<>();
    CommonType text = CommonType.of(panel.lines(), body);
    for (List<TextLine> column : read) {
      float left = Columns.left(column);
      float right = Columns.right(column);
      for (TextLine line : column) {
        boolean head = !text.isOf(line);
        boolean goesOn =
            !title.isEmpty()
                && line.looksLike(title.getLast())
                && line.top() - title.getLast().top() < 2 * line.size();
        if (head && flow.isEmpty() && (title.isEmpty() || goesOn)) {
          title.add(line);
          continue;
        }
        flow.add(new FlowLine(line, left, right));
      }
    }
    LaidArticle article =
        new LaidArticle(
            page, title.isEmpty() ? Optional.empty() : Optional.of(Titles.plain(title)));
    article.add(flow);
    return article;
  }
}
