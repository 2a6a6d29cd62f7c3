package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourcePoint;

/// A correction as columns: what only some kinds have is empty in the others.
///
/// @param value a role, words, a side, a title, a section or a kind of doubt
record CorrectionRow(
    String kind,
    SourcePoint at,
    Optional<SourcePoint> other,
    String value,
    List<String> authors,
    String affiliation) {

  static CorrectionRow of(Correction correction) {
    return switch (correction) {
      case Correction.SetRole(SourceExtent extent, BlockRole role) ->
          extent("set-role", extent, column(role));
      case Correction.Reword(SourceExtent extent, String words) -> extent("reword", extent, words);
      case Correction.Split(SourcePoint at) -> point("split", at, "");
      case Correction.Join(SourcePoint end, SourcePoint at) -> points("join", at, end, "");
      case Correction.Hide(SourceExtent extent) -> extent("hide", extent, "");
      case Correction.Restore(SourceExtent extent, BlockRole role) ->
          extent("restore", extent, column(role));
      case Correction.BeginArticle(SourcePoint at) -> point("begin-article", at, "");
      case Correction.MergeArticle(SourcePoint at) -> point("merge-article", at, "");
      case Correction.HideArticle(SourcePoint at) -> point("hide-article", at, "");
      case Correction.MoveArticle(SourcePoint at, Correction.Side side, SourcePoint target) ->
          points("move-article", at, target, column(side));
      case Correction.Retitle(SourcePoint at, String title) -> point("retitle", at, title);
      case Correction.SetAuthors(SourcePoint at, var authors, var affiliation) ->
          new CorrectionRow("set-authors", at, Optional.empty(), "", authors, affiliation);
      case Correction.SetSection(SourcePoint at, String section) ->
          point("set-section", at, section);
      case Correction.Confirm(SourcePoint at, Doubt.Kind doubt) ->
          point("confirm", at, column(doubt));
    };
  }

  static CorrectionRow map(ResultSet row) throws SQLException {
    int offset = row.getInt("other_offset");
    Optional<SourcePoint> other =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(
                new SourcePoint(
                    offset, row.getString("other_before"), row.getString("other_after")));
    return new CorrectionRow(
        row.getString("kind"),
        new SourcePoint(
            row.getInt("at_offset"), row.getString("at_before"), row.getString("at_after")),
        other,
        row.getString("value"),
        Lines.split(row.getString("authors")),
        row.getString("affiliation"));
  }

  /// @throws StoreException if the kind is unknown, which the column does not allow
  Correction correction() {
    return switch (kind) {
      case "set-role" -> new Correction.SetRole(extent(), role());
      case "reword" -> new Correction.Reword(extent(), value);
      case "split" -> new Correction.Split(at);
      case "join" -> new Correction.Join(second(), at);
      case "hide" -> new Correction.Hide(extent());
      case "restore" -> new Correction.Restore(extent(), role());
      case "begin-article" -> new Correction.BeginArticle(at);
      case "merge-article" -> new Correction.MergeArticle(at);
      case "hide-article" -> new Correction.HideArticle(at);
      case "move-article" ->
          new Correction.MoveArticle(at, Correction.Side.valueOf(constant(value)), second());
      case "retitle" -> new Correction.Retitle(at, value);
      case "set-authors" -> new Correction.SetAuthors(at, authors, affiliation);
      case "set-section" -> new Correction.SetSection(at, value);
      case "confirm" -> new Correction.Confirm(at, Doubt.Kind.valueOf(constant(value)));
      default -> throw new StoreException(StoreException.Kind.CORRUPT, "no correction: " + kind);
    };
  }

  void bind(PreparedBatch batch) {
    batch
        .bind("kind", kind)
        .bind("at_offset", at.offset())
        .bind("at_before", at.before())
        .bind("at_after", at.after())
        .bind("other_offset", other.map(SourcePoint::offset))
        .bind("other_before", other.map(SourcePoint::before))
        .bind("other_after", other.map(SourcePoint::after))
        .bind("value", value)
        .bind("authors", Lines.join(authors))
        .bind("affiliation", affiliation);
  }

  private SourceExtent extent() {
    return new SourceExtent(at, second());
  }

  private SourcePoint second() {
    return other.orElseThrow(
        () -> new StoreException(StoreException.Kind.CORRUPT, kind + " has one place alone"));
  }

  private BlockRole role() {
    return BlockRole.valueOf(constant(value));
  }

  private static CorrectionRow extent(String kind, SourceExtent extent, String value) {
    return points(kind, extent.first(), extent.last(), value);
  }

  private static CorrectionRow points(
      String kind, SourcePoint at, SourcePoint other, String value) {
    return new CorrectionRow(kind, at, Optional.of(other), value, List.of(), "");
  }

  private static CorrectionRow point(String kind, SourcePoint at, String value) {
    return new CorrectionRow(kind, at, Optional.empty(), value, List.of(), "");
  }

  static String column(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String constant(String column) {
    return column.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
