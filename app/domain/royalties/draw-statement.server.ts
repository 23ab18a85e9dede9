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

const taken = () =>
  refuse(
    'changed-meanwhile',
    'Có khoản vừa vào bảng kê khác hoặc vừa thay đổi. Hãy xem lại danh sách rồi lập lại.',
  );

/** @param input `lines`: which of those that the preview showed; `total`: VND, what the page said that they come to */
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
  const read = period.safeParse(input);
  if (!read.success) return refuse('invalid', 'Ngày kết thúc kỳ phải từ ngày bắt đầu trở đi.');
  const { from, until } = read.data;
  const chosen = new Set(input.lines);
  if (chosen.size === 0) return refuse('invalid', 'Hãy chọn ít nhất một khoản để đưa vào bảng kê.');
  return deps.db.transaction(async (tx) => {
    const open = (await linesFor(tx, { from, until })).filter(({ id }) => chosen.has(id));
    // The race: whoever draws up the same lines at the same time waits here, and then finds them no longer approved.
    const locked = await lockApproved(
      tx,
      open.map(({ id }) => id),
    );
    const still = new Map(locked.map(({ id, lock }) => [id, lock]));
    const lines = open.filter(({ id, lock }) => still.get(id) === lock);
    if (lines.length !== chosen.size) return taken();
    const at = deps.clock.now();
    const today = localDate(at);
    const withholding = await withholdingOn(tx, today);
    const { gross, withheld } = sumStatement(lines, withholding);
    if (input.total !== undefined && input.total !== gross) return taken();
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
