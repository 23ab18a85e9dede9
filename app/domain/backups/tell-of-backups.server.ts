// What one administrator does alone with all that the portal remembers is told to everybody who could object.
import { paths } from '#app/addresses/paths.ts';
import { approverRoles } from '#app/vocabulary/staff-roles.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';

/** @param letter `cause`: once told under the same one, nobody is told again */
export async function tellOverseers(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  {
    cause,
    subject,
    lines,
  }: { readonly cause: string; readonly subject: string; readonly lines: readonly string[] },
): Promise<void> {
  const now = clock.now();
  const readers = await listStaffOf(driverOf(tx), { roles: approverRoles }, now);
  const action = { label: 'Xem sao lưu và phục hồi', href: unit.publicUrl + paths.staffBackups() };
  const mails = lettersToStaff(unit, readers, {
    kind: 'backups',
    cause: `backups:${cause}`,
    letter: { subject, lines: [...lines], action },
  });
  await enqueueMails(tx, mails, now);
}
