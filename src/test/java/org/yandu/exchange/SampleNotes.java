package org.yandu.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yandu.model.Anchor;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.AuthorId;
import org.yandu.model.DocumentText;
import org.yandu.model.HighlightColour;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Placement;
import org.yandu.model.Publication;
import org.yandu.model.TextRange;

/// Notes on the sample publication, with what makes trouble in files.
final class SampleNotes {

  static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(Meaning.KEY_POINT, "要点", HighlightColour.YELLOW),
          new Meaning(Meaning.QUESTION, "疑问", HighlightColour.BLUE));

  private final Publication publication = SampleContent.publication();
  private final DocumentText text = DocumentText.of(publication.content());

  AnnotatedPublication with(List<PlacedAnnotation> notes) {
    return new AnnotatedPublication(publication, text, notes);
  }

  List<PlacedAnnotation> notes() {
    PlacedAnnotation tagged =
        placed(4, range("目录是*地图*。先看地图"), "第一行\n第二行\n\n- 条目", Meaning.QUESTION);
    return List.of(
        placed(1, range("新的一期"), "", Meaning.KEY_POINT),
        placed(2, range("没有标题的一段话"), "# 像标题", new MeaningId("gone")),
        placed(3, range("再走路。\n（一）再读正文"), "", Meaning.KEY_POINT),
        tagged,
        placed(5, range("年份\t产量\n2020\t15"), "表", Meaning.QUESTION),
        new PlacedAnnotation(
            annotation(6, new TextRange(0, 3), "丢了", Meaning.KEY_POINT), new Placement.Orphaned()));
  }

  PlacedAnnotation placed(int number, TextRange range, String body, MeaningId meaning) {
    return new PlacedAnnotation(
        annotation(number, range, body, meaning), new Placement.Exact(range));
  }

  Annotation annotation(int number, TextRange range, String body, MeaningId meaning) {
    Instant time = Instant.parse("2026-11-24T00:00:00Z").plusSeconds(60L * number);
    return new Annotation(
        new AnnotationId(new UUID(0, number)),
        publication.id(),
        new AuthorId(new UUID(0, 0)),
        AnnotationScope.PASSAGE,
        AnnotationStyle.HIGHLIGHT,
        meaning,
        "旧名",
        new Anchor("", text.substring(range), "", range, 1, 1),
        body,
        number == 4 ? List.of("方法", "a_b") : List.of(),
        time,
        time.plusSeconds(3600));
  }

  TextRange range(String passage) {
    int start = text.string().indexOf(passage);
    return new TextRange(start, start + passage.length());
  }
}
