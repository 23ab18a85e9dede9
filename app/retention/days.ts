// Days for which something is kept that nobody ends.

/**
 * Days after its delivery for which a mail or a short message says to whom it went and what it said: as long as somebody may ask what
 * became of one. The reader has it; of what and when it was stays.
 */
export const sentMessageDays = 7;

/** Days after it was given up for which it says so: an administrator may have it sent once more. */
export const undeliveredMessageDays = 60;

/** Days for which what is typed into a form that is printed lies untouched on a device that is somebody's own (decisions 053, 088). */
export const deviceDraftDays = 30;
