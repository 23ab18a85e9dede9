// Draws up the statement of a period from lines that are approved and in no statement yet (Đ7.2f).
import { z } from 'zod';

import { isLocalDate, localDate } from '#catalog/local-date.ts';
import { driverOf } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import {
  changeRoyalties,
  holdItemsOf,
  lockApproved,
  type RoyaltyLineRow,
} from '#db/queries/royalties.server.ts';
import { insertStatement } from '#db/queries/royalties-statements.server.ts';
import { whyNoSecond, type Actor } from '../kernel/actor.ts';
import { meetApproval } from '../kernel/approved-sight.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { namesOfLine, readOffices, shownOfLine } from './lines.server.ts';
import { payersAfter } from './offices.ts';
import { lineStateAfter, mayDrawStatements } from './permissions.ts';
import { withholdingOn } from './rate-tables.server.ts';
import { sumStatement } from './statement-sums.ts';
import { boardOrAccountant, linesFor, nobodyLeft, payeesOf, statedLine } from './statements.server.ts';

const period = z
  .object({ from: z.string().refine(isLocalDate), until: z.string().refine(isLocalDate) })
  .refine(({ from, until }) => from <= until);

const refuseChanged = () =>
  refuse(
    'changed-meanwhile',
    'Có khoản vừa vào bảng kê khác hoặc vừa thay đổi. Hãy xem lại danh sách rồi lập lại.',
  );

/**
 * @param input `from`, `until`: local days, both included; `lines`: which of those that the preview showed; `total`:
 *   VND, what the page said that they come to
 * @returns `number`: "03/2026". Refused as `not-allowed`, also to whoever is paid by it, `invalid`; `changed-meanwhile` when a line is
 *   not approved any more, was changed, may not be paid, or the sum is another; `not-possible` where nobody is left to approve and pay
 *   it, or without what is taken back of somebody on it
 */
export async function drawStatement(
  deps: Deps,
  actor: Actor,
  input: {
    readonly from: string;
    readonly until: string;
    readonly lines: readonly string[];
    readonly total?: number;
  },
): Promise<Outcome<{ id: string; number: string }>> {
  if (actor.kind !== 'staff' || !mayDrawStatements(actor)) return boardOrAccountant();
  const parsedPeriod = period.safeParse(input);
  if (!parsedPeriod.success) return refuse('invalid', 'Ngày kết thúc kỳ phải từ ngày bắt đầu trở đi.');
  const { from, until } = parsedPeriod.data;
  const chosenIds = new Set(input.lines);
  if (chosenIds.size === 0) return refuseAt('lines', 'Hãy chọn ít nhất một khoản để đưa vào bảng kê.');
  return deps.db.transaction(async (tx) => {
    const offices = await readOffices(deps, tx);
    const chosen = ({ royalty }: RoyaltyLineRow) => chosenIds.has(royalty.id);
    const seenRows = (await linesFor(tx, offices, { from, until })).payable.filter(chosen);
    await holdItemsOf(tx, seenRows);
    // The race: whoever draws up the same lines at the same time waits here, and then finds them no longer approved.
    await lockApproved(
      tx,
      seenRows.map(({ royalty }) => royalty.id),
    );
    const open = await linesFor(tx, offices, { from, until });
    const rows = open.payable.filter(chosen);
    const locks = new Map(seenRows.map(({ royalty }) => [royalty.id, royalty.lock]));
    if (rows.length !== chosenIds.size || rows.some(({ royalty }) => locks.get(royalty.id) !== royalty.lock))
      return refuseChanged();
    const payees = payeesOf(offices, rows);
    const ownWork = whyNoSecond(
      actor,
      payees,
      'Bạn được hưởng một khoản trong đó, nên người khác phải lập bảng kê này; hoặc bỏ chọn khoản đó.',
    );
    if (ownWork !== undefined) return refuse('not-allowed', ownWork);
    if (payersAfter(offices, [actor.userId, ...payees]).length === 0)
      return refuse('not-possible', nobodyLeft);
    for (const row of rows) {
      const { approvedSight: approved } = row.royalty;
      if (approved === null) continue;
      const met = meetApproval({ approved, now: shownOfLine(row), names: namesOfLine });
      if (!met.ok) return met;
    }
    const lines = rows.map((row) => statedLine(offices, row));
    const persons = new Set(lines.map(({ person }) => person));
    const owed = open.payable.find(
      (row) => row.royalty.corrects !== null && !chosen(row) && persons.has(statedLine(offices, row).person),
    );
    if (owed !== undefined)
      return refuse(
        'not-possible',
        `${statedLine(offices, owed).author.name} còn khoản thu hồi đã duyệt: khoản đó phải vào bảng kê tiếp theo của người này. Hãy chọn cả khoản thu hồi.`,
      );
    const at = deps.clock.now();
    const today = localDate(at);
    const withholding = await withholdingOn(tx, today);
    const { gross, withheld } = sumStatement(lines, withholding);
    if (input.total !== undefined && input.total !== gross) return refuseChanged();
    const year = today.slice(0, 4);
    const serial = await takeNumber(driverOf(tx), `royalty-statement:${year}`);
    const number = `${String(serial).padStart(2, '0')}/${year}`;
    const id = await insertStatement(tx, {
      number,
      periodFrom: from,
      periodUntil: until,
      withholding: withholding ?? null,
      gross,
      withheld,
      drawnBy: actor.userId,
      drawnAt: at,
    });
    const ids = rows.map(({ royalty }) => royalty.id);
    await changeRoyalties(tx, ids, { state: lineStateAfter('put-on', 'approved'), statementId: id });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty-statement:${id}`,
      event: 'statement-drawn',
      detail: { number, from, until, lines: lines.length, gross, withheld },
    });
    return { ok: true, id, number };
  });
}
