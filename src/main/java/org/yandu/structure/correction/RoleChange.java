package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.text.Glyphs;
import org.yandu.text.PersonNames;

/// Makes blocks of other kinds, or with other text, of blocks.
final class RoleChange {

  private RoleChange() {}

  static boolean holds(Block block, BlockRole role) {
    return !(block instanceof Block.ListItem) && BlockRole.of(block).equals(Optional.of(role));
  }

  /// The same text as a block of another kind. A list item keeps its number as text.
  static Block as(Block block, BlockRole role) {
    SpanText text = SpanText.of(block);
    if (block instanceof Block.ListItem item && isNumber(item.marker())) {
      text = SpanText.inserted(item.marker()).join("\u2002", text);
    }
    return of(text, role);
  }

  static Block of(SpanText text, BlockRole role) {
    String string = text.text();
    var provenance = text.provenance();
    return switch (role) {
      case TITLE -> new Block.Title(string, provenance);
      case SUBTITLE -> new Block.Subtitle(string, provenance);
      case BYLINE -> byline(text);
      case HEADING_1 -> new Block.Heading(1, string, provenance);
      case HEADING_2 -> new Block.Heading(2, string, provenance);
      case HEADING_3 -> new Block.Heading(3, string, provenance);
      case PARAGRAPH -> new Block.Paragraph(string, provenance);
      case CAPTION -> new Block.Caption(string, provenance);
      case PULL_QUOTE -> new Block.PullQuote(string, provenance);
      case NOTE -> new Block.Note(string, provenance);
    };
  }

  /// A block of the same kind with more or less text.
  ///
  /// @throws IllegalArgumentException if its text is not one of lines that can be cut
  static Block withText(Block block, SpanText text) {
    return switch (block) {
      case Block.Byline byline -> byline(byline, text);
      case Block.ListItem item ->
          new Block.ListItem(item.marker(), item.depth(), text.text(), text.provenance());
      case Block.Heading heading ->
          new Block.Heading(heading.level(), text.text(), text.provenance());
      default ->
          of(
              text,
              BlockRole.of(block)
                  .orElseThrow(() -> new IllegalArgumentException("no text: " + block)));
    };
  }

  /// What is split off: its second half.
  static Block secondHalf(Block block, SpanText text) {
    return switch (block) {
      case Block.Title _ -> of(text, BlockRole.SUBTITLE);
      case Block.ListItem item ->
          new Block.ListItem("", item.depth(), text.text(), text.provenance());
      default -> withText(block, text);
    };
  }

  static String between(Block block) {
    return BlockRole.of(block).map(RoleChange::between).orElse("");
  }

  /// What stands between two lines of a block of that kind.
  static String between(BlockRole role) {
    return switch (role) {
      case TITLE, HEADING_1, HEADING_2, HEADING_3, BYLINE -> " ";
      case SUBTITLE, PARAGRAPH, CAPTION, PULL_QUOTE, NOTE -> "";
    };
  }

  static boolean isHead(Block block) {
    return block instanceof Block.Title
        || block instanceof Block.Subtitle
        || block instanceof Block.Byline;
  }

  private static boolean isNumber(String marker) {
    return marker.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// A byline with those of its names that its text still holds.
  private static Block byline(Block.Byline byline, SpanText text) {
    String squeezed = Glyphs.squeeze(text.text());
    List<String> authors = byline.authors().stream().filter(squeezed::contains).toList();
    String affiliation = squeezed.contains(byline.affiliation()) ? byline.affiliation() : "";
    return new Block.Byline(text.text(), authors, affiliation, text.provenance());
  }

  private static Block byline(SpanText text) {
    List<String> names = new ArrayList<>();
    StringBuilder affiliation = new StringBuilder();
    for (String word : words(text.text())) {
      if (PersonNames.isLikelyName(word)) {
        names.add(word);
      } else {
        affiliation.append(word);
      }
    }
    boolean allNames = words(text.text()).stream().allMatch(PersonNames::hasNameShape);
    return allNames
        ? new Block.Byline(text.text(), words(text.text()), "", text.provenance())
        : new Block.Byline(text.text(), names, affiliation.toString(), text.provenance());
  }

  /// Words between blanks and commas; two single characters beside each other are one name.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    boolean single = false;
    for (String word : text.split("[\\s\\u3000、，,；;■□◆●]+")) {
      if (word.isEmpty()) {
        continue;
      }
      if (single && word.length() == 1) {
        words.set(words.size() - 1, words.getLast() + word);
        single = false;
      } else {
        words.add(word);
        single = word.length() == 1;
      }
    }
    return words;
  }
}
