package org.yandu.ui.reader;

import java.util.List;
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

/// The styled text itself: RichTextFX, read-only, without its editing and its undo.
///
/// For the FX thread, but for [#compose].
final class ReadingArea extends GenericStyledArea<ParagraphLook, String, MarkLook> {

  /// A text made ready to be shown.
  record Composed(
      DisplayText text,
      MarkRuns runs,
      ReadOnlyStyledDocument<ParagraphLook, String, MarkLook> document) {}

  private static final TextOps<String, MarkLook> SEGMENTS = SegmentOps.styledTextOps();
  private static final ParagraphLook EMPTY_PARAGRAPH =
      new ParagraphLook(
          BlockKind.PARAGRAPH,
          0,
          0,
          new ParagraphLook.Place(true, true, true, true, true),
          Optional.empty(),
          List.of());

  private Consumer<ReadingArea> copying = _ -> {};

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

  @Override
  public void copy() {
    copying.accept(this);
  }

  @Override
  public void cut() {
    copy();
  }

  /// Builds the styled text with its marks. On any thread.
  static Composed compose(DisplayText text, MarkRuns runs) {
    var builder =
        new ReadOnlyStyledDocumentBuilder<ParagraphLook, String, MarkLook>(
            SEGMENTS, EMPTY_PARAGRAPH);
    for (DisplayText.DisplayParagraph paragraph : text.paragraphs()) {
      builder.addParagraph(segments(paragraph, runs), paragraph.look());
    }
    if (text.paragraphs().isEmpty()) {
      builder.addParagraph("", MarkLook.PLAIN, EMPTY_PARAGRAPH);
    }
    return new Composed(text, runs, builder.build());
  }

  void show(Composed composed) {
    replace(0, getLength(), composed.document());
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

  /// The paragraphs that are shown, from the top.
  List<TextFlow> visibleFlows() {
    return lookupAll(".paragraph-text").stream()
        .filter(TextFlow.class::isInstance)
        .map(TextFlow.class::cast)
        .filter(flow -> flow.getUserData() instanceof ParagraphLook)
        .sorted((one, other) ->
            Integer.compare(lookOf(one).displayStart(), lookOf(other).displayStart()))
        .toList();
  }

  static ParagraphLook lookOf(TextFlow flow) {
    return Optional.ofNullable(flow.getUserData())
        .filter(ParagraphLook.class::isInstance)
        .map(ParagraphLook.class::cast)
        .orElse(EMPTY_PARAGRAPH);
  }

  private static List<StyledSegment<String, MarkLook>> segments(
      DisplayText.DisplayParagraph paragraph, MarkRuns runs) {
    int start = paragraph.look().displayStart();
    String text = paragraph.text();
    if (text.isEmpty()) {
      return List.of(new StyledSegment<>("", MarkLook.PLAIN));
    }
    return runs.covering(start, start + text.length()).stream()
        .map(run ->
            new StyledSegment<>(
                text.substring(run.range().start() - start, run.range().end() - start), run.look()))
        .toList();
  }

  private static Node textNode(StyledSegment<String, MarkLook> segment) {
    TextExt node = new TextExt(segment.getSegment());
    node.setTextOrigin(VPos.TOP);
    node.getStyleClass().add("text");
    node.getStyleClass().addAll(segment.getStyle().styleClasses());
    return node;
  }
}
