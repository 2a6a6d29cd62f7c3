package org.yandu.importer;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.yandu.structure.layout.Box;
import org.yandu.structure.layout.DrawnImage;
import org.yandu.structure.layout.FontFace;
import org.yandu.structure.layout.Glyph;
import org.yandu.structure.layout.PageGlyphs;

/// Reads what one page of a PDF draws: glyphs in the order of drawing, rules, panels, pictures.
///
/// Confined to one thread; one reader for each page.
final class PdfPageReader extends PDFGraphicsStreamEngine {

  /// A filled or stroked shape thinner than this is a rule, in points.
  private static final float THICKEST_RULE = 2.5f;

  /// Shapes smaller than this are ornaments of no account, in points.
  private static final float SMALLEST_SHAPE = 8;

  private static final int HEAVY = 600;

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private static final Pattern HEAVY_NAME =
      Pattern.compile("(?i)bold|black|heavy|demi|[-,]B$|semib");

  private final AffineTransform toPage;
  private final float width;
  private final float height;
  private final Map<COSDictionary, FontFace> faces;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final List<Box> panels = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private final List<DrawnImage> images = new ArrayList<>();
  private final DrawnImages known;
  private PathShape path = new PathShape();

  /// @param faces those met so far in the document; grows
  PdfPageReader(PDPage page, Map<COSDictionary, FontFace> faces) {
    this(page, faces, new DrawnImages());
  }

  /// @param known images met so far in the document; grows
  PdfPageReader(PDPage page, Map<COSDictionary, FontFace> faces, DrawnImages known) {
    super(page);
    this.faces = faces;
    this.known = known;
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    width = turned ? crop.getHeight() : crop.getWidth();
    height = turned ? crop.getWidth() : crop.getHeight();
    toPage = new AffineTransform();
    switch (page.getRotation()) {
      case 90 -> toPage.setTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
      case 180 -> toPage.setTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
      case 270 -> toPage.setTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
      default -> toPage.setTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    }
  }

  /// @param number of the page, from 1
  PageGlyphs read(int number) throws IOException {
    if (getPage().hasContents()) {
      processPage(getPage());
    }
    return new PageGlyphs(
        number,
        width,
        height,
        glyphs,
        rules,
        panels,
        DrawnPictures.merge(pictures, width * height),
        images,
        List.of());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = GlyphText.of(font, code);
    double[] ends = {
      matrix.getTranslateX(),
      matrix.getTranslateY(),
      matrix.getTranslateX() + matrix.getScaleX(),
      matrix.getTranslateY() + matrix.getShearY(),
      matrix.getTranslateX() + matrix.getShearX(),
      matrix.getTranslateY() + matrix.getScaleY()
    };
    toPage.transform(ends, 0, ends, 0, 3);
    double acrossX = ends[2] - ends[0];
    double acrossY = ends[3] - ends[1];
    float em = (float) Math.hypot(acrossX, acrossY);
    float size = (float) Math.hypot(ends[4] - ends[0], ends[5] - ends[1]);
    if (size <= 0 || em <= 0 || !Float.isFinite(size) || !Float.isFinite(em)) {
      return;
    }
    int turns = (int) Math.floorMod(Math.round(Math.atan2(acrossY, acrossX) / (Math.PI / 2)), 4L);
    float advance = font.isVertical() ? em : em * Math.max(0, displacement.getX());
    glyphs.add(new Glyph(text, (float) ends[0], (float) ends[1], advance, size, turns, face(font)));
  }

  private FontFace face(PDFont font) {
    FontFace plain = faces.computeIfAbsent(font.getCOSObject(), unseen -> faceOf(font));
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode == RenderingMode.FILL_STROKE && !plain.bold()
        ? new FontFace(plain.name(), true)
        : plain;
  }

  private static FontFace faceOf(PDFont font) {
    String told = font.getName() == null ? "" : font.getName();
    String name = SUBSET.matcher(told).replaceFirst("");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
    return new FontFace(name, heavy || HEAVY_NAME.matcher(name).find());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0);
    path.lineTo(p1);
    path.lineTo(p2);
    path.lineTo(p3);
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double[] corners = {
      matrix.getTranslateX(),
      matrix.getTranslateY(),
      matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX(),
      matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY()
    };
    Box seen = seen(box(corners[0], corners[1], corners[2], corners[3]));
    addPicture(seen);
    if (isPicture(seen)) {
      images.add(new DrawnImage(seen, known.identityOf(image)));
    }
  }

  @Override
  public void clip(int windingRule) {
    path.clips = windingRule;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.outline.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (path.clips >= 0) {
      path.outline.setWindingRule(path.clips);
      getGraphicsState().intersectClippingPath(path.outline);
    }
    path = new PathShape();
  }

  @Override
  public void strokePath() {
    if (path.ruled) {
      shape(false);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    shape(true);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    picture(box(clip.getMinX(), clip.getMinY(), clip.getMaxX(), clip.getMaxY()));
  }

  private void shape(boolean filled) {
    for (Rectangle2D part : path.parts()) {
      Box box = box(part.getMinX(), part.getMinY(), part.getMaxX(), part.getMaxY());
      boolean thin = box.width() < THICKEST_RULE || box.height() < THICKEST_RULE;
      if (thin && Math.max(box.width(), box.height()) >= SMALLEST_SHAPE) {
        rules.add(box);
      } else if (!thin && path.ruled) {
        panels.add(box);
      } else if (!thin && filled) {
        picture(box);
      }
    }
  }

  private void picture(Box drawn) {
    addPicture(seen(drawn));
  }

  private void addPicture(Box seen) {
    if (isPicture(seen)) {
      pictures.add(seen);
    }
  }

  private static boolean isPicture(Box box) {
    return box.width() >= SMALLEST_SHAPE && box.height() >= SMALLEST_SHAPE;
  }

  /// What the clip leaves of a shape.
  private Box seen(Box drawn) {
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    Box seen = box(clip.getMinX(), clip.getMinY(), clip.getMaxX(), clip.getMaxY());
    return new Box(
        Math.max(drawn.left(), seen.left()),
        Math.max(drawn.top(), seen.top()),
        Math.min(drawn.right(), seen.right()),
        Math.min(drawn.bottom(), seen.bottom()));
  }

  /// A rectangle of the file on the page.
  Box box(PDRectangle rectangle) {
    return box(
        rectangle.getLowerLeftX(),
        rectangle.getLowerLeftY(),
        rectangle.getUpperRightX(),
        rectangle.getUpperRightY());
  }

  private Box box(double x0, double y0, double x1, double y1) {
    double[] corners = {x0, y0, x1, y1};
    toPage.transform(corners, 0, corners, 0, 2);
    return new Box(
        (float) Math.min(corners[0], corners[2]),
        (float) Math.min(corners[1], corners[3]),
        (float) Math.max(corners[0], corners[2]),
        (float) Math.max(corners[1], corners[3]));
  }
}
