// The chairman ends an assignment with a day, or calls off one that has not begun (Đ20).
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import {
  endAssignmentRow,
  findAssignment,
  listStandingAssignments,
  lockAssignments,
} from '#db/queries/assignments.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { assignedParts, chairmanOnly, mayAssign } from './book.server.ts';

/**
 * @param input `until`: the last day; of no account for one that has not begun
 * @returns refused as `not-allowed` to all but the chairman, `not-found`, `changed-meanwhile` when it has ended, `invalid` for a day that
 *   is none, has passed, or lies behind its end
 */
export async function endAssignment(
  deps: Deps,
  actor: Actor,
  { id, until, seen }: { readonly id: string; readonly until: LocalDate | undefined; readonly seen?: string },
): Promise<Outcome<{ calledOff: boolean }>> {
  if (actor.kind !== 'staff' || !mayAssign(actor)) return refuse('not-allowed', chairmanOnly);
  const now = deps.clock.now();
  const today = localDate(now);
  return deps.db.transaction(async (tx) => {
    await lockAssignments(tx);
    const row = isUuid(id) ? await findAssignment(tx, id) : undefined;
    if (row === undefined) return refuse('not-found', 'Không có phân công này.');
    const isToCome = row.validFrom > today;
    // Sent twice, it ends once.
    if (isToCome ? row.calledOff : until !== undefined && row.validUntil === until)
      return { ok: true, calledOff: isToCome };
    const code = row.procedureCode;
    const met = meetSeen({
      ...{ seen, now: assignedParts(await listStandingAssignments(tx, code), [code]) },
      one: 'phân công của thủ tục này',
    });
    if (!met.ok) return met;
    if (row.calledOff || (row.validUntil !== null && row.validUntil < today))
      return refuse('changed-meanwhile', 'Phân công này đã kết thúc. Hãy xem lại danh sách.');
    const calledOff = isToCome;
    if (!calledOff) {
      if (until === undefined) return refuse('invalid', 'Nhập ngày có thật, ví dụ 24/11/2026.');
      if (until < today)
        return refuse('invalid', 'Ngày cuối từ hôm nay trở đi; những ngày đã qua không sửa lại.');
      if (row.validUntil !== null && until > row.validUntil)
        return refuse('invalid', 'Ngày cuối phải trước ngày đã ghi. Muốn kéo dài, hãy phân công lại.');
    }
    await endAssignmentRow(
      tx,
      row.id,
      calledOff || until === undefined ? { calledOff: true } : { validUntil: until },
      { endedBy: actor.userId, endedAt: now },
    );
    await recordAuditEvent(deps, tx, actor, {
      subject: 'assignments',
      event: calledOff ? 'assignment-called-off' : 'assignment-ended',
      detail: { procedure: row.procedureCode, of: row.userId, part: row.part, until: until ?? null },
    });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return { ok: true, calledOff };
  });
}
