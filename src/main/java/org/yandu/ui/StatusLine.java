package org.yandu.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
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

  private static final double BAR_WIDTH = 200;
  private static final double BAR_HEIGHT = 4;

  /// Between two articles on the bar, in pixels.
  private static final double LEAST_GAP = 3;

  private final Messages messages;
  private final Label article = new Label();
  private final Label share = new Label();
  private final Label saved = new Label();
  private final Label left = new Label();
  private final Region done = new Region();
  private final Pane ticks = new Pane();
  private final StackPane bar = new StackPane(done, ticks);

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
    left.setId("status-left");
    getChildren().addAll(article, bar, share, left, space, saved);
  }

  /// Where the reader is.
  ///
  /// @param article that is read, from 1
  /// @param articles how many there are; pages, where each article is one
  /// @param progress through the publication, from 0 to 1
  /// @param minutes that reading the rest of the article takes
  public record Place(int article, int articles, boolean paged, double progress, int minutes) {}

  public void showPlace(Place place) {
    article.setText(
        messages.text(
            place.paged() ? "status.page" : "status.article", place.article(), place.articles()));
    share.setText(messages.text("status.share", Math.round(place.progress() * 100)));
    left.setText(place.paged() ? "" : messages.text("status.left", place.minutes()));
    done.setMaxWidth(Math.clamp(place.progress(), 0, 1) * BAR_WIDTH);
    bar.setVisible(place.articles() > 0);
  }

  /// Marks on the bar where articles begin, as long as they can be told apart.
  ///
  /// @param starts from 0 to 1
  public void showArticles(List<Double> starts) {
    ticks.getChildren().clear();
    if (starts.size() * LEAST_GAP > BAR_WIDTH) {
      return;
    }
    for (double start : starts) {
      Region tick = new Region();
      tick.getStyleClass().add("tick");
      tick.setManaged(false);
      tick.resizeRelocate(Math.round(start * BAR_WIDTH), 0, 1, BAR_HEIGHT);
      ticks.getChildren().add(tick);
    }
  }

  public void showSaved(boolean allOnDisk) {
    saved.setText(messages.text(allOnDisk ? "status.saved" : "status.saving"));
  }
}
