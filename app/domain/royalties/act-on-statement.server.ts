// A statement approved, paid or cancelled: its lines go with it, and whoever is paid gets a mail, in one transaction. What may not be
// paid any more falls off before, and the statement is approved anew.
import { paths } from '#app/addresses/paths.ts';
import { formatDate, isLocalDate, localDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { changeRoyalties, holdItemsOf, listRoyalties, markReversed } from '#db/queries/royalties.server.ts';
import {
  addressesIn,
  changeStatement,
  insertPayments,
  listPayments,
  lockPayments,
  lockStatement,
  ruleOfDay,
  type StatementRow,
} from '#db/queries/royalties-statements.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { StatementEvent, StatementTransition } from '#app/publications/royalty-steps.ts';
import type { StepPlan } from '#app/steps/plan.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import { isHisAccount, type Actor, type Staff } from '../kernel/actor.ts';
import { approvedSight, meetApproval } from '../kernel/approved-sight.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseAt, type Outcome } from '../kernel/refusal.ts';
import { lineOf, payeeOf } from './lines.server.ts';
import { payersAfter, personOf } from './offices.ts';
import { lineStateAfter, planStatement, seesAll } from './permissions.ts';
import { composePaidMail } from './paid-mail.ts';
import { withholdingOn } from './rate-tables.server.ts';
import { sumStatement, type PaidBefore } from './statement-sums.ts';
import {
  boardOrAccountant,
  noSuchStatement,
  readStatement,
  statedLine,
  type JudgedStatement,
} from './statements.server.ts';

export interface StatementAct {
  readonly statement: string;
  readonly step: StatementEvent;
  /** The one that the page showed. */
  readonly lock: number;
  /** Of a payment: a local day, not after today. */
  readonly paidOn?: string;
  /** Of a cancellation. */
  readonly reason?: string;
}

const recordedAs = {
  approve: 'statement-approved',
  pay: 'statement-paid',
  drop: 'statement-lines-dropped',
  cancel: 'statement-cancelled',
} as const satisfies Readonly<Record<StatementEvent, AuditEventName>>;

/**
 * For members of the board and the accountant, each step as its table says.
 * @returns `number`: "03/2026". Refused as `not-allowed`, `not-found`; `changed-meanwhile` when `lock` is not the
 *   row's any more; `invalid` for a day of payment before the statement or after today; `not-possible` where what was approved is
 *   not what would be paid, or the tax of the day is more than what is paid now
 */
export async function actOnStatement(
  deps: Deps,
  actor: Actor,
  input: StatementAct,
): Promise<Outcome<{ number: string }>> {
  if (actor.kind !== 'staff' || !seesAll(actor)) return boardOrAccountant();
  return deps.db.transaction(async (tx) => {
    const row = isUuid(input.statement) ? await lockStatement(tx, input.statement) : undefined;
    if (row === undefined) return noSuchStatement();
    const { step: event, lock: version, reason } = input;
    // Nobody takes an item down between the look at it and the payment.
    await holdItemsOf(tx, await listRoyalties(tx, { statement: row.id }));
    const standing = await readStatement(deps, tx, row);
    const planOutcome = planStatement(deps, actor, row, { event, version, reason }, standing);
    if (!planOutcome.ok) return planOutcome;
    const { state } = planOutcome.plan;
    const planned = { ...input, state, reason: planOutcome.plan.reason };
    const outcome = await take(deps, tx, actor, { row, standing }, planned);
    if (!outcome.ok) return outcome;
    await recordAuditEvent(deps, tx, actor, {
      subject: `royalty-statement:${row.id}`,
      event: recordedAs[input.step],
      detail: { number: row.number, gross: row.gross, withheld: row.withheld, ...outcome.detail },
    });
    return { ok: true, number: row.number };
  });
}

type Planned = Pick<StatementAct, 'step' | 'paidOn'> &
  Pick<StepPlan<StatementTransition>, 'state' | 'reason'>;

interface Locked {
  readonly row: StatementRow;
  readonly standing: JudgedStatement;
}

/** What is approved of a statement, part by part. */
const shownOfStatement = ({ row, standing: { rows, offices } }: Locked) => ({
  lines: rows
    .map((line) => statedLine(offices, line))
    .map(({ id, author, amount }) => [id, author.id, amount])
    .sort(),
  sum: row.gross,
});

const partNames = { lines: 'các khoản', sum: 'tổng số tiền' };

async function take(
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  locked: Locked,
  { step, paidOn = '', state, reason }: Planned,
): Promise<Outcome<{ detail: Readonly<Record<string, unknown>> }>> {
  const { row, standing } = locked;
  const at = deps.clock.now();
  const by = staff.userId;
  const ids = standing.rows.map(({ royalty }) => royalty.id);
  switch (step) {
    case 'approve': {
      if (payersAfter(standing.offices, [row.drawnBy, ...standing.payees], by).length === 0)
        return refuse(
          'not-possible',
          'Bạn duyệt thì không còn ai khác để ghi nhận đã chi: người lập, người duyệt, người chi và người được hưởng là những người khác nhau. Hãy để người khác duyệt, hoặc hủy bảng kê để người khác lập.',
        );
      const sight = approvedSight(shownOfStatement(locked));
      await changeStatement(tx, row.id, { state, approvedBy: by, approvedAt: at, approvedSight: sight });
      return { ok: true, detail: {} };
    }
    case 'pay': {
      if (!isLocalDate(paidOn) || paidOn > localDate(at) || paidOn < localDate(row.drawnAt))
        return refuseAt('paidOn', 'Ngày chi từ ngày lập bảng kê đến hôm nay.');
      if (row.approvedSight !== null) {
        const now = shownOfStatement(locked);
        const met = meetApproval({ approved: row.approvedSight, now, names: partNames });
        if (!met.ok) return met;
      }
      const payment = await payOut(deps, tx, locked, paidOn);
      if (!payment.ok) return payment;
      const { withheld, withholding } = payment;
      await changeStatement(tx, row.id, { state, withholding, withheld, paidBy: by, paidOn, paidAt: at });
      await changeRoyalties(tx, ids, { state: lineStateAfter('pay', 'stated') });
      await markReversed(
        tx,
        standing.rows.flatMap(({ royalty }) => royalty.corrects ?? []),
      );
      return { ok: true, detail: { paidOn, withheld } };
    }
    case 'drop': {
      const lost = standing.lost.map((one) => one.row);
      const left = standing.rows.filter((one) => !lost.includes(one));
      const lostIds = lost.map(({ royalty }) => royalty.id);
      await changeRoyalties(tx, lostIds, givenBack());
      const lines = left.map((one) => statedLine(standing.offices, one));
      const { gross, withheld } = sumStatement(lines, row.withholding ?? undefined);
      const unapproved = { approvedBy: null, approvedAt: null, approvedSight: null };
      await changeStatement(tx, row.id, { state, gross, withheld, ...unapproved });
      await tellDropped(deps, tx, staff, locked);
      return { ok: true, detail: { dropped: lostIds, gross, withheld } };
    }
    case 'cancel': {
      await changeRoyalties(tx, ids, givenBack());
      await changeStatement(tx, row.id, {
        state,
        cancelledBy: by,
        cancelledAt: at,
        cancelReason: reason ?? null,
      });
      return { ok: true, detail: { reason } };
    }
  }
}

const givenBack = () => ({ state: lineStateAfter('take-off', 'stated'), statementId: null });

/**
 * What each person is paid by the statement, with the tax of the whole day, and a mail to whoever has an account.
 * @returns the rule of the day: of its first payment, else of the table that holds on it
 */
async function payOut(
  deps: Deps,
  tx: Transaction,
  { row, standing: { rows, offices } }: Locked,
  paidOn: string,
): Promise<Outcome<Pick<StatementRow, 'withholding' | 'withheld'>>> {
  await lockPayments(tx);
  const ofDay = await ruleOfDay(tx, paidOn);
  const withholding =
    ofDay === undefined ? await withholdingOn(tx, paidOn) : (ofDay.withholding ?? undefined);
  const before = new Map<string, PaidBefore>();
  for (const payment of await listPayments(tx, { paidOn })) {
    const person = personOf(offices, payment);
    const { gross, withheld } = before.get(person) ?? { gross: 0, withheld: 0 };
    before.set(person, { gross: gross + payment.gross, withheld: withheld + payment.withheld });
  }
  const lines = rows.map((line) => statedLine(offices, line));
  const { payees, withheld } = sumStatement(lines, withholding, before);
  const overTaxed = payees.find((payee) => payee.withheld > Math.max(payee.gross, 0));
  if (overTaxed !== undefined)
    return refuse(
      'not-possible',
      `Ngày ${formatDate(paidOn)} đã chi cho ${overTaxed.author.name} một bảng kê khác. Tính cả ngày thì thuế phải khấu trừ thêm ${formatVnd(overTaxed.withheld)}, nhiều hơn số chi lần này: hãy chi bảng kê này vào ngày khác.`,
    );
  await insertPayments(
    tx,
    payees.map(({ author, lines: count, gross, withheld: tax }) => ({
      statementId: row.id,
      authorId: author.staff ? author.id : null,
      contributorId: author.staff ? null : author.id,
      ...{ paidOn, lines: count, gross, withheld: tax },
    })),
  );
  const addresses = new Map((await addressesIn(tx, row.id)).map(({ id, email }) => [id, email]));
  const mails = payees.flatMap((payee) => {
    const person = lines.find(({ author }) => author.id === payee.author.id)?.person;
    const ownRows = rows.filter((row) => personOf(offices, payeeOf(row)) === person);
    // An author without an account has no address here: he signs the sheet.
    const recipient = ownRows.flatMap(({ royalty }) => addresses.get(royalty.authorId ?? '') ?? [])[0];
    if (recipient === undefined) return [];
    return {
      dedupeKey: `royalties-paid:${row.id}:${payee.author.id}`,
      kind: 'royalties-paid',
      recipient,
      ...composePaidMail(deps, { number: row.number, paidOn, payee, lines: ownRows.map(lineOf) }),
    };
  });
  await enqueueMails(tx, mails, deps.clock.now());
  return { ok: true, withholding: withholding ?? null, withheld };
}

/** Whoever drew it up or approved it hears what it is now: it has to be approved anew. */
async function tellDropped(
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  { row, standing: { lost } }: Locked,
): Promise<void> {
  const now = deps.clock.now();
  const accounts = [row.drawnBy, ...(row.approvedBy === null ? [] : [row.approvedBy])];
  const people = await listStaffOf(driverOf(tx), { people: accounts }, now);
  const letter = {
    subject: `Bảng kê nhuận bút số ${row.number} phải duyệt lại`,
    lines: [
      `${staff.name} đã bỏ khỏi bảng kê số ${row.number} các khoản không còn được chi:`,
      ...lost.map(({ row: one, why }) => `- ${lineOf(one).author.name}, “${one.title}”: ${why}`),
      'Bảng kê trở lại chờ duyệt với số tiền mới.',
    ],
    action: { label: 'Xem bảng kê', href: deps.unit.publicUrl + paths.royaltyStatement(row.id) },
  };
  const kind = 'royalty-statement-changed';
  const mails = lettersToStaff(
    deps.unit,
    people.filter(({ id }) => !isHisAccount(staff, id)),
    { kind, cause: `${kind}:${row.id}:${row.lock}`, letter },
  );
  await enqueueMails(tx, mails, now);
}
