/// The application without a face: the facade, operations with undo, importing, change events.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | all above but `settings` | slf4j |
@NullMarked
package org.yandu.library;

import org.jspecify.annotations.NullMarked;
