package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.yandu.model.TextRange;

/// The styled text itself: RichTextFX, read-only, without its editing and its undo.
///
/// For the FX thread, but for [#compose].
final class ReadingArea extends GenericStyledArea<ParagraphLook, String, MarkLook> {

  /// A text made ready to take the place of another one.
  ///
  /// @param carrying of places of the document
  /// @param replaced what of the former text it replaces, in the displayed text
  /// @param first index of the first new paragraph
  /// @param document the new paragraphs
  record Composed(
      ParagraphChange.Marked marked,
      Carrying carrying,
      TextRange replaced,
      int first,
      ReadOnlyStyledDocument<ParagraphLook, String, MarkLook> document) {

    DisplayText text() {
      return marked.text();
    }

    boolean isUnchanged() {
      return replaced.isEmpty() && document.length() == 0;
    }
  }

  /// A paragraph that is in view.
  ///
  /// @param range what it covers of the displayed text, without its line break
  record Visible(TextFlow flow, ParagraphLook look, TextRange range) {

    /// Where it begins in the displayed text.
    int start() {
      return range.start();
    }
  }

  private static final TextOps<String, MarkLook> SEGMENTS = SegmentOps.styledTextOps();
  private static final ParagraphLook EMPTY_PARAGRAPH =
      new ParagraphLook(
          BlockKind.PARAGRAPH,
          0,
          new ParagraphLook.Place(true, true, true, true, true),
          Optional.empty(),
          List.of());

  private Consumer<ReadingArea> copying = _ -> {};
  private Runnable twoClicks = () -> {};
  private Runnable threeClicks = () -> {};

  ReadingArea(Typesetting typesetting) {
    super(
        EMPTY_PARAGRAPH,
        typesetting::apply,
        MarkLook.PLAIN,
        SEGMENTS,
        false,
        ReadingArea::textNode);
    getStyleClass().add("reading-area");
    setEditable(false);
    setWrapText(true);
    setUndoManager(UndoUtils.noOpUndoManager());
    setShowCaret(CaretVisibility.OFF);
    setUseInitialStyleForInsertion(true);
  }

  void onCopy(Consumer<ReadingArea> action) {
    copying = action;
  }

  /// @param two done at two clicks on one place
  /// @param three done at three
  void onClicks(Runnable two, Runnable three) {
    twoClicks = two;
    threeClicks = three;
  }

  @Override
  public void selectWord() {
    twoClicks.run();
  }

  @Override
  public void selectParagraph() {
    threeClicks.run();
  }

  @Override
  public void copy() {
    copying.accept(this);
  }

  @Override
  public void cut() {
    copy();
  }

  /// Builds what of a text is not in the shown one. On any thread.
  static Composed compose(ParagraphChange.Marked shown, ParagraphChange.Marked next) {
    ParagraphChange change = ParagraphChange.between(shown, next);
    var builder =
        new ReadOnlyStyledDocumentBuilder<ParagraphLook, String, MarkLook>(
            SEGMENTS, EMPTY_PARAGRAPH);
    for (int index = change.first(); index < change.first() + change.after(); index++) {
      builder.addParagraph(segments(next, index), next.text().paragraphs().get(index).look());
    }
    if (change.after() == 0) {
      builder.addParagraph("", MarkLook.PLAIN, EMPTY_PARAGRAPH);
    }
    return new Composed(
        next,
        Carrying.between(shown.text().document().string(), next.text().document().string()),
        replaced(shown.text(), change),
        change.first(),
        builder.build());
  }

  private static TextRange replaced(DisplayText shown, ParagraphChange change) {
    if (change.before() == 0) {
      return new TextRange(0, 0);
    }
    int last = change.first() + change.before() - 1;
    return new TextRange(shown.rangeOf(change.first()).start(), shown.rangeOf(last).end());
  }

  void show(Composed composed) {
    if (composed.isUnchanged()) {
      return;
    }
    replace(composed.replaced().start(), composed.replaced().end(), composed.document());
    // An empty paragraph takes the look of what it is put into.
    int last = composed.first() + composed.document().getParagraphs().size() - 1;
    for (int index : new int[] {composed.first(), last}) {
      if (getParagraphLength(index) == 0) {
        setParagraphStyle(
            index, composed.document().getParagraph(index - composed.first()).getParagraphStyle());
      }
    }
  }

  /// Draws the marks of a passage anew.
  void mark(int start, int end, MarkRuns runs) {
    StyleSpansBuilder<MarkLook> spans = new StyleSpansBuilder<>();
    for (MarkRuns.Run run : runs.covering(start, end)) {
      spans.add(run.look(), run.range().length());
    }
    StyleSpans<MarkLook> created = spans.create();
    setStyleSpans(start, created);
  }

  /// The paragraphs that are in view, from the top.
  List<Visible> visibleParagraphs() {
    List<Integer> indices = new ArrayList<>();
    // To ask for the first may lay out the page, so that the others come or go.
    for (int index = 0; index < getVisibleParagraphs().size(); index++) {
      indices.add(visibleParToAllParIndex(index));
    }
    Map<ParagraphLook, TextFlow> flows = flows();
    List<Visible> visible = new ArrayList<>();
    for (int index : indices) {
      ParagraphLook look = getParagraph(index).getParagraphStyle();
      TextFlow flow = flows.get(look);
      if (flow != null) {
        int start = getAbsolutePosition(index, 0);
        TextRange range = new TextRange(start, start + getParagraphLength(index));
        visible.add(new Visible(flow, look, range));
      }
    }
    return visible;
  }

  /// Every paragraph has a look of its own, by which its node is known.
  private Map<ParagraphLook, TextFlow> flows() {
    Map<ParagraphLook, TextFlow> flows = new IdentityHashMap<>();
    for (Node node : lookupAll(".paragraph-text")) {
      if (node instanceof TextFlow flow && flow.getUserData() instanceof ParagraphLook look) {
        flows.put(look, flow);
      }
    }
    return flows;
  }

  private static List<StyledSegment<String, MarkLook>> segments(
      ParagraphChange.Marked marked, int paragraph) {
    String text = marked.text().paragraphs().get(paragraph).text();
    if (text.isEmpty()) {
      return List.of(new StyledSegment<>("", MarkLook.PLAIN));
    }
    TextRange range = marked.text().rangeOf(paragraph);
    int start = range.start();
    return marked.runs().covering(start, range.end()).stream()
        .map(run ->
            new StyledSegment<>(
                text.substring(run.range().start() - start, run.range().end() - start), run.look()))
        .toList();
  }

  private static Node textNode(StyledSegment<String, MarkLook> segment) {
    TextExt node = new TextExt(segment.getSegment());
    node.setUserData(segment.getStyle());
    node.setTextOrigin(VPos.TOP);
    node.getStyleClass().add("text");
    node.getStyleClass().addAll(segment.getStyle().styleClasses());
    return node;
  }
}
