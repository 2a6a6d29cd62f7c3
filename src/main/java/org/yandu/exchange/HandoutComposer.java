package org.yandu.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yandu.model.Annotation;
import org.yandu.model.AnnotationScope;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;

/// Puts notes together to a [Handout], after a template. The same notes give the same document.
final class HandoutComposer {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LABEL_LENGTH = 40;
  private static final int POINT_LENGTH = 60;

  private final HandoutTemplate template;
  private final Map<MeaningId, String> meanings;
  private final Wording wording;
  private final ZoneId zone;
  private final List<Handout.Part> parts = new ArrayList<>();
  private int points;

  private HandoutComposer(
      HandoutTemplate template, List<Meaning> meanings, Wording wording, ZoneId zone) {
    this.template = template;
    this.meanings = meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    this.wording = wording;
    this.zone = zone;
  }

  /// @param publications at least one
  static Handout handout(
      HandoutTemplate template,
      List<AnnotatedPublication> publications,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    HandoutComposer composer = new HandoutComposer(template, meanings, wording, zone);
    boolean several = publications.size() > 1;
    for (AnnotatedPublication publication : publications) {
      composer.add(publication, several);
    }
    int count = publications.stream().mapToInt(one -> one.annotations().size()).sum();
    String name = publications.getFirst().name();
    return new Handout(
        wording.text("handout.title." + template, name),
        several
            ? wording.text("handout.remark-several", publications.size(), count)
            : wording.text("export.notes.count", count),
        publications.stream()
            .map(AnnotatedPublication::newest)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH),
        composer.parts);
  }

  private void add(AnnotatedPublication publication, boolean several) {
    publication
        .placedByArticle()
        .forEach((number, notes) -> {
          List<PlacedAnnotation> told = notes.stream().filter(this::isTold).toList();
          if (!told.isEmpty()) {
            String label = publication.article(number).label(LABEL_LENGTH);
            heading(several ? publication.name() + " · " + label : label);
            told.forEach(note -> add(publication, note));
          }
        });
    List<PlacedAnnotation> lost = publication.unplaced().stream().filter(this::isTold).toList();
    if (!lost.isEmpty()) {
      heading(wording.text("export.notes.unplaced"));
      lost.forEach(note -> add(publication, note));
    }
  }

  private void heading(String words) {
    parts.add(new Handout.Heading(words));
  }

  /// A bookmark says nothing to others, and a note on an article is no passage.
  private boolean isTold(PlacedAnnotation placed) {
    Annotation annotation = placed.annotation();
    return switch (annotation.scope()) {
      case PASSAGE -> true;
      case BOOKMARK -> false;
      case ARTICLE, PUBLICATION ->
          template != HandoutTemplate.EXCERPTS && !annotation.body().isBlank();
    };
  }

  private void add(AnnotatedPublication publication, PlacedAnnotation placed) {
    switch (template) {
      case EXCERPTS -> passage(publication, placed);
      case STUDY_NOTES -> {
        passage(publication, placed);
        note(NoteLines.of(placed.annotation().body()));
        parts.add(new Handout.Remark(remark(placed.annotation())));
      }
      case SPEAKING_NOTES -> point(publication, placed);
    }
  }

  /// What the reader wrote is the point; where nothing is written, how the passage begins.
  private void point(AnnotatedPublication publication, PlacedAnnotation placed) {
    points++;
    List<NoteLine> lines = NoteLines.of(placed.annotation().body());
    String words = lines.isEmpty() ? beginning(publication, placed) : lines.getFirst().plain();
    parts.add(new Handout.Point(wording.text("handout.point", points, words)));
    if (lines.isEmpty() && isToldWhole(publication, placed, words)) {
      parts.add(new Handout.Remark("——" + publication.citation(placed)));
      return;
    }
    note(lines.isEmpty() ? lines : lines.subList(1, lines.size()));
    passage(publication, placed);
  }

  private static boolean isToldWhole(
      AnnotatedPublication publication, PlacedAnnotation placed, String words) {
    return publication.passage(placed).strip().equals(words);
  }

  private String beginning(AnnotatedPublication publication, PlacedAnnotation placed) {
    String passage = publication.passage(placed).lines().findFirst().orElse("").strip();
    int length = Math.min(passage.length(), POINT_LENGTH);
    boolean cutsPair =
        length < passage.length() && Character.isHighSurrogate(passage.charAt(length - 1));
    return length < passage.length()
        ? passage.substring(0, cutsPair ? length - 1 : length) + "…"
        : passage;
  }

  private void passage(AnnotatedPublication publication, PlacedAnnotation placed) {
    if (placed.annotation().scope() != AnnotationScope.PASSAGE) {
      return;
    }
    List<String> paragraphs =
        publication
            .passage(placed)
            .lines()
            .map(line -> line.replace("\ufffc", wording.text("export.notes.figure")).strip())
            .filter(line -> !line.isEmpty())
            .toList();
    parts.add(new Handout.Passage(paragraphs, publication.citation(placed)));
  }

  private void note(List<NoteLine> lines) {
    if (!lines.isEmpty()) {
      parts.add(new Handout.Note(lines));
    }
  }

  private String remark(Annotation annotation) {
    List<String> words = new ArrayList<>();
    words.add(meanings.getOrDefault(annotation.meaning(), annotation.meaningName()));
    words.add(TIME.format(annotation.created().atZone(zone)));
    annotation.tags().forEach(tag -> words.add("#" + tag));
    return String.join(" · ", words);
  }
}
