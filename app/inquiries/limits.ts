// The bounds of inquiries, and of looking at what people wrote in them.

/** Days after an end within which the writer may ask once for another look. The commune's own promise. */
export const reviewAskingDays = 30;

/** How long an administrator reads one inquiry by one stated reason, in hours: the choice of this house, a working half-day. */
export const reasonedLookHours = 4;

/** The words of a reason, in characters: enough to name a document or a fault, and one line in the log. */
export const reasonWords = { least: 15, most: 300 } as const;
