package org.yandu.model;

/// A page of a source as it is printed.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels row by row from the upper left corner, each 0xAARRGGBB, opaque; not to be changed
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, handed on and never compared
public record PageImage(int width, int height, int[] pixels) {}
