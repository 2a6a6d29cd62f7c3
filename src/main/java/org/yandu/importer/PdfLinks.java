package org.yandu.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.yandu.structure.layout.Box;
import org.yandu.structure.layout.PrintedLink;
import org.yandu.structure.layout.PrintedLink.Goal;

/// Reads the links of a PDF. What is wrong with one of them costs that link alone.
///
/// Confined to one thread.
final class PdfLinks {

  /// A page with more is a map or broken.
  private static final int MOST_ON_A_PAGE = 2000;

  private static final int LONGEST_ADDRESS = 2000;

  /// Corners of one stretch of a link that is broken into lines.
  private static final int QUAD = 8;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Optional<Goal>> named = new java.util.HashMap<>();

  PdfLinks(PDDocument document) {
    this.document = document;
  }

  /// @param toPage from a rectangle of the file to one of the page
  List<PrintedLink> of(PDPage page, Function<PDRectangle, Box> toPage) {
    List<PrintedLink> links = new ArrayList<>();
    try {
      for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
        if (links.size() < MOST_ON_A_PAGE) {
          add(links, (PDAnnotationLink) annotation, toPage);
        }
      }
    } catch (IOException | RuntimeException broken) {
      return links;
    }
    return links;
  }

  private void add(
      List<PrintedLink> links, PDAnnotationLink annotation, Function<PDRectangle, Box> toPage) {
    Optional<Goal> goal;
    try {
      goal = goal(annotation);
    } catch (IOException | RuntimeException broken) {
      return;
    }
    goal.ifPresent(
        to -> boxes(annotation).forEach(box -> links.add(new PrintedLink(toPage.apply(box), to))));
  }

  private static List<PDRectangle> boxes(PDAnnotationLink annotation) {
    float[] corners = annotation.getQuadPoints();
    List<PDRectangle> boxes = new ArrayList<>();
    if (corners != null && corners.length >= QUAD) {
      for (int at = 0; at + QUAD <= corners.length; at += QUAD) {
        boxes.add(hull(corners, at));
      }
    } else if (annotation.getRectangle() != null) {
      boxes.add(annotation.getRectangle());
    }
    return boxes;
  }

  private static PDRectangle hull(float[] corners, int at) {
    float left = corners[at];
    float right = left;
    float bottom = corners[at + 1];
    float top = bottom;
    for (int i = at; i < at + QUAD; i += 2) {
      left = Math.min(left, corners[i]);
      right = Math.max(right, corners[i]);
      bottom = Math.min(bottom, corners[i + 1]);
      top = Math.max(top, corners[i + 1]);
    }
    return new PDRectangle(left, bottom, right - left, top - bottom);
  }

  private Optional<Goal> goal(PDAnnotationLink annotation) throws IOException {
    PDAction action = annotation.getAction();
    if (action instanceof PDActionURI uri) {
      return address(uri.getURI());
    }
    PDDestination destination =
        action instanceof PDActionGoTo jump ? jump.getDestination() : annotation.getDestination();
    return destination instanceof PDNamedDestination name
        ? named(name)
        : place(
            destination instanceof PDPageDestination page ? Optional.of(page) : Optional.empty());
  }

  private static Optional<Goal> address(@org.jspecify.annotations.Nullable String uri) {
    String text = uri == null ? "" : uri.strip();
    boolean plain =
        text.length() <= LONGEST_ADDRESS && text.chars().noneMatch(Character::isISOControl);
    return text.isEmpty() || !plain ? Optional.empty() : Optional.of(new Goal.Address(text));
  }

  private Optional<Goal> named(PDNamedDestination name) throws IOException {
    String key = String.valueOf(name.getNamedDestination());
    Optional<Goal> known = named.get(key);
    if (known == null) {
      known =
          place(Optional.ofNullable(document.getDocumentCatalog().findNamedDestinationPage(name)));
      named.put(key, known);
    }
    return known;
  }

  private Optional<Goal> place(Optional<PDPageDestination> destination) {
    return destination.flatMap(to -> {
      int number = to.getPage() == null ? to.getPageNumber() + 1 : numberOf(to.getPage());
      return number < 1 || number > document.getNumberOfPages()
          ? Optional.empty()
          : Optional.of(new Goal.Place(number, top(to, document.getPage(number - 1))));
    });
  }

  /// All pages are counted once: looking each up in the tree of pages would take its whole length.
  private int numberOf(PDPage page) {
    if (numbers.isEmpty()) {
      int number = 0;
      for (PDPage each : document.getPages()) {
        numbers.put(each.getCOSObject(), ++number);
      }
    }
    return numbers.getOrDefault(page.getCOSObject(), 0);
  }

  private static float top(PDPageDestination destination, PDPage page) {
    int top =
        switch (destination) {
          case PDPageXYZDestination point -> point.getTop();
          case PDPageFitWidthDestination line -> line.getTop();
          default -> -1;
        };
    return top < 0 ? 0 : Math.max(0, page.getCropBox().getUpperRightY() - top);
  }
}
