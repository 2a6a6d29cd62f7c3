/// One screen: the table of contents and the reading pane. Only this package sees RichTextFX.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | what `ui` may use, and `ui` | JavaFX, ikonli, RichTextFX |
@NullMarked
package org.yandu.ui.reader;

import org.jspecify.annotations.NullMarked;
