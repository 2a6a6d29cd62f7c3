/// What leaves the program and what is taken in: notes as Markdown, documents, tables and JSON-LD,
/// structure and lists as JSON.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text`, `anchor`, `task` | Jackson, StAX, poi, commonmark |
@NullMarked
package org.yandu.exchange;

import org.jspecify.annotations.NullMarked;
