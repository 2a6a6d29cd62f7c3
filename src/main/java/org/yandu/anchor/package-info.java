/// How annotations hold on: a range becomes an anchor, an anchor and a text become a placement.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text` | nothing |
@NullMarked
package org.yandu.anchor;

import org.jspecify.annotations.NullMarked;
