package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yandu.model.Correction;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourcePoint;
import org.yandu.model.UnfitCorrection;
import org.yandu.model.UnfitCorrection.Reason;

/// Corrections in the order in which they were made, applied to a text. Pure functions; cost grows
/// linearly with the text and, for each correction, with what it touches.
public final class EditScript {

  private EditScript() {}

  /// The text with the corrections. No character of the source is lost: those that leave the text
  /// are furniture afterwards. What does not fit is left out and told.
  ///
  /// Applying two scripts one after the other is the same as applying both at once. Corrections of
  /// different articles may change places, but for those that move, begin, merge or hide articles
  /// or set their sections.
  public static Corrected apply(PublicationContent content, List<Correction> script) {
    if (script.isEmpty()) {
      return new Corrected(content, List.of());
    }
    SourceIndex index = SourceIndex.of(content);
    WorkingText text = new WorkingText(content);
    List<UnfitCorrection> unfit = new ArrayList<>();
    for (Correction correction : script) {
      Optional<Reason> reason =
          points(correction).allMatch(index::holds)
              ? apply(correction, text)
              : Optional.of(Reason.NOT_FOUND);
      reason.ifPresent(why -> unfit.add(new UnfitCorrection(correction, why)));
    }
    return new Corrected(text.content(), unfit);
  }

  /// The script for another recovery of the same source, or for another source: each place is
  /// looked for by what it quotes. Corrections of places that are not found, or found more than
  /// once, stay as they are and will not fit.
  public static List<Correction> place(List<Correction> script, PublicationContent content) {
    SourceIndex index = SourceIndex.of(content);
    return script.stream().map(correction -> place(correction, index)).toList();
  }

  private static Correction place(Correction correction, SourceIndex index) {
    List<Optional<SourcePoint>> places = points(correction).map(index::place).toList();
    return places.stream().allMatch(Optional::isPresent)
        ? moved(correction, point -> index.place(point).orElse(point))
        : correction;
  }

  private static Optional<Reason> apply(Correction correction, WorkingText text) {
    BlockEdits blocks = new BlockEdits(text);
    ArticleEdits articles = new ArticleEdits(text, blocks);
    return switch (correction) {
      case Correction.SetRole(SourceExtent extent, var role) -> blocks.setRole(extent, role);
      case Correction.Reword(SourceExtent extent, String words) -> blocks.reword(extent, words);
      case Correction.Split(SourcePoint at) -> blocks.split(at.offset());
      case Correction.Join join -> blocks.join(join);
      case Correction.Hide(SourceExtent extent) -> blocks.hide(extent);
      case Correction.Restore restore -> blocks.restore(restore);
      case Correction.BeginArticle(SourcePoint at) -> articles.begin(at.offset());
      case Correction.MergeArticle(SourcePoint at) -> articles.merge(at.offset());
      case Correction.HideArticle(SourcePoint at) -> articles.hide(at.offset());
      case Correction.MoveArticle move -> articles.move(move);
      case Correction.Retitle retitle -> articles.retitle(retitle);
      case Correction.SetAuthors authors -> articles.setAuthors(authors);
      case Correction.SetSection section -> articles.setSection(section);
      case Correction.Confirm _ -> Optional.empty();
    };
  }

  private static Stream<SourcePoint> points(Correction correction) {
    Stream.Builder<SourcePoint> points = Stream.builder();
    var unused =
        moved(
            correction,
            point -> {
              points.add(point);
              return point;
            });
    return points.build();
  }

  /// The same correction of other places.
  private static Correction moved(Correction correction, UnaryOperator<SourcePoint> to) {
    return switch (correction) {
      case Correction.SetRole(SourceExtent extent, var role) ->
          new Correction.SetRole(moved(extent, to), role);
      case Correction.Reword(SourceExtent extent, String words) ->
          new Correction.Reword(moved(extent, to), words);
      case Correction.Split(SourcePoint at) -> new Correction.Split(to.apply(at));
      case Correction.Join(SourcePoint end, SourcePoint at) ->
          new Correction.Join(to.apply(end), to.apply(at));
      case Correction.Hide(SourceExtent extent) -> new Correction.Hide(moved(extent, to));
      case Correction.Restore(SourceExtent extent, var role) ->
          new Correction.Restore(moved(extent, to), role);
      case Correction.BeginArticle(SourcePoint at) -> new Correction.BeginArticle(to.apply(at));
      case Correction.MergeArticle(SourcePoint at) -> new Correction.MergeArticle(to.apply(at));
      case Correction.HideArticle(SourcePoint at) -> new Correction.HideArticle(to.apply(at));
      case Correction.MoveArticle(SourcePoint at, var side, SourcePoint target) ->
          new Correction.MoveArticle(to.apply(at), side, to.apply(target));
      case Correction.Retitle(SourcePoint at, var title) ->
          new Correction.Retitle(to.apply(at), title);
      case Correction.SetAuthors(SourcePoint at, var authors, var affiliation) ->
          new Correction.SetAuthors(to.apply(at), authors, affiliation);
      case Correction.SetSection(SourcePoint at, var section) ->
          new Correction.SetSection(to.apply(at), section);
      case Correction.Confirm(SourcePoint at, var kind) ->
          new Correction.Confirm(to.apply(at), kind);
    };
  }

  private static SourceExtent moved(SourceExtent extent, UnaryOperator<SourcePoint> to) {
    return new SourceExtent(to.apply(extent.first()), to.apply(extent.last()));
  }
}
