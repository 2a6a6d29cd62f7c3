/// One screen: what is in the library.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | what `ui` may use, and `ui` | JavaFX, ikonli |
@NullMarked
package org.yandu.ui.shelf;

import org.jspecify.annotations.NullMarked;
