// Who answers for one procedure now, and everything that was ever decided about it (Đ20). Any member of staff may know.
import type { LocalDate } from '#catalog/local-date.ts';
import type { AssignableOfficer, AssignmentEntry, AssignmentLine } from '#app/read-models/assignments.ts';
import { present } from '#app/values/present.ts';
import { listAssignmentHistory } from '#db/queries/assignments.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { findServiceByCode } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { mayAssign, readAssignmentBook } from './book.server.ts';
import { lineOf, officersOf } from './list-assignments.server.ts';

/** @returns refused as `not-allowed` to whoever is not of the staff, `not-found` for a code that is not published */
export async function openAssignment(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<
  Outcome<{
    line: AssignmentLine;
    entries: readonly AssignmentEntry[];
    officers: readonly AssignableOfficer[];
    mayAssign: boolean;
    today: LocalDate;
  }>
> {
  if (actor.kind !== 'staff') return staffOnly();
  const service = await findServiceByCode(deps, code);
  if (service === undefined) return refuse('not-found', 'Không có thủ tục này.');
  const now = deps.clock.now();
  const book = await readAssignmentBook(deps.db, now, code);
  const history = await listAssignmentHistory(deps.db, code);
  return {
    ok: true,
    line: lineOf(service, book, now),
    officers: officersOf(book),
    mayAssign: mayAssign(actor),
    today: book.today,
    entries: history.map((row) => ({
      entryId: row.id,
      id: row.userId,
      name: row.name,
      part: row.part,
      from: row.validFrom,
      ...present({ until: row.validUntil }),
      state: row.calledOff
        ? 'called-off'
        : row.validFrom > book.today
          ? 'coming'
          : row.validUntil !== null && row.validUntil < book.today
            ? 'over'
            : 'holds',
      named: row.named,
      telephone: row.telephone,
      basis: row.basis,
      assignedBy: row.assignedByName,
      assignedAt: row.assignedAt,
    })),
  };
}
