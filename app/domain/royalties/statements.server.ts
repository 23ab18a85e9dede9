// Statements as pages show them.
import type {
  OpenStatement,
  RoyaltyLine,
  StatementLine,
  StatementPreview,
} from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';
import { endOfDay, instantAt, isLocalDate, localDate } from '#catalog/local-date.ts';
import { amountInWords } from '#forms/words.ts';
import type { Queryable } from '#db/client.server.ts';
import { listRoyalties } from '#db/queries/royalties.server.ts';
import {
  findStatement,
  listStatementRows,
  type StatementLineRow,
} from '#db/queries/royalties-statements.server.ts';
import type { StatementEvent } from '#app/publications/royalty-steps.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { headsOf, lineOf } from './lines.server.ts';
import { permitOnStatement, mayDrawStatements, seesAll } from './permissions.ts';
import { withholdingOn } from './rate-tables.server.ts';
import { sumStatement } from './statement-sums.ts';

/** @returns the refusal `not-allowed` of whoever is neither on the board nor an accountant */
export const boardOrAccountant = () =>
  refuse('not-allowed', 'Thành viên Ban Biên tập và kế toán xem, lập bảng kê chi trả.');

/** @returns the refusal `not-found` where there is no statement of that id */
export const noSuchStatement = () => refuse('not-found', 'Không có bảng kê này.');

/**
 * For members of the board and the accountant.
 * @returns the newest first, cancelled ones among them. Refused as `not-allowed`
 */
export async function listStatements(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ statements: readonly StatementLine[]; mayDraw: boolean }>> {
  if (actor.kind !== 'staff' || !seesAll(actor)) return boardOrAccountant();
  const rows = await listStatementRows(deps.db);
  return { ok: true, statements: rows.map(statementLine), mayDraw: mayDrawStatements(actor) };
}

/**
 * For members of the board and the accountant. Sums are whole VND; a cancelled statement keeps its sum and has given
 * its lines back.
 * @returns refused as `not-allowed`, `not-found`
 */
export async function openStatement(
  deps: Deps,
  actor: Actor,
  input: { readonly statement: string },
): Promise<Outcome<{ statement: OpenStatement }>> {
  if (actor.kind !== 'staff' || !seesAll(actor)) return boardOrAccountant();
  const row = isUuid(input.statement) ? await findStatement(deps.db, input.statement) : undefined;
  if (row === undefined) return noSuchStatement();
  const { id, lock, withholding, gross, withheld } = row.statement;
  const lines = (await listRoyalties(deps.db, { statement: id })).map(lineOf);
  const net = gross - withheld;
  const permits = await permitsOf(deps, actor, row);
  return {
    ok: true,
    statement: {
      ...statementLine(row),
      // The sums are those it was drawn with: a cancelled one has given its lines back.
      ...{ lock, lines, net },
      payees: sumStatement(lines, withholding ?? undefined).payees,
      netInWords: amountInWords(net),
      ...present({ withholding }),
      may: {
        approve: permits.approve.ok,
        pay: permits.pay.ok,
        cancel: permits.cancel.ok,
      },
      ...whyNotOf(permits),
    },
  };
}

async function permitsOf(deps: Deps, actor: Staff, { statement }: StatementLineRow) {
  const heads = await headsOf(deps, deps.db);
  const permitFor = (event: StatementEvent) => permitOnStatement(actor, statement, { event }, heads);
  return { approve: permitFor('approve'), pay: permitFor('pay'), cancel: permitFor('cancel') };
}

function whyNotOf(permits: Awaited<ReturnType<typeof permitsOf>>): { whyNot?: string } {
  const ownWork = [permits.approve, permits.pay].find((one) => !one.ok && one.obstacle === 'own-work');
  return ownWork === undefined || ownWork.ok ? {} : { whyNot: ownWork.refusal.message };
}

/**
 * What is approved, in no statement yet, and of items that came out in these days.
 * @param period local days, both included
 * @returns refused as `not-allowed`; `invalid` where it ends before it begins
 */
export async function previewStatement(
  deps: Deps,
  actor: Actor,
  period: { readonly from: string; readonly until: string },
): Promise<Outcome<{ preview: StatementPreview }>> {
  if (actor.kind !== 'staff' || !mayDrawStatements(actor)) return boardOrAccountant();
  const { from, until } = period;
  if (!isLocalDate(from) || !isLocalDate(until) || until < from)
    return refuse('invalid', 'Ngày kết thúc kỳ phải từ ngày bắt đầu trở đi.');
  const withholding = await withholdingOn(deps.db, localDate(deps.clock.now()));
  const lines = await linesFor(deps.db, period);
  return { ok: true, preview: { from, until, lines, ...present({ withholding }) } };
}

/**
 * @param days local, both included
 * @returns what is approved, of items that came out in them
 */
export async function linesFor(
  db: Queryable,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly RoyaltyLine[]> {
  const rows = await listRoyalties(db, {
    from: instantAt(from),
    before: endOfDay(until),
    states: ['approved'],
  });
  return rows.map(lineOf);
}

function statementLine({ statement, ...names }: StatementLineRow): StatementLine {
  const { approvedAt, paidOn, cancelledAt, cancelReason } = statement;
  return {
    id: statement.id,
    number: statement.number,
    from: statement.periodFrom,
    until: statement.periodUntil,
    state: statement.state,
    gross: statement.gross,
    withheld: statement.withheld,
    drawnBy: names.drawnBy,
    drawnAt: statement.drawnAt,
    ...present({
      approvedBy: names.approvedBy,
      approvedAt,
      paidBy: names.paidBy,
      paidOn,
      cancelled: cancelledAt && { by: names.cancelledBy ?? '', at: cancelledAt, reason: cancelReason ?? '' },
    }),
  };
}
