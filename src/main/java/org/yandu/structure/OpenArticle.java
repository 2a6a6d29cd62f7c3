package org.yandu.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article that further pieces may belong to, as one reading of them has it so far.
///
/// Readings are compared by what they hold open, tens of thousands of times: `equals` and
/// `hashCode` of what is compared are spelled out, for those that come with a record are linked
/// when they are first called, and slow until they are compiled.
///
/// @param id in order of appearance
/// @param page it began on
/// @param last index of its last piece
record OpenArticle(int id, int page, Head head, Flow flow, int last) {

  /// Letters are tracked by the paragraph: so much is no other width.
  private static final int LITTLE = 3;

  /// Stands for any title that is not asked for any more.
  private static final String TITLED = "*";

  /// What stands over an article.
  ///
  /// @param title without blanks, empty while there is none
  /// @param lines number of lines of the title
  /// @param names in its byline
  /// @param signed whether it has a byline
  record Head(String title, int lines, List<String> names, boolean signed) {
    static final Head NONE = new Head("", 0, List.of(), false);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Head head
          && lines == head.lines
          && signed == head.signed
          && title.equals(head.title)
          && names.equals(head.names);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * title.hashCode() + lines) + (names.isEmpty() ? 0 : names.hashCode());
    }
  }

  /// How the text of an article runs.
  ///
  /// @param length number of characters of its headings and paragraphs
  /// @param width of its column, in quarter ems, 0 if unknown
  /// @param former width, before the column changed
  /// @param page the last that it has text on
  /// @param section printed on that page
  /// @param boxed whether it is a sidebar or a brief
  /// @param ended whether a note or a byline showed its end
  /// @param broken whether a note says that it goes on elsewhere
  /// @param hanging whether its last paragraph breaks off in mid-sentence
  /// @param open index of that paragraph if its rest is known, else -1
  record Flow(
      int length,
      int width,
      int former,
      int page,
      String section,
      boolean boxed,
      boolean ended,
      boolean broken,
      boolean hanging,
      int open) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Flow flow
          && length == flow.length
          && width == flow.width
          && former == flow.former
          && page == flow.page
          && boxed == flow.boxed
          && ended == flow.ended
          && broken == flow.broken
          && hanging == flow.hanging
          && open == flow.open
          && section.equals(flow.section);
    }

    @Override
    public int hashCode() {
      int marks = (boxed ? 1 : 0) + (ended ? 2 : 0) + (broken ? 4 : 0) + (hanging ? 8 : 0);
      return 31 * (31 * (31 * width + former) + page)
          + 16 * section.hashCode()
          + marks
          + length
          + 37 * open;
    }

    Flow asBoxed() {
      return new Flow(length, width, former, page, section, true, ended, broken, hanging, open);
    }

    Flow asEnded() {
      return new Flow(length, width, former, page, section, boxed, true, broken, hanging, open);
    }

    Flow asGoingOn() {
      return new Flow(length, width, former, page, section, boxed, false, broken, hanging, open);
    }

    Flow asBroken() {
      return new Flow(length, width, former, page, section, boxed, ended, true, hanging, open);
    }

    Flow openAt(int piece) {
      return new Flow(length, width, former, page, section, boxed, ended, broken, hanging, piece);
    }

    /// Without what no longer tells one article from another: how long it is, and how long ago it
    /// was left.
    ///
    /// @param on the page under way
    Flow coarse(int on) {
      int left = Math.max(page, on - 1);
      return new Flow(0, width, former, left, section, boxed, ended, broken, hanging, open);
    }
  }

  static OpenArticle begin(int id, int page, String section) {
    return new OpenArticle(
        id, page, Head.NONE, new Flow(0, 0, 0, page, section, false, false, false, false, -1), -1);
  }

  boolean titled() {
    return !head.title().isEmpty();
  }

  boolean signed() {
    return head.signed();
  }

  boolean hasText() {
    return flow.length() > 0;
  }

  OpenArticle withTitle(String line, int index) {
    Head longer = new Head(head.title() + line, head.lines() + 1, head.names(), head.signed());
    return new OpenArticle(id, page, longer, flow, index);
  }

  OpenArticle withByline(List<String> further, int index) {
    List<String> names = new ArrayList<>(head.names());
    names.addAll(further);
    Head signed = new Head(head.title(), head.lines(), List.copyOf(names), true);
    return new OpenArticle(id, page, signed, flow, index);
  }

  /// @param width of the column, 0 if the piece does not tell
  /// @param on the page that the text ends on
  /// @param hanging whether it breaks off
  OpenArticle withText(int length, int width, int on, String section, boolean hanging, int index) {
    Flow longer =
        new Flow(
            flow.length() + length,
            width > 0 ? width : flow.width(),
            width > 0 && Math.abs(width - flow.width()) > LITTLE ? flow.width() : flow.former(),
            on,
            section.isEmpty() ? flow.section() : section,
            flow.boxed(),
            flow.ended(),
            false,
            hanging,
            -1);
    return new OpenArticle(id, page, head, longer, index);
  }

  OpenArticle withFlow(Flow changed) {
    return new OpenArticle(id, page, head, changed, last);
  }

  OpenArticle withLast(int index) {
    return new OpenArticle(id, page, head, flow, index);
  }

  /// What tells it from another article for the pieces to come.
  ///
  /// @param here whether it began on the page under way
  /// @param begun whether it has any text
  /// @param latest whether the piece read last is its
  /// @param head as far as it still matters
  record Traits(boolean here, boolean begun, boolean latest, Head head, Flow flow) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Traits traits
          && here == traits.here
          && begun == traits.begun
          && latest == traits.latest
          && flow.equals(traits.flow)
          && head.equals(traits.head);
    }

    @Override
    public int hashCode() {
      int marks = (here ? 1 : 0) + (begun ? 2 : 0) + (latest ? 4 : 0);
      return 31 * (31 * marks + head.hashCode()) + flow.hashCode();
    }
  }

  /// @param index of the piece read last
  /// @param on the page of that piece
  /// @param announced whether a contents page names titles and authors, which then must agree
  Traits traits(int index, int on, boolean announced) {
    boolean settled = hasText() && last != index && !(announced && (page == on || !signed()));
    String title = titled() && settled ? TITLED : head.title();
    List<String> names = titled() || !announced ? List.of() : head.names();
    boolean same = !settled && names.size() == head.names().size();
    Head coarse = same ? head : new Head(title, settled ? 0 : head.lines(), names, signed());
    return new Traits(page == on, hasText(), last == index, coarse, flow.coarse(on));
  }
}
