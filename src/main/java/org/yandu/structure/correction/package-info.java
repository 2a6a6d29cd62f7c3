/// Putting recovered text right: an edit script on source offsets applied to a text, written from
/// what a person points at, and placed again on another source.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text` | nothing |
@NullMarked
package org.yandu.structure.correction;

import org.jspecify.annotations.NullMarked;
