package org.yandu.structure.layout;

import java.util.List;

/// A part of a page whose columns are read one after the other, and what stands among them.
///
/// @param flow lines of the columns in reading order
record Band(int page, Box box, List<FlowLine> flow, List<TitleGroup> titles, List<Aside> asides) {}
