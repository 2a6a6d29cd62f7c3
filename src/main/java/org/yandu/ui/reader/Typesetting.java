package org.yandu.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.settings.ReadingStyle;

/// Fonts, line spacing and spaces in force, made from what the reader chose. Paragraphs follow its
/// changes.
///
/// For the FX thread.
final class Typesetting {

  private static final String SAMPLE = "国";

  /// How one kind is set now.
  private record Setting(ObjectProperty<Font> font, DoubleProperty lineSpacing) {}

  private final List<Setting> settings;
  private double em;
  private double lineHeight;

  Typesetting(ReadingStyle style, String bookFamily) {
    settings =
        Stream.of(BlockKind.values())
            .map(_ -> new Setting(new SimpleObjectProperty<>(), new SimpleDoubleProperty()))
            .toList();
    set(style, bookFamily);
  }

  /// @param bookFamily the face of readers who chose none
  void set(ReadingStyle style, String bookFamily) {
    em = style.sizePoints();
    lineHeight = em * style.lineSpacing();
    String family = style.fontFamily().isEmpty() ? bookFamily : style.fontFamily();
    for (BlockKind kind : BlockKind.values()) {
      BlockKind.Face face = kind.face();
      double size = em * face.size();
      Font font = Font.font(family, face.bold() ? FontWeight.BOLD : FontWeight.NORMAL, size);
      double multiple = face.lineHeight() > 0 ? face.lineHeight() : style.lineSpacing();
      settingOf(kind).font().set(font);
      settingOf(kind).lineSpacing().set(Math.round(size * multiple - naturalHeight(font)));
    }
  }

  private Setting settingOf(BlockKind kind) {
    return settings.get(kind.ordinal());
  }

  /// Width of a Han character of the body, in pixels.
  double em() {
    return em;
  }

  /// Distance from one line of the body to the next, in pixels.
  double lineHeight() {
    return lineHeight;
  }

  void apply(TextFlow flow, ParagraphLook look) {
    flow.setUserData(look);
    flow.getStyleClass().addAll("paragraph", look.kind().styleClass());
    if (look.breaksBefore()) {
      flow.getStyleClass().add("article-break");
    }
    Setting setting = settingOf(look.kind());
    flow.lineSpacingProperty().bind(setting.lineSpacing());
    for (Node child : flow.getChildren()) {
      if (child instanceof Text text) {
        text.fontProperty().bind(setting.font());
      }
    }
    space(flow, look);
  }

  /// Gives a paragraph that is shown the spaces now in force.
  void space(TextFlow flow, ParagraphLook look) {
    flow.setPadding(look.padding(em));
    if (!look.columns().isEmpty()) {
      TabStopPolicy tabs = new TabStopPolicy();
      double size = em * look.kind().face().size();
      // Tab stops count from the edge of the paragraph, not of its text.
      double left = flow.getPadding().getLeft();
      look.columns().forEach(column -> tabs.tabStops().add(new TabStop(left + column * size)));
      flow.setTabStopPolicy(tabs);
    }
  }

  private static double naturalHeight(Font font) {
    Text text = new Text(SAMPLE);
    text.setFont(font);
    return text.getLayoutBounds().getHeight();
  }
}
