/// Structure recovery from laid-out pages: glyphs with their places become lines, columns, articles
/// and blocks by the geometry of the page alone.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text`, `task`, `structure`, `structure.doubt` | nothing |
@NullMarked
package org.yandu.structure.layout;

import org.jspecify.annotations.NullMarked;
