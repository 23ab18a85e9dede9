// A restoration takes the portal away under everybody: the process that runs does it, and tells how far it is.
import { z } from 'zod';

import type { RestoreStep } from '#app/read-models/backups.ts';

/**
 * Who brought it back, and what was saved before: stands in the database that is filled, for the start that follows.
 */
export const restorationNoteSchema = z.object({
  id: z.uuid(),
  by: z.string(),
  /** The account, where a browser was used. */
  account: z.string().optional(),
  archive: z.string(),
  beganAt: z.iso.datetime(),
  /** The moment that the archive holds; known once it was read. */
  takenAt: z.iso.datetime().optional(),
  /** The archive of what was there before; absent where there was nothing. */
  saved: z.string().optional(),
});
export type RestorationNote = z.infer<typeof restorationNoteSchema>;
/** Of one that takes something's place. */
export const savedNoteSchema = restorationNoteSchema.required({ saved: true });
export type SavedNote = z.infer<typeof savedNoteSchema>;

export interface RestoreOrder {
  /** Of the run, remembered under it whichever way it ends. */
  readonly id: string;
  /** The archive's name in the folder of backups. */
  readonly file: string;
  /** A private key or a passphrase; "" for the portal's own. Never stored. */
  readonly key: string;
  /** The name and the account of the administrator. */
  readonly by: string;
  readonly account: string;
}

export interface Restorations {
  /** The one that goes on now. */
  running(): { readonly file: string; readonly step: RestoreStep } | undefined;
  /** Comes back at once. @returns false where one goes on already, or this process cannot */
  begin(order: RestoreOrder): boolean;
}

/** @returns whether what is sent now would be lost with all that makes room: from the last mails on, until the portal is opened anew */
export const takesNothing = ({ running }: Pick<Restorations, 'running'>): boolean => {
  const step = running()?.step;
  return step !== undefined && step !== 'verify';
};

/** Of a command, which serves nobody. */
export const noRestorations: Restorations = { running: () => undefined, begin: () => false };
