package org.yandu.structure.layout;

/// An image of pixels that a page draws.
///
/// @param box as far as it is seen
/// @param identity the same for the same image on other pages of the document
public record DrawnImage(Box box, int identity) {}
