/// Structure recovery: raw lines with hints become sections, articles and blocks, in ordered
/// passes.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text`, `task`, `structure.doubt` | nothing |
@NullMarked
package org.yandu.structure;

import org.jspecify.annotations.NullMarked;
