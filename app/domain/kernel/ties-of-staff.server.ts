// What ties a member of the staff to units and sections: by it he handles inquiries, writes in sections, reports on a year.
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { readTies, type Ties } from '#db/queries/content-sections.server.ts';
import type { Staff } from './actor.ts';
import { askOnce } from './ask-once.server.ts';

/** @returns the units to which he belongs at `at`, the sections that are assigned to him, and what is delegated to him then */
export const tiesOfStaff = (db: Queryable, { userId }: Staff, at: Date): Promise<Ties> =>
  askOnce(db, `ties of ${userId}`, () => readTies(db, userId, localDate(at), at));

/** @returns the ids of the units to which he belongs at `at` */
export const unitsOfStaff = async (db: Queryable, staff: Staff, at: Date): Promise<readonly string[]> =>
  (await tiesOfStaff(db, staff, at)).units;
