// Who is away from when to when, and who stands in for him in all that he is assigned to (Đ20).
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import type { AbsenceLine, AssignableOfficer } from '#app/read-models/assignments.ts';
import { overlaps } from '#catalog/assignments.ts';
import { sectorName } from '#catalog/sectors.ts';
import { addDays, formatDate, localDate, type LocalDate } from '#catalog/local-date.ts';
import {
  endAbsenceRow,
  insertAbsence,
  listStandingAbsences,
  lockAssignments,
} from '#db/queries/assignments.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import {
  absenceOf,
  beginningOf,
  chairmanOnly,
  mayAssign,
  readAssignmentBook,
  type AssignmentBook,
} from './book.server.ts';
import { officersOf } from './list-assignments.server.ts';

const longestReason = 300;

/** @returns refused as `not-allowed` to whoever is no staff; any member of staff may know */
export async function listAbsences(
  deps: Deps,
  actor: Actor,
): Promise<
  Outcome<{
    absences: readonly AbsenceLine[];
    officers: readonly AssignableOfficer[];
    mayAssign: boolean;
    today: LocalDate;
  }>
> {
  if (actor.kind !== 'staff') return staffOnly();
  const now = deps.clock.now();
  const book = await readAssignmentBook(deps.db, now);
  const nameOf = (id: string) => book.staff.get(id)?.name ?? '';
  return {
    ok: true,
    absences: book.absences.map(({ id, userId, deputyId, validFrom, validUntil, reason }) => ({
      id,
      name: nameOf(userId),
      deputyName: nameOf(deputyId),
      from: validFrom,
      until: validUntil,
      reason,
      uncovered: uncoveredSectors(book, { userId, deputyId, from: validFrom }, now),
      state: validFrom > book.today ? 'coming' : validUntil < book.today ? 'over' : 'holds',
    })),
    officers: officersOf(book),
    mayAssign: mayAssign(actor),
    today: book.today,
  };
}

export interface AbsenceInput {
  readonly userId: string;
  readonly deputyId: string;
  readonly from: LocalDate | undefined;
  /** The last day. */
  readonly until: LocalDate | undefined;
  readonly reason: string;
}

/** The sectors of whoever is away in which his deputy may not act: what is new there goes to nobody. @returns their ids */
function uncoveredSectors(
  { staff, isAble }: AssignmentBook,
  {
    userId,
    deputyId,
    from,
  }: { readonly userId: string; readonly deputyId: string; readonly from: LocalDate },
  now: Date,
): readonly string[] {
  const at = beginningOf(from, now);
  return (staff.get(userId)?.sectors ?? []).filter((sector) => !isAble(deputyId, sector, at));
}

/**
 * @returns refused as `not-allowed` to all but the chairman, as `invalid` with every problem at once; what the deputy may not act on is
 *   none, and is told whoever records it, and him
 */
export async function recordAbsence(
  deps: Deps,
  actor: Actor,
  input: AbsenceInput,
): Promise<Outcome<{ readonly message: string }>> {
  if (actor.kind !== 'staff' || !mayAssign(actor)) return refuse('not-allowed', chairmanOnly);
  const now = deps.clock.now();
  const today = localDate(now);
  return deps.db.transaction(async (tx) => {
    await lockAssignments(tx);
    const book = await readAssignmentBook(tx, now);
    const problems: InputProblem[] = [];
    const wrong = (path: string, message: string) => void problems.push({ path, message });
    const { userId, deputyId, from, until } = input;
    const reason = input.reason.normalize('NFC').trim();
    const officersById = new Map(officersOf(book).map((officer) => [officer.id, officer]));
    const officer = officersById.get(userId);
    const deputy = book.staff.get(deputyId);
    if (officer === undefined) wrong('userId', 'Chọn người vắng.');
    if (!officersById.has(deputyId)) wrong('deputyId', 'Chọn người thay.');
    else if (deputyId === userId) wrong('deputyId', 'Người thay phải là người khác.');
    if (from === undefined) wrong('from', 'Nhập ngày có thật, ví dụ 24/11/2026.');
    else if (from < today) wrong('from', 'Ghi vắng từ hôm nay trở đi; những ngày đã qua không sửa lại.');
    if (until === undefined) wrong('until', 'Nhập ngày có thật, ví dụ 30/11/2026.');
    else if (from !== undefined && until < from) wrong('until', 'Ngày cuối phải từ ngày bắt đầu trở đi.');
    if (reason.length > longestReason) wrong('reason', `Không quá ${longestReason} ký tự.`);
    if (from !== undefined && until !== undefined) {
      const during = book.absences.map(absenceOf).filter((one) => overlaps(one, { from, until }));
      if (during.some((one) => one.userId === userId))
        wrong('from', 'Đã ghi vắng người này trong khoảng ngày đó. Hãy kết thúc lần ghi trước.');
      if (userId !== deputyId && during.some((one) => one.userId === deputyId))
        wrong('deputyId', 'Người thay cũng vắng trong khoảng ngày này. Hãy chọn người khác.');
    }
    if (
      problems.length > 0 ||
      officer === undefined ||
      deputy === undefined ||
      from === undefined ||
      until === undefined
    )
      return refuseInputs(problems);
    const uncovered = uncoveredSectors(book, { userId, deputyId, from }, now).map(sectorName).join(', ');
    const id = randomUUID();
    await insertAbsence(tx, {
      id,
      userId,
      deputyId,
      validFrom: from,
      validUntil: until,
      reason,
      recordedBy: actor.userId,
      recordedAt: now,
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'assignments',
      event: 'absence-recorded',
      detail: { of: userId, deputy: deputyId, from, until },
    });
    await enqueueMails(
      tx,
      lettersToStaff(deps.unit, deputyId === actor.userId ? [] : [deputy], {
        kind: 'stands-in',
        cause: `stands-in:${id}`,
        letter: {
          subject: `Ông/bà thay ${officer.name} từ ngày ${formatDate(from)}`,
          lines: [
            `${officer.name} vắng từ ngày ${formatDate(from)} đến hết ngày ${formatDate(until)}. Trong thời gian này, hồ sơ mới của các thủ tục do ${officer.name} phụ trách được giao cho ông/bà.`,
            ...(uncovered === ''
              ? []
              : [
                  `Ông/bà chưa được giao lĩnh vực ${uncovered} nên hồ sơ mới của lĩnh vực này vào danh sách chung.`,
                ]),
          ],
          action: { label: 'Xem phân công', href: deps.unit.publicUrl + paths.staffAssignments() },
        },
      }),
      now,
    );
    await tellFollowers(deps, tx, { kind: 'assignments' });
    const doneMessage = 'Đã ghi vắng mặt. Người thay nhận thư báo.';
    return {
      ok: true,
      message:
        uncovered === ''
          ? doneMessage
          : `${doneMessage} ${deputy.name} chưa được giao lĩnh vực ${uncovered}: hồ sơ mới của lĩnh vực này vào danh sách chung, không ai được giao. Hãy chọn người khác, hoặc nhờ quản trị viên giao lĩnh vực.`,
    };
  });
}

/**
 * He is back: the absence ends yesterday, and one that began today or has not begun is called off.
 * @returns refused as `not-allowed` to all but the chairman, `not-found`, `changed-meanwhile` when its time is over
 */
export async function endAbsence(
  deps: Deps,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff' || !mayAssign(actor)) return refuse('not-allowed', chairmanOnly);
  const now = deps.clock.now();
  const today = localDate(now);
  return deps.db.transaction(async (tx) => {
    await lockAssignments(tx);
    const row = (await listStandingAbsences(tx)).find((one) => one.id === id);
    if (row === undefined)
      return refuse('changed-meanwhile', 'Lần vắng này đã được kết thúc. Hãy xem lại danh sách.');
    if (row.validUntil < today)
      return refuse('changed-meanwhile', 'Thời gian vắng này đã qua. Hãy xem lại danh sách.');
    await endAbsenceRow(
      tx,
      row.id,
      row.validFrom < today ? { validUntil: addDays(today, -1) } : { calledOff: true },
      { endedBy: actor.userId, endedAt: now },
    );
    await recordAuditEvent(deps, tx, actor, {
      subject: 'assignments',
      event: 'absence-ended',
      detail: { of: row.userId },
    });
    await tellFollowers(deps, tx, { kind: 'assignments' });
    return { ok: true };
  });
}
