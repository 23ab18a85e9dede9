// Draws up the statement of a period from lines that are approved and in no statement yet (Đ7.2f).
import { z } from 'zod';

import { isLocalDate, localDate } from '#catalog/local-date.ts';
import { driverOf } from '#db/client.server.ts';
import { takeNumber } from '#db/queries/dossiers.server.ts';
import { changeRoyalties, lockApproved } from '#db/queries/royalties.server.ts';
import { insertStatement } from '#db/queries/royalties-statements.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { lineStateAfter, mayDrawStatements } from './permissions.ts';
import { withholdingOn } from './rate-tables.server.ts';
import { sumStatement } from './statement-sums.ts';
import { boardOrAccountant, linesFor } from './statements.server.ts';

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
 * @returns `number`: "03/2026". Refused as `not-allowed`, `invalid`; `changed-meanwhile` when a line is not approved
 *   any more, was changed, or the sum is another
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
  if (chosenIds.size === 0) return refuse('invalid', 'Hãy chọn ít nhất một khoản để đưa vào bảng kê.');
  return deps.db.transaction(async (tx) => {
    const openLines = (await linesFor(tx, { from, until })).filter(({ id }) => chosenIds.has(id));
    // The race: whoever draws up the same lines at the same time waits here, and then finds them no longer approved.
    const lockedRows = await lockApproved(
      tx,
      openLines.map(({ id }) => id),
    );
    const locks = new Map(lockedRows.map(({ id, lock }) => [id, lock]));
    const lines = openLines.filter(({ id, lock }) => locks.get(id) === lock);
    if (lines.length !== chosenIds.size) return refuseChanged();
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
    const state = lineStateAfter('put-on', 'approved');
    await changeRoyalties(tx, { ids: lines.map((line) => line.id) }, { state, statementId: id });
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty-statement:${id}`,
      event: 'statement-drawn',
      detail: { number, from, until, lines: lines.length, gross, withheld },
    });
    return { ok: true, id, number };
  });
}
