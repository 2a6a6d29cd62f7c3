/// Books, novels and plain prose from text: chapters by their numbering, paragraphs whether or not
/// their lines were broken; and the decision whether a text is one of these or a periodical.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text`, `task`, `structure` | nothing |
@NullMarked
package org.yandu.structure.book;

import org.jspecify.annotations.NullMarked;
