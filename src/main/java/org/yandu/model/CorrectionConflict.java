package org.yandu.model;

/// Two people said different things of the same place.
///
/// @param number of the other one's correction in his script, from 0
/// @param own what holds in the text
public record CorrectionConflict(int number, Correction own, Correction other) {}
