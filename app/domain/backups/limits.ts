// Bounds of archives.

/** A process that was killed leaves a run that never ends. */
export const longestBackupHours = 3;
/** From elsewhere so many archives at most: the oldest goes, told and recorded, when one more comes. */
export const mostUploadedArchives = 3;
/** So often another name is tried where one is taken: two archives within one second are two. */
export const mostNamesTried = 20;
