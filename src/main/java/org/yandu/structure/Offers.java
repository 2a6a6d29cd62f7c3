package org.yandu.structure;

/// Takes what a piece may be read as. A reading that has no hope is not even made: most have none.
interface Offers {

  /// Offers to read a piece as part of an article, which then is the one under way.
  void goOn(Reading reading, int piece, PieceKind as, double costs, OpenArticle changed);

  /// Offers to read a piece as part of an article without turning to it.
  void attach(Reading reading, int piece, PieceKind as, double costs, OpenArticle changed);
}
