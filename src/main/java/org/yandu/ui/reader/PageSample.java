package org.yandu.ui.reader;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.DocumentText;
import org.yandu.model.Provenance;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.settings.Messages;
import org.yandu.settings.ReadingStyle;
import org.yandu.ui.Fonts;

/// A piece of a page, set as the reader has chosen: shows what a choice does.
///
/// For the FX thread.
public final class PageSample extends Region {

  private static final double HEIGHT = 216;
  private static final double TOP = 48;

  private final ReadingPane pane;

  public PageSample(Messages messages, ReadingStyle style) {
    this.pane = new ReadingPane(style, Fonts.bookFamily(), ForkJoinPool.commonPool());
    getStyleClass().add("page-sample");
    setId("page-sample");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleText(messages.text("settings.sample"));
    setFocusTraversable(false);
    getChildren().add(pane);
    Article article =
        new Article(
            List.of(
                new Block.Heading(1, messages.text("sample.heading"), Provenance.NONE),
                new Block.Paragraph(messages.text("sample.first"), Provenance.NONE),
                new Block.Paragraph(messages.text("sample.second"), Provenance.NONE)));
    PublicationContent content =
        new PublicationContent(
            PublicationMetadata.UNKNOWN, List.of(new Section("", List.of(article))), List.of());
    var _ = pane.show(DocumentText.of(content), List.of(), List.of(), 0);
  }

  public void setReadingStyle(ReadingStyle style) {
    pane.setReadingStyle(style);
  }

  @Override
  protected void layoutChildren() {
    // The empty space above the first line of a publication shows nothing.
    pane.resizeRelocate(1, -TOP, getWidth() - 2, getHeight() + TOP - 1);
    setClip(new Rectangle(getWidth(), getHeight()));
  }
}
