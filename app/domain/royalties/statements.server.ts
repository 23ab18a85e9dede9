// Statements as pages show them.
import type {
  LostLine,
  OpenStatement,
  StatementLine,
  StatementSums,
  StatementPreview,
} from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';
import { endOfDay, instantAt, isLocalDate, localDate } from '#catalog/local-date.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import { amountInWords } from '#forms/words.ts';
import type { Queryable } from '#db/client.server.ts';
import { listRoyalties, type RoyaltyLineRow } from '#db/queries/royalties.server.ts';
import {
  findStatement,
  listPayments,
  listStatementRows,
  type StatementLineRow,
  type StatementRow,
} from '#db/queries/royalties-statements.server.ts';
import type { StatementEvent } from '#app/publications/royalty-steps.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { lineOf, payeeOf, readFacts, readOffices } from './lines.server.ts';
import { accountsOfPayee, payersAfter, personOf, type Offices } from './offices.ts';
import {
  mayDrawStatements,
  permitOnStatement,
  seesAll,
  whyNotPayable,
  type StatementStanding,
} from './permissions.ts';
import { withholdingOn } from './rate-tables.server.ts';
import { sumStatement, totalOf, type StatedLine } from './statement-sums.ts';

/** @returns the refusal `not-allowed` of whoever is neither on the board nor an accountant */
export const boardOrAccountant = () =>
  refuse('not-allowed', 'Chỉ thành viên Ban Biên tập và kế toán được xem, lập bảng kê chi trả.');

/** To whoever would draw up what nobody could then approve and pay. */
export const nobodyLeft =
  'Bạn lập bảng kê này thì không còn ai khác để duyệt và ghi nhận đã chi: người lập, người duyệt, người chi và người được hưởng là những người khác nhau. Hãy để thành viên khác của Ban Biên tập lập, tách khoản của người duyệt hoặc người chi ra bảng kê khác, hoặc nhờ quản trị viên cử thêm kế toán, lãnh đạo xã hay thành viên Ban Biên tập có số định danh.';

/** @returns the refusal `not-found` where there is no statement of that id */
export const noSuchStatement = () => refuse('not-found', 'Không có bảng kê này.');

/**
 * For members of the board and the accountant.
 * @returns the newest first, cancelled ones among them. Refused as `not-allowed`
 */
export async function listStatements(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ rows: readonly StatementLine[]; mayDraw: boolean }>> {
  if (actor.kind !== 'staff' || !seesAll(actor)) return boardOrAccountant();
  const rows = await listStatementRows(deps.db);
  return { ok: true, rows: rows.map(statementLine), mayDraw: mayDrawStatements(actor) };
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
  const { statement } = row;
  const { lock, gross, withheld, withholding } = statement;
  const standing = await readStatement(deps, deps.db, statement);
  const lines = standing.rows.map(lineOf);
  const permits = permitsOf(actor, row, standing);
  const net = gross - withheld;
  return {
    ok: true,
    statement: {
      ...statementLine(row),
      // The sums are those it was drawn with: a cancelled one has given its lines back.
      ...{ lock, lines, net },
      payees: (await sumsOf(deps.db, statement, standing)).payees,
      netInWords: net < 0 ? `${amountInWords(-net)} (nộp lại)` : amountInWords(net),
      ...present({ withholding }),
      may: {
        approve: permits.approve.ok,
        pay: permits.pay.ok,
        drop: permits.drop.ok,
        cancel: permits.cancel.ok,
      },
      lost: standing.lost.map(toLost),
      ...whyNotOf(permits),
    },
  };
}

/** A statement with its lines, as it is judged. */
export interface JudgedStatement extends StatementStanding {
  readonly rows: readonly RoyaltyLineRow[];
  /** Of them, what may not be paid any more, and why. */
  readonly lost: readonly { readonly row: RoyaltyLineRow; readonly why: string }[];
}

/** Call it with the statement locked, and its items held, before anything is done with it. @returns its lines, judged */
export async function readStatement(
  deps: Pick<Deps, 'clock'>,
  db: Queryable,
  { id, state }: StatementRow,
): Promise<JudgedStatement> {
  const offices = await readOffices(deps, db);
  const rows = await listRoyalties(db, { statement: id });
  const lost = state === 'paid' ? [] : lostOf(rows, await readFacts(db, offices, rows));
  return {
    offices,
    rows,
    lost,
    facts: { lost: lost.length, left: rows.length - lost.length },
    payees: payeesOf(offices, rows),
  };
}

/** @returns every account of everybody whom the lines pay */
export const payeesOf = (offices: Offices, rows: readonly RoyaltyLineRow[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => accountsOfPayee(offices, payeeOf(row)))),
];

const lostOf = (rows: readonly RoyaltyLineRow[], factsOf: Awaited<ReturnType<typeof readFacts>>) =>
  rows.flatMap((row) => {
    const why = whyNotPayable(factsOf(row));
    return why === undefined ? [] : [{ row, why }];
  });

const toLost = ({ row, why }: JudgedStatement['lost'][number]): LostLine => ({ line: lineOf(row), why });

/** @returns the line with the word for whom it pays */
export const statedLine = (offices: Offices, row: RoyaltyLineRow): StatedLine & { readonly id: string } => {
  const { id, author, amount } = lineOf(row);
  return { id, author, amount, person: personOf(offices, payeeOf(row)) };
};

/** What was paid stands as it was; before, the tax is what it would be without other payments on the day. */
async function sumsOf(
  db: Queryable,
  { id, state, withholding }: StatementRow,
  { rows, offices }: JudgedStatement,
): Promise<StatementSums> {
  const lines = rows.map((row) => statedLine(offices, row));
  if (state !== 'paid') return sumStatement(lines, withholding ?? undefined);
  const authors = new Map(lines.map(({ author }) => [author.id, author]));
  const payments = await listPayments(db, { statement: id });
  const payees = payments.flatMap(({ authorId, contributorId, gross, withheld, lines: count }) => {
    const author = authors.get(authorId ?? contributorId ?? '');
    return author === undefined ? [] : [{ author, lines: count, gross, withheld, net: gross - withheld }];
  });
  return totalOf(payees.sort((a, b) => personOrder(a.author.name, b.author.name)));
}

function permitsOf(actor: Staff, { statement }: StatementLineRow, standing: JudgedStatement) {
  const permitFor = (event: StatementEvent) => permitOnStatement(actor, statement, { event }, standing);
  return {
    approve: permitFor('approve'),
    pay: permitFor('pay'),
    drop: permitFor('drop'),
    cancel: permitFor('cancel'),
  };
}

function whyNotOf(permits: ReturnType<typeof permitsOf>): { whyNot?: string } {
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
  const offices = await readOffices(deps, deps.db);
  const { payable, lost } = await linesFor(deps.db, offices, period);
  const payers = payersAfter(offices, [actor.userId, ...payeesOf(offices, payable)]);
  return {
    ok: true,
    preview: {
      ...{ from, until, lines: payable.map(lineOf), lost: lost.map(toLost) },
      payers: payers.flatMap((account) => offices.staff.get(account)?.name ?? []),
      ...present({ whyNot: payers.length === 0 ? nobodyLeft : undefined, withholding }),
    },
  };
}

/**
 * @param days local, both included
 * @returns what is approved, of items that came out in them, and what is taken back, whenever it was paid
 */
export async function linesFor(
  db: Queryable,
  offices: Offices,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<{ readonly payable: readonly RoyaltyLineRow[]; readonly lost: JudgedStatement['lost'] }> {
  const approved = { states: ['approved'] } as const;
  const inPeriod = { from: instantAt(from), before: endOfDay(until), correction: false };
  const rows = [
    ...(await listRoyalties(db, { ...approved, ...inPeriod })),
    ...(await listRoyalties(db, { ...approved, correction: true })),
  ];
  const lost = lostOf(rows, await readFacts(db, offices, rows));
  const lostRows = new Set(lost.map(({ row }) => row));
  return { payable: rows.filter((row) => !lostRows.has(row)), lost };
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
