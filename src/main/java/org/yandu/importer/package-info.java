/// Files become publications with warnings, one class for each format.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text`, `structure`, `structure.book`, `structure.layout`, `task` | pdfbox, commonmark, juniversalchardet |
@NullMarked
package org.yandu.importer;

import org.jspecify.annotations.NullMarked;
