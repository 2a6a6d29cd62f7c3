package org.yandu.structure.correction;

import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Furniture;
import org.yandu.model.SourceExtent;
import org.yandu.model.SourceSpan;
import org.yandu.model.UnfitCorrection.Reason;
import org.yandu.structure.correction.WorkingText.OpenArticle;
import org.yandu.structure.correction.WorkingText.OpenBlock;

/// What corrections do to blocks. Each method gives the reason why it cannot be done, if so; then
/// nothing was changed.
final class BlockEdits {

  private final WorkingText text;

  BlockEdits(WorkingText text) {
    this.text = text;
  }

  Optional<Reason> setRole(SourceExtent extent, BlockRole role) {
    return onBlock(
        extent,
        RoleChange.between(role),
        block -> {
          if (!RoleChange.holds(block.block, role)) {
            text.set(block, RoleChange.as(block.block, role));
            settle(block);
          }
        });
  }

  Optional<Reason> reword(SourceExtent extent, String words) {
    Optional<OpenBlock> first = text.blockAt(extent.first().offset());
    String between = first.map(block -> RoleChange.between(block.block)).orElse("");
    return onBlock(
        extent,
        between,
        block -> {
          if (!block.block.text().equals(words)) {
            text.reword(block, words);
          }
        });
  }

  Optional<Reason> hide(SourceExtent extent) {
    Optional<OpenBlock> first = text.blockAt(extent.first().offset());
    if (first.isEmpty() && text.blockAt(extent.last().offset()).isEmpty()) {
      return Optional.empty();
    }
    if (first.isPresent() && !isText(first.get())) {
      hide(first.get());
      return Optional.empty();
    }
    return onBlock(extent, "", this::hide);
  }

  private void hide(OpenBlock block) {
    text.remove(block);
    text.hide(block.text(), Furniture.Reason.HIDDEN);
  }

  Optional<Reason> split(int offset) {
    Optional<OpenBlock> found = text.blockAt(offset);
    if (found.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    if (!isText(found.get())) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    splitBefore(found.get(), found.get().text().indexOf(offset));
    return Optional.empty();
  }

  Optional<Reason> join(Correction.Join join) {
    Optional<OpenBlock> end = text.blockAt(join.end().offset());
    Optional<OpenBlock> start = text.blockAt(join.at().offset());
    if (end.isEmpty() || start.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenBlock first = end.get();
    OpenBlock second = start.get();
    if (first == second) {
      return Optional.empty();
    }
    boolean possible =
        first.article == second.article
            && first.index() < second.index()
            && isText(first)
            && isText(second);
    if (!possible) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    OpenBlock rest = splitBefore(second, second.text().indexOf(join.at().offset()));
    join(first, rest, RoleChange.between(first.block));
    return Optional.empty();
  }

  /// Brings furniture back behind the block that shows what stands before it in the source.
  Optional<Reason> restore(Correction.Restore restore) {
    int first = restore.extent().first().offset();
    Optional<Furniture> piece = text.furnitureAt(first);
    if (piece.isEmpty()) {
      return text.blockAt(first).isPresent() ? Optional.empty() : Optional.of(Reason.NOT_SHOWN);
    }
    List<Furniture> pieces =
        text.furnitureBetween(piece.get().sourceStart(), restore.extent().last().offset()).stream()
            .filter(other -> other.reason() == piece.get().reason())
            .toList();
    Optional<OpenBlock> before = text.blockBefore(first);
    Optional<OpenBlock> neighbour = before.or(() -> text.blockBehind(first));
    if (neighbour.isEmpty()) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    pieces.forEach(text::take);
    OpenArticle article = neighbour.get().article;
    int index = neighbour.get().index() + (before.isPresent() ? 1 : 0);
    OpenBlock added =
        text.insert(
            article,
            Math.max(index, article.headLength()),
            RoleChange.of(joined(pieces), restore.role()));
    settle(added);
    return Optional.empty();
  }

  private static SpanText joined(List<Furniture> pieces) {
    SpanText joined = SpanText.inserted("");
    for (Furniture piece : pieces) {
      var span =
          new SourceSpan(0, piece.text().length(), piece.sourceStart(), piece.line(), piece.page());
      joined = joined.join("", new SpanText(piece.text(), List.of(span)));
    }
    return joined;
  }

  /// Puts a block where its kind belongs: what names the article at its beginning, all else behind.
  /// A new title makes a subtitle of the one before.
  private void settle(OpenBlock block) {
    List<OpenBlock> blocks = block.article.blocks;
    int index = block.index();
    blocks.remove(index);
    switch (block.block) {
      case Block.Title _ -> {
        blocks.stream()
            .filter(other -> other.block instanceof Block.Title)
            .forEach(other -> text.set(other, RoleChange.as(other.block, BlockRole.SUBTITLE)));
        blocks.addFirst(block);
      }
      case Block.Subtitle _ -> blocks.add(leading(blocks, false), block);
      case Block.Byline _ -> blocks.add(leading(blocks, true), block);
      default -> blocks.add(Math.max(index, block.article.headLength()), block);
    }
  }

  /// How many titles, and subtitles too, stand at the beginning.
  private static int leading(List<OpenBlock> blocks, boolean subtitles) {
    int length = 0;
    while (length < blocks.size()
        && (blocks.get(length).block instanceof Block.Title
            || (subtitles && blocks.get(length).block instanceof Block.Subtitle))) {
      length++;
    }
    return length;
  }

  private interface Edit {
    void on(OpenBlock block);
  }

  /// Makes one block of the characters of an extent and does something to it.
  ///
  /// @param between what stands between those of several blocks
  private Optional<Reason> onBlock(SourceExtent extent, String between, Edit edit) {
    int firstOffset = extent.first().offset();
    int lastOffset = extent.last().offset();
    Optional<OpenBlock> begin = text.blockAt(firstOffset);
    Optional<OpenBlock> end = text.blockAt(lastOffset);
    if (begin.isEmpty() || end.isEmpty()) {
      return Optional.of(Reason.NOT_SHOWN);
    }
    OpenBlock first = begin.get();
    OpenBlock last = end.get();
    if (!isOneStretch(first, last, extent)) {
      return Optional.of(Reason.NOT_POSSIBLE);
    }
    splitBefore(last, nextTo(last, lastOffset));
    OpenBlock whole = splitBefore(first, first.text().indexOf(firstOffset));
    while (whole.text().indexOf(lastOffset) < 0) {
      join(whole, whole.article.blocks.get(whole.index() + 1), between);
    }
    edit.on(whole);
    return Optional.empty();
  }

  /// Whether blocks follow each other and hold nothing between them but what the extent spans.
  private static boolean isOneStretch(OpenBlock first, OpenBlock last, SourceExtent extent) {
    if (first.article != last.article || first.index() > last.index() || !isText(first)) {
      return false;
    }
    if (first == last) {
      SpanText text = first.text();
      return text.indexOf(extent.first().offset()) <= text.indexOf(extent.last().offset());
    }
    int least = Math.min(extent.first().offset(), extent.last().offset());
    int most = Math.max(extent.first().offset(), extent.last().offset());
    return isText(last)
        && first.article.blocks.subList(first.index() + 1, last.index()).stream()
            .allMatch(between ->
                isText(between)
                    && between.block.provenance().spans().stream()
                        .allMatch(span ->
                            least < span.sourceStart()
                                && span.sourceStart() + span.length() <= most));
  }

  private static int nextTo(OpenBlock block, int offset) {
    return block.text().indexBehind(offset);
  }

  /// Cuts a block before a character of its text, if that leaves anything of the source on both
  /// sides.
  ///
  /// @return what begins with the character
  private OpenBlock splitBefore(OpenBlock block, int index) {
    SpanText whole = block.text();
    SpanText before = whole.substring(0, index).strip();
    SpanText behind = whole.substring(index, whole.text().length()).strip();
    if (before.isNothingOfTheSource() || behind.isNothingOfTheSource()) {
      return block;
    }
    Block kind = block.block;
    text.set(block, RoleChange.withText(kind, before));
    return text.insert(block.article, block.index() + 1, RoleChange.secondHalf(kind, behind));
  }

  private void join(OpenBlock first, OpenBlock second, String between) {
    SpanText joined = first.text().join(between, second.text());
    Block kind = first.block;
    if (kind instanceof Block.Byline one && second.block instanceof Block.Byline other) {
      kind = both(one, other);
    }
    text.remove(second);
    text.set(first, RoleChange.withText(kind, joined));
  }

  private static Block.Byline both(Block.Byline one, Block.Byline other) {
    var names = new java.util.ArrayList<>(one.authors());
    names.addAll(other.authors());
    return new Block.Byline(
        one.text(), names, one.affiliation() + other.affiliation(), one.provenance());
  }

  private static boolean isText(OpenBlock block) {
    return BlockRole.of(block.block).isPresent();
  }
}
