package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.CorrectionConflict;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;

/// Finds where two scripts for the same source say different things of the same matter. What is
/// said last of a matter is what its author means. Pure functions.
public final class Disagreement {

  private static final String HEADING = "heading";
  private static final Set<BlockRole> LEVELS =
      EnumSet.of(BlockRole.HEADING_1, BlockRole.HEADING_2, BlockRole.HEADING_3);

  /// What a correction is about.
  private enum Matter {
    KIND,
    WORDS,
    BOUNDARY,
    ARTICLE,
    PLACE,
    TITLE,
    AUTHORS,
    SECTION
  }

  /// @param last source offset of the last character that it is about
  /// @param said what it says, equal where two say the same
  private record Statement(Matter matter, int first, int last, Object said, int number) {

    boolean contradicts(Statement other) {
      return !said.equals(other.said)
          && !isHeadingOfAnyLevel(other)
          && !other.isHeadingOfAnyLevel(this);
    }

    private boolean isHeadingOfAnyLevel(Statement other) {
      return said.equals(HEADING) && other.said instanceof BlockRole role && LEVELS.contains(role);
    }
  }

  /// The statements of a script, found by what they are about.
  private static final class Said {

    private final Map<Matter, TreeMap<Integer, List<Statement>>> byPlace =
        new EnumMap<>(Matter.class);
    private int longest;

    void add(Statement statement) {
      longest = Math.max(longest, statement.last() - statement.first());
      byPlace
          .computeIfAbsent(statement.matter(), _ -> new TreeMap<>())
          .computeIfAbsent(statement.first(), _ -> new ArrayList<>())
          .add(statement);
    }

    /// What was said last of the same matter.
    Optional<Statement> lastAbout(Statement statement) {
      TreeMap<Integer, List<Statement>> places =
          byPlace.getOrDefault(statement.matter(), new TreeMap<>());
      return places
          .subMap(statement.first() - longest, true, statement.last(), true)
          .values()
          .stream()
          .flatMap(List::stream)
          .filter(other -> other.last() >= statement.first())
          .max(Comparator.comparingInt(Statement::number));
    }
  }

  private Disagreement() {}

  /// In the order of the other script, each of its matters once. Costs time in proportion to the
  /// scripts, if they speak of blocks.
  ///
  /// @param other placed on the same source
  public static List<CorrectionConflict> between(List<Correction> own, List<Correction> other) {
    Said mine = new Said();
    IntStream.range(0, own.size()).forEach(number -> mine.add(statement(own.get(number), number)));
    Said later = new Said();
    List<CorrectionConflict> conflicts = new ArrayList<>();
    for (int number = other.size() - 1; number >= 0; number--) {
      Statement theirs = statement(other.get(number), number);
      if (later.lastAbout(theirs).isEmpty()) {
        Correction correction = other.get(number);
        mine.lastAbout(theirs)
            .filter(theirs::contradicts)
            .map(known -> own.get(known.number()))
            .ifPresent(
                known -> conflicts.add(new CorrectionConflict(theirs.number(), known, correction)));
      }
      later.add(theirs);
    }
    return conflicts.reversed();
  }

  private static Statement statement(Correction correction, int number) {
    return switch (correction) {
      case Correction.SetRole(SourceExtent extent, BlockRole role) ->
          at(number, Matter.KIND, extent, role);
      case Correction.Reword(SourceExtent extent, String words) ->
          at(number, Matter.WORDS, extent, words);
      case Correction.Hide(SourceExtent extent) -> at(number, Matter.KIND, extent, "hidden");
      case Correction.Restore(SourceExtent extent, BlockRole role) ->
          at(number, Matter.KIND, extent, role);
      case Correction.Split(var at) -> at(number, Matter.BOUNDARY, at.offset(), "split");
      case Correction.Join join -> at(number, Matter.BOUNDARY, join.at().offset(), "join");
      case Correction.BeginArticle(var at) -> at(number, Matter.ARTICLE, at.offset(), "begins");
      case Correction.MergeArticle(var at) -> at(number, Matter.ARTICLE, at.offset(), "goes on");
      case Correction.HideArticle(var at) -> at(number, Matter.ARTICLE, at.offset(), "hidden");
      case Correction.MoveArticle move ->
          at(
              number,
              Matter.PLACE,
              move.at().offset(),
              List.of(move.side(), move.target().offset()));
      case Correction.Retitle(var at, var title) -> at(number, Matter.TITLE, at.offset(), title);
      case Correction.SetAuthors(var at, var authors, var affiliation) ->
          at(number, Matter.AUTHORS, at.offset(), List.of(authors, affiliation));
      case Correction.SetSection(var at, var section) ->
          at(number, Matter.SECTION, at.offset(), section);
      case Correction.Confirm(var at, Doubt.Kind kind) -> confirmed(number, at.offset(), kind);
    };
  }

  /// That it is right as it is contradicts whoever changes it.
  private static Statement confirmed(int number, int offset, Doubt.Kind kind) {
    return switch (kind) {
      case PARAGRAPH_START -> at(number, Matter.BOUNDARY, offset, "split");
      case JOIN -> at(number, Matter.BOUNDARY, offset, "join");
      case ARTICLE_START -> at(number, Matter.ARTICLE, offset, "begins");
      case TITLE -> at(number, Matter.KIND, offset, BlockRole.TITLE);
      case BYLINE -> at(number, Matter.KIND, offset, BlockRole.BYLINE);
      case CAPTION -> at(number, Matter.KIND, offset, BlockRole.CAPTION);
      case PULL_QUOTE -> at(number, Matter.KIND, offset, BlockRole.PULL_QUOTE);
      case NOTE -> at(number, Matter.KIND, offset, BlockRole.NOTE);
      case HIDDEN -> at(number, Matter.KIND, offset, "hidden");
      case SECTION -> at(number, Matter.SECTION, offset, "as recovered");
      // Of any level.
      case HEADING -> at(number, Matter.KIND, offset, HEADING);
    };
  }

  private static Statement at(int number, Matter matter, SourceExtent extent, Object said) {
    int first = extent.first().offset();
    int last = extent.last().offset();
    return new Statement(matter, Math.min(first, last), Math.max(first, last), said, number);
  }

  private static Statement at(int number, Matter matter, int offset, Object said) {
    return new Statement(matter, offset, offset, said, number);
  }
}
