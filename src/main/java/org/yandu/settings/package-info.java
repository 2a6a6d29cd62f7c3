/// Folders of the platform, the settings record and its file.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | nothing of ours | appdirs, Jackson |
@NullMarked
package org.yandu.settings;

import org.jspecify.annotations.NullMarked;
