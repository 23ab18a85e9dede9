// One mail about what administrators write and another person approves: to whoever has to decide, or to whoever wrote.
import { driverOf, type Queryable } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { ApprovalRow } from '../kernel/approval.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from './letter.ts';

export interface ToldOfApproval {
  readonly row: Pick<ApprovalRow, 'id' | 'lock' | 'writers'>;
  /** Of the mail; with the row's version its cause, so that one step writes one mail to a person. */
  readonly kind: string;
  /** Whoever wrote it has no part in deciding. */
  readonly to: 'approvers' | 'writers';
  readonly letter: Letter;
}

/**
 * In the transaction of the step.
 * @param told `to`: administrators and the chairman without whoever wrote it, or those who wrote it
 */
export async function tellOfApproval(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  db: Queryable,
  { row, kind, to, letter }: ToldOfApproval,
): Promise<void> {
  const now = clock.now();
  const people = await listStaffOf(
    driverOf(db),
    to === 'writers' ? { people: row.writers } : { roles: ['administrator', 'chairman'] },
    now,
  );
  const readers = people.filter(({ id }) => to === 'writers' || !row.writers.includes(id));
  const mails = lettersToStaff(unit, readers, { kind, cause: `${kind}:${row.id}:${row.lock}`, letter });
  await enqueueMails(db, mails, now);
}
