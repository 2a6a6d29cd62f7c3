/// Background work without JavaFX: progress, cancellation and the pool that runs it.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | nothing of ours | slf4j |
@NullMarked
package org.yandu.task;

import org.jspecify.annotations.NullMarked;
