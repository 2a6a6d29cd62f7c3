/// Where notes are written and shown: the field with its Markdown, the tags. Part of several
/// screens.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | model, task, settings, exchange, library, ui | javafx, ikonli, atlantafx, richtextfx |
@NullMarked
package org.yandu.ui.note;

import org.jspecify.annotations.NullMarked;
