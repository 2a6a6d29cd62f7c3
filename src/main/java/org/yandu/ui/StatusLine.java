package org.yandu.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import org.yandu.settings.Messages;

/// The line at the foot of the window: which article, how far through the publication, whether all
/// is on disk.
///
/// For the FX thread.
public final class StatusLine extends HBox {

  private static final double BAR_WIDTH = 160;

  private final Messages messages;
  private final Label article = new Label();
  private final Label share = new Label();
  private final Label saved = new Label();
  private final Region done = new Region();
  private final StackPane bar = new StackPane(done);

  StatusLine(Messages messages) {
    this.messages = messages;
    getStyleClass().add("status-line");
    done.getStyleClass().add("done");
    bar.getStyleClass().add("reading-progress");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setPrefWidth(BAR_WIDTH);
    done.setMaxWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    saved.setId("status-saved");
    getChildren().addAll(article, bar, share, space, saved);
  }

  /// @param number of the article being read, from 1
  /// @param articles how many there are
  /// @param progress through the publication, from 0 to 1
  public void showPlace(int number, int articles, double progress) {
    article.setText(messages.text("status.article", number, articles));
    share.setText(messages.text("status.share", Math.round(progress * 100)));
    done.setMaxWidth(Math.clamp(progress, 0, 1) * BAR_WIDTH);
    bar.setVisible(articles > 0);
  }

  public void showSaved(boolean allOnDisk) {
    saved.setText(messages.text(allOnDisk ? "status.saved" : "status.saving"));
  }
}
