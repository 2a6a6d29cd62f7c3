/// One screen: the annotations of a publication.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | what `ui` may use, and `ui` | JavaFX, ikonli |
@NullMarked
package org.yandu.ui.notes;

import org.jspecify.annotations.NullMarked;
