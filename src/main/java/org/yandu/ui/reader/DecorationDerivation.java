package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PlacedLink;
import org.yandu.ui.reader.DecorationStyle.Form;

/// Makes decorations of what is known of a text. Pure functions.
final class DecorationDerivation {

  /// Begins the keys of decorations that are links; their index follows.
  private static final String LINK = "link ";

  private DecorationDerivation() {}

  /// The key of each is the id of its annotation.
  ///
  /// @param active the annotation that the reader is at
  static List<Decoration> of(
      List<PlacedAnnotation> annotations, List<Meaning> meanings, Optional<AnnotationId> active) {
    Map<MeaningId, HighlightColour> colours =
        meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::colour));
    List<Decoration> derived = new ArrayList<>();
    for (PlacedAnnotation placed : annotations) {
      Annotation annotation = placed.annotation();
      if (annotation.scope() != AnnotationScope.PASSAGE) {
        continue;
      }
      HighlightColour colour = colours.getOrDefault(annotation.meaning(), HighlightColour.YELLOW);
      placed
          .range()
          .filter(range -> !range.isEmpty())
          .ifPresent(range -> {
            String key = annotation.id().toString();
            derived.add(
                new Decoration(key, range, new DecorationStyle(colour, form(annotation.style()))));
            if (active.filter(annotation.id()::equals).isPresent()) {
              derived.add(new Decoration(key, range, new DecorationStyle(colour, Form.ACTIVE)));
            }
          });
    }
    return derived;
  }

  static List<Decoration> of(List<PlacedLink> links) {
    List<Decoration> derived = new ArrayList<>();
    for (PlacedLink link : links) {
      var style = new DecorationStyle(HighlightColour.BLUE, Form.LINK);
      derived.add(new Decoration(LINK + derived.size(), link.range(), style));
    }
    return derived;
  }

  /// The link among decorations, if there is one.
  ///
  /// @param keys of the decorations
  /// @param links all of the text
  static Optional<PlacedLink> link(List<String> keys, List<PlacedLink> links) {
    return keys.stream()
        .filter(key -> key.startsWith(LINK))
        .map(key -> Integer.parseInt(key.substring(LINK.length())))
        .filter(index -> index < links.size())
        .map(links::get)
        .findFirst();
  }

  private static Form form(AnnotationStyle style) {
    return switch (style) {
      case HIGHLIGHT -> Form.HIGHLIGHT;
      case UNDERLINE -> Form.UNDERLINE;
      case WAVY -> Form.WAVY;
      case STRIKE -> Form.STRIKE;
    };
  }
}
