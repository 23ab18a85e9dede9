// Decisions as they are listed and followed.
import type { DecisionRow } from '#app/read-models/meetings.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Queryable } from '#db/client.server.ts';
import { peopleOf } from '#db/queries/meetings.server.ts';
import { listDecisions, type DecisionRecord } from '#db/queries/meetings-record.server.ts';
import type { Staff } from '../kernel/actor.ts';
import { mayFinish } from './permissions.ts';

/**
 * @param staff whoever reads them: what he may say is done is marked
 * @returns of one meeting as its minutes number them, else what is due first ahead
 */
export async function decisionRows(
  db: Queryable,
  staff: Staff,
  now: Date,
  filter: Parameters<typeof listDecisions>[1],
): Promise<readonly DecisionRow[]> {
  const records = await listDecisions(db, filter);
  const people = await peopleOf(
    db,
    records.flatMap(({ responsibleId, doneBy }) =>
      doneBy === null ? [responsibleId] : [responsibleId, doneBy],
    ),
  );
  const person = (id: string) => people.get(id) ?? { id, name: '', position: '' };
  return records.map((one) => ({
    id: one.id,
    meetingId: one.meetingId,
    meetingOn: localDate(one.startsAt),
    text: one.text,
    responsible: person(one.responsibleId),
    dueOn: one.dueOn,
    state: stateOf(one, now),
    ...present({ doneAt: one.doneAt }),
    ...(one.doneBy !== null && { doneBy: person(one.doneBy).name }),
    ...present({ doneNote: one.doneNote }),
    mayFinish: one.doneAt === null && mayFinish(staff, one),
  }));
}

/** @returns `late` from the day after the one by which it was to be done */
export function stateOf(
  { doneAt, dueOn }: Pick<DecisionRecord, 'doneAt' | 'dueOn'>,
  now: Date,
): DecisionRow['state'] {
  if (doneAt !== null) return 'done';
  return dueOn < localDate(now) ? 'late' : 'open';
}
