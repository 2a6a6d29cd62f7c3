/// Launcher, composition root, single instance, crash handler.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | all | all |
@NullMarked
package org.yandu.app;

import org.jspecify.annotations.NullMarked;
