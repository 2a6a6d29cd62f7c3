package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yandu.model.PrintedPicture;
import org.yandu.settings.ReadingStyle;
import org.yandu.ui.Fonts;

/// Fonts, line spacing and spaces in force, made from what the reader chose. Paragraphs follow its
/// changes.
///
/// For the FX thread.
final class Typesetting {

  private static final String SAMPLE = "国";

  /// How one kind is set now.
  private record Setting(ObjectProperty<Font> font, DoubleProperty lineSpacing) {}

  /// Space between a picture and the line below it, in ems.
  private static final double BELOW_PICTURE = 0.4;

  /// A point of a page, in ems of the body: so that pictures keep their size among the text.
  private static final double POINT = 0.085;

  private final List<Setting> settings;
  private final FigurePictures pictures = new FigurePictures();
  private Consumer<PrintedPicture> opened = _ -> {};
  private double column = 600;
  private double em;
  private double lineHeight;
  private double spacing;

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
    spacing = style.paragraphSpacingEm();
    String family = Fonts.inForce(style.fontFamily(), bookFamily);
    String headingFamily = Fonts.inForce(style.headingFamily(), family);
    for (BlockKind kind : BlockKind.values()) {
      BlockKind.Face face = kind.face();
      double size = em * face.size();
      String familyOfKind = kind.isHeading() ? headingFamily : family;
      Font font = Font.font(familyOfKind, face.bold() ? FontWeight.BOLD : FontWeight.NORMAL, size);
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
    MarkStrokes.addTo(flow);
    look.picture().ifPresent(picture -> addSheet(flow, look, new FigureSheet(picture)));
    space(flow, look);
  }

  /// Is told of a picture that was clicked.
  void onOpened(Consumer<PrintedPicture> listener) {
    opened = listener;
  }

  /// Draws the pictures in the text.
  FigurePictures pictures() {
    return pictures;
  }

  /// @param width of the column, in pixels
  void setColumn(double width) {
    column = width;
  }

  /// Its picture is fetched when it comes into the window.
  private void addSheet(TextFlow flow, ParagraphLook look, FigureSheet sheet) {
    flow.getChildren().add(sheet);
    // A page fills the column; to look closer there is the original beside the text.
    if (!sheet.picture().isPage()) {
      openAtClick(sheet);
    }
    // A border may come with the stylesheet, and shifts what is inside.
    flow.insetsProperty().addListener((_, _, _) -> shift(flow, look, sheet));
    sheet
        .sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene != null) {
            place(flow, look);
          }
        });
  }

  private void openAtClick(FigureSheet sheet) {
    sheet.getStyleClass().add("enlargeable");
    sheet.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        opened.accept(sheet.picture());
        event.consume();
      }
    });
  }

  private void shift(TextFlow flow, ParagraphLook look, FigureSheet sheet) {
    double border = flow.getInsets().getTop() - flow.getPadding().getTop();
    sheet.setLayoutY(padding(look).getTop() + border);
  }

  /// How far the picture of a paragraph reaches above its first line; 0 if it has none.
  static double pictureHeight(TextFlow flow) {
    return sheetOf(flow).map(sheet -> flow.getInsets().getTop() - sheet.getLayoutY()).orElse(0.0);
  }

  private static Optional<FigureSheet> sheetOf(TextFlow flow) {
    return flow.getChildrenUnmodifiable().stream()
        .filter(FigureSheet.class::isInstance)
        .map(FigureSheet.class::cast)
        .findFirst();
  }

  /// Leaves room for the picture above the text.
  private void place(TextFlow flow, ParagraphLook look) {
    sheetOf(flow)
        .ifPresent(sheet -> {
          Insets padding = padding(look);
          PrintedPicture picture = sheet.picture();
          double natural = picture.isPage() ? column : picture.width() * POINT * em;
          double width = Math.floor(Math.min(column, natural));
          double height = Math.floor(width * picture.height() / picture.width());
          sheet.resize(width, height);
          sheet.setLayoutX(Math.floor((column - width) / 2));
          flow.setPadding(
              new Insets(
                  padding.getTop() + height + Math.round(BELOW_PICTURE * em),
                  0,
                  padding.getBottom(),
                  0));
          shift(flow, look, sheet);
          if (sheet.getScene() != null) {
            pictures.show(sheet, (int) Math.round(width * density(sheet)));
          }
        });
  }

  /// Pixels of the screen for each of the window.
  private static double density(Node node) {
    return node.getScene().getWindow() == null
        ? 1
        : Math.max(1, node.getScene().getWindow().getOutputScaleX());
  }

  /// Gives a paragraph that is shown the spaces now in force.
  void space(TextFlow flow, ParagraphLook look) {
    flow.setPadding(padding(look));
    place(flow, look);
    if (!look.columns().isEmpty()) {
      TabStopPolicy tabs = new TabStopPolicy();
      double size = em * look.kind().face().size();
      // Tab stops count from the edge of the paragraph, not of its text.
      double left = flow.getPadding().getLeft();
      look.columns().forEach(column -> tabs.tabStops().add(new TabStop(left + column * size)));
      flow.setTabStopPolicy(tabs);
    }
  }

  private Insets padding(ParagraphLook look) {
    return look.padding(em, spacing);
  }

  private static double naturalHeight(Font font) {
    Text text = new Text(SAMPLE);
    text.setFont(font);
    return text.getLayoutBounds().getHeight();
  }
}
