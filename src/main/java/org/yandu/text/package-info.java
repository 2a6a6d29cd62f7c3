/// Pure functions on text: normalising, offset maps, widths, sentence ends, fingerprints, matching.
///
/// | may use of ours | may use from outside |
/// |---|---|
/// | nothing of ours | opencc4j |
@NullMarked
package org.yandu.text;

import org.jspecify.annotations.NullMarked;
