/// The same library from the command line.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | all but `ui` | picocli |
@NullMarked
package org.yandu.cli;

import org.jspecify.annotations.NullMarked;
