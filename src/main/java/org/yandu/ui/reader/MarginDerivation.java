package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yandu.model.Annotation;
import org.yandu.model.HighlightColour;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.settings.Messages;

/// Says what of the annotations shows in the margin: notes, bookmarks, notes on articles; not mere
/// marks.
final class MarginDerivation {

  private static final int HINT = 60;

  private final Messages messages;

  MarginDerivation(Messages messages) {
    this.messages = messages;
  }

  List<MarginMark> of(
      List<PlacedAnnotation> annotations, Function<MeaningId, HighlightColour> colours) {
    List<MarginMark> marks = new ArrayList<>();
    for (PlacedAnnotation placed : annotations) {
      Annotation annotation = placed.annotation();
      boolean mere = annotation.body().isBlank();
      MarginMark.Sign sign =
          switch (annotation.scope()) {
            case PASSAGE -> MarginMark.Sign.NOTE;
            case BOOKMARK -> MarginMark.Sign.BOOKMARK;
            case ARTICLE, PUBLICATION -> MarginMark.Sign.ARTICLE_NOTE;
          };
      if (sign == MarginMark.Sign.BOOKMARK || !mere) {
        placed
            .range()
            .ifPresent(range ->
                marks.add(
                    new MarginMark(
                        annotation.id().toString(),
                        range.start(),
                        colours.apply(annotation.meaning()),
                        sign,
                        mere ? messages.text("notes.bookmark") : hint(annotation.body()))));
      }
    }
    return marks;
  }

  private static String hint(String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    return line.length() <= HINT ? line : line.substring(0, HINT) + "…";
  }
}
