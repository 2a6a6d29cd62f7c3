/// Immutable values of the reader's world: publications, blocks, annotations.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | nothing of ours | nothing |
@NullMarked
package org.yandu.model;

import org.jspecify.annotations.NullMarked;
