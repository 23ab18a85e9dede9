// Bounds that several modules share.

/** Seconds within which the same open act of the same person is the same act: a second press of an impatient hand, not a second wish. */
export const sameActSeconds = 60;
