/// How sure recovery is of each decision: evidence for and against it, what that makes its
/// confidence, and which places a person should look at.
@NullMarked
package org.yandu.structure.doubt;

import org.jspecify.annotations.NullMarked;
