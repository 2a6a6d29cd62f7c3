package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.SourceSpan;

/// What was decided of the lines of one block.
final class DecidedBlock {

  private final Doubt.Kind kind;
  private final Block block;
  private final int balance;
  private final List<Decision> lines = new ArrayList<>();

  /// Where each line begins in the block's text.
  private final List<Integer> starts = new ArrayList<>();

  DecidedBlock(Doubt.Kind kind, Block block) {
    this.kind = kind;
    this.block = block;
    this.balance = Sentences.balance(block.text());
    int line = 0;
    for (SourceSpan span : block.provenance().spans()) {
      if (lines.isEmpty() || span.line() != line) {
        Doubt.Kind decided = lines.isEmpty() ? kind : Doubt.Kind.JOIN;
        lines.add(new Decision(decided, span.sourceStart(), span.line(), span.page()));
        starts.add(span.textStart());
        line = span.line();
      }
    }
  }

  /// What begins with a block; empty for those that are told by their article, and for pictures,
  /// which have no words that could be something else.
  static Optional<Doubt.Kind> kindOf(Block block) {
    return switch (block) {
      case Block.Title _, Block.Subtitle _, Block.Byline _, Block.Figure _ -> Optional.empty();
      case Block.Heading _ -> Optional.of(Doubt.Kind.HEADING);
      case Block.Paragraph _, Block.ListItem _, Block.Table _ ->
          Optional.of(Doubt.Kind.PARAGRAPH_START);
      case Block.Caption _ -> Optional.of(Doubt.Kind.CAPTION);
      case Block.PullQuote _ -> Optional.of(Doubt.Kind.PULL_QUOTE);
      case Block.Note _ -> Optional.of(Doubt.Kind.NOTE);
    };
  }

  Doubt.Kind kind() {
    return kind;
  }

  /// Whether a quotation or a bracket stays open.
  boolean staysOpen() {
    return balance > 0;
  }

  /// Whether one is closed that was not opened.
  boolean closesUnopened() {
    return balance < 0;
  }

  String text() {
    return block.text();
  }

  List<Decision> lines() {
    return lines;
  }

  Decision first() {
    return lines.getFirst();
  }

  int size() {
    return lines.size();
  }

  /// The words of one of its lines.
  String line(int index) {
    int end = index + 1 < starts.size() ? starts.get(index + 1) : block.text().length();
    return block.text().substring(starts.get(index), end).strip();
  }

  boolean isHeading() {
    return kind == Doubt.Kind.HEADING;
  }

  boolean isParagraph() {
    return kind == Doubt.Kind.PARAGRAPH_START;
  }

  boolean isAside() {
    return kind == Doubt.Kind.CAPTION || kind == Doubt.Kind.PULL_QUOTE;
  }
}
