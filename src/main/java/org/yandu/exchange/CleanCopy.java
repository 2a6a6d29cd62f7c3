package org.yandu.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yandu.model.Block;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.Section;

/// A publication as it was recovered, or some of its articles, ready to be written in any form.
///
/// @param title what it is called
/// @param year of publication, empty if it is not known
/// @param changed when the newest of the notes shown was changed last; the epoch if there are none
record CleanCopy(String title, String year, Instant changed, List<Piece> pieces) {

  /// First words of an article without a title.
  private static final int LABEL_LENGTH = 24;

  CleanCopy {
    pieces = List.copyOf(pieces);
  }

  /// An article.
  ///
  /// @param number in the publication, from 1
  /// @param section title of the section that it begins; empty if it begins none
  /// @param label its title or first words
  record Piece(int number, String section, String label, List<Line> lines) {
    Piece {
      lines = List.copyOf(lines);
    }
  }

  /// A block and its words.
  record Line(Block block, List<MarkedRun> runs) {
    Line {
      runs = List.copyOf(runs);
    }
  }

  /// @param articles numbers of those that are wanted; all if it is empty
  /// @param marks whether marks and notes are shown
  static CleanCopy of(
      AnnotatedPublication source, Set<Integer> articles, boolean marks, List<Meaning> meanings) {
    Map<MeaningId, Meaning> known =
        meanings.stream().collect(Collectors.toMap(Meaning::id, Function.identity()));
    Map<Integer, List<PlacedAnnotation>> notes = marks ? source.placedByArticle() : Map.of();
    Map<Integer, List<PlacedBlock>> blocks =
        source.text().blocks().stream().collect(Collectors.groupingBy(PlacedBlock::articleNumber));
    List<Piece> pieces = new ArrayList<>();
    int number = 0;
    for (Section section : source.publication().content().sections()) {
      String opening = section.title();
      for (int index = 0; index < section.articles().size(); index++) {
        number++;
        if (!articles.isEmpty() && !articles.contains(number)) {
          continue;
        }
        // A passage may reach into the next article.
        List<PlacedAnnotation> marked = new ArrayList<>(notes.getOrDefault(number - 1, List.of()));
        marked.addAll(notes.getOrDefault(number, List.of()));
        List<Line> lines =
            blocks.getOrDefault(number, List.of()).stream()
                .map(block -> new Line(block.block(), MarkedRun.of(block, marked, known)))
                .toList();
        pieces.add(new Piece(number, opening, source.article(number).label(LABEL_LENGTH), lines));
        opening = "";
      }
    }
    var year = source.publication().metadata().year();
    return new CleanCopy(
        source.name(),
        year.isPresent() ? Integer.toString(year.getAsInt()) : "",
        marks ? source.newest() : Instant.EPOCH,
        pieces);
  }
}
