/// The window: commands, dialogs, messages, icons, themes.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `task`, `settings`, `exchange`, `library` | JavaFX, ikonli, AtlantaFX |
@NullMarked
package org.yandu.ui;

import org.jspecify.annotations.NullMarked;
