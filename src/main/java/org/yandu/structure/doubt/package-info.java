/// How sure recovery is of each decision: the evidence against it, what that makes its confidence,
/// and which places a person should look at.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | `model`, `text` | nothing |
@NullMarked
package org.yandu.structure.doubt;

import org.jspecify.annotations.NullMarked;
