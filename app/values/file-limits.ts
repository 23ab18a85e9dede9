// How large a file may be, and how many come together: pages say it before, the use cases hold it. In bytes.
import { megabytes } from './file-size.ts';

/** With a dossier, an inquiry, a comment. */
export const attachmentLimits = {
  fileBytes: megabytes(10),
  filesPerSlot: 10,
  /** All of them together. */
  dossierBytes: megabytes(40),
  /** Of a file that comes in parts: what a connection that breaks off loses at most. */
  partBytes: megabytes(0.5),
} as const;

/** A picture, an attachment or a Word document of the site. */
export const contentFileBytes = megabytes(10);

/** A file that is compared with ours: as large as ours may be, and what its signatures add. */
export const comparedFileBytes = attachmentLimits.fileBytes + megabytes(1);

/** An archive that is brought back by a browser; a larger one is put into the folder of backups. */
export const archiveBytes = megabytes(120);

/** A key with its certificates. */
export const keyFileBytes = 128 * 1024;
