// How long mails and short messages say to whom they went and what they said: as long as somebody may ask what became of one. The
// reader has it; of what and when it was stays.

/** Days after its delivery. */
export const sentMessageDays = 7;

/** Days after it was given up: an administrator may have it sent once more. */
export const undeliveredMessageDays = 60;
