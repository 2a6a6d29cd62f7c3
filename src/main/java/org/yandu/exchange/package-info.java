/// What leaves the program and what is taken in: notes as Markdown, documents, tables and JSON-LD,
/// structure and lists as JSON.
///
/// | may use of ours | may use from outside |
/// |---|---|
<<<<<<< HEAD
/// | `model`, `text`, `anchor`, `task` | Jackson, StAX, poi, commonmark |
=======
/// | `model`, `text`, `anchor`, `task` | Jackson, StAX |
>>>>>>> 430ce54 (Take localizable words in sets of e-books, and less memory for large files)
@NullMarked
package org.yandu.exchange;

import org.jspecify.annotations.NullMarked;
