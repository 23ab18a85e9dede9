// What one of the staff does alone, because it cannot wait, is told at once to everybody who could set it right: the chairman and the
// other administrators (docs/decisions/089-who-is-the-second-person.md).
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { approverRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Staff, SystemActor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from './letter.ts';

/** To whoever reads of what another did alone. */
export const askWhoDidIt = 'Nếu ông/bà không rõ lý do, hãy hỏi ngay người đã làm việc này.';

/**
 * In the transaction that does it.
 * @param of `kind`: as the outbox lists it; `except`: an account that has a mail of its own about it
 */
export async function tellLeaders(
  { unit, clock }: Pick<Deps, 'unit' | 'clock'>,
  tx: Transaction,
  by: Staff | SystemActor,
  of: {
    readonly kind: string;
    readonly letter: Pick<Letter, 'subject' | 'lines'>;
    readonly except?: string;
    /** Left out: the chairman and the administrators. */
    readonly roles?: readonly StaffRole[];
  },
): Promise<void> {
  const now = clock.now();
  const leaders = (await listStaffOf(driverOf(tx), { roles: of.roles ?? approverRoles }, now)).filter(
    ({ id }) => id !== of.except && !(by.kind === 'staff' && id === by.userId),
  );
  const letter = {
    subject: of.letter.subject,
    lines: [...of.letter.lines, askWhoDidIt],
    action: { label: 'Xem nhật ký', href: unit.publicUrl + paths.staffRecords() },
  };
  const mail = { kind: of.kind, cause: `${of.kind}:${randomUUID()}`, letter };
  await enqueueMails(tx, lettersToStaff(unit, leaders, mail), now);
}
