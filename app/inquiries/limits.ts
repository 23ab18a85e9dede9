// The bounds of looking at what people wrote.

/** How long an administrator reads one inquiry by one stated reason, in hours: the choice of this house, a working half-day. */
export const reasonedLookHours = 4;

/** The words of a reason, in characters: enough to name a document or a fault, and one line in the log. */
export const reasonWords = { least: 15, most: 300 } as const;
