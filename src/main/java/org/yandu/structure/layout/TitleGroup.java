package org.yandu.structure.layout;

import java.util.List;

/// The display lines that head an article.
///
/// @param kicker above the title, in smaller type
/// @param byline lines under it that are neither title nor subtitle
record TitleGroup(
    Box box,
    List<TextLine> kicker,
    List<TextLine> title,
    List<TextLine> subtitle,
    List<TextLine> byline) {}
