/// Sets true articles anew in seeded page layouts and dumps them as text extractors do, so that
/// recovery can be measured on any number of issues.
@org.jspecify.annotations.NullMarked
package org.yandu.structure.typeset;
