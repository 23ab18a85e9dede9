// A statement approved, paid or cancelled: its lines go with it, and whoever is paid gets a mail, in one transaction.
import { isLocalDate, localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { changeRoyalties, listRoyalties } from '#db/queries/royalties.server.ts';
import {
  addressesIn,
  changeStatement,
  lockStatement,
  type StatementRow,
} from '#db/queries/royalties-statements.server.ts';
import type { StatementEvent, StatementTransition } from '#app/publications/royalty-steps.ts';
import type { StepPlan } from '#app/steps/plan.ts';
import type { AuditEventName } from '#app/vocabulary/audit-events.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { headsOf, lineOf } from './lines.server.ts';
import { lineStateAfter, planStatement, seesAll } from './permissions.ts';
import { composePaidMail } from './paid-mail.ts';
import { sumStatement } from './statement-sums.ts';
import { boardOrAccountant, noSuchStatement } from './statements.server.ts';

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
  cancel: 'statement-cancelled',
} as const satisfies Readonly<Record<StatementEvent, AuditEventName>>;

/**
 * For members of the board and the accountant, each step as its table says.
 * @returns `number`: "03/2026". Refused as `not-allowed`, `not-found`; `changed-meanwhile` when `lock` is not the
 *   row's any more; `invalid` for a day of payment before the statement or after today
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
    const writing = { event, version, reason };
    const planOutcome = planStatement(deps, actor, row, writing, await headsOf(deps, tx));
    if (!planOutcome.ok) return planOutcome;
    const outcome = await take(deps, tx, actor, row, { ...input, ...planOutcome.plan });
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

async function take(
  deps: Deps,
  tx: Transaction,
  staff: Staff,
  row: StatementRow,
  { step, paidOn = '', state, reason }: Planned,
): Promise<Outcome<{ detail: Readonly<Record<string, unknown>> }>> {
  const at = deps.clock.now();
  const by = staff.userId;
  switch (step) {
    case 'approve':
      await changeStatement(tx, row.id, { state, approvedBy: by, approvedAt: at });
      return { ok: true, detail: {} };
    case 'pay': {
      if (!isLocalDate(paidOn) || paidOn > localDate(at) || paidOn < localDate(row.drawnAt))
        return refuse('invalid', 'Ngày chi từ ngày lập bảng kê đến hôm nay.');
      await tell(deps, tx, row, paidOn);
      await changeStatement(tx, row.id, { state, paidBy: by, paidOn, paidAt: at });
      await changeRoyalties(tx, { statement: row.id }, { state: lineStateAfter('pay', 'stated') });
      return { ok: true, detail: { paidOn } };
    }
    case 'cancel': {
      const givenBack = { state: lineStateAfter('take-off', 'stated'), statementId: null };
      await changeRoyalties(tx, { statement: row.id }, givenBack);
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

/** An author without an account has no address here: he signs the sheet. */
async function tell(deps: Deps, tx: Transaction, row: StatementRow, paidOn: string): Promise<void> {
  const lines = (await listRoyalties(tx, { statement: row.id })).map(lineOf);
  const { payees } = sumStatement(lines, row.withholding ?? undefined);
  const addresses = new Map((await addressesIn(tx, row.id)).map(({ id, email }) => [id, email]));
  const mails = payees.flatMap((payee) => {
    const recipient = addresses.get(payee.author.id);
    if (recipient === undefined) return [];
    const ownLines = lines.filter(({ author }) => author.id === payee.author.id);
    return {
      dedupeKey: `royalties-paid:${row.id}:${payee.author.id}`,
      kind: 'royalties-paid',
      recipient,
      ...composePaidMail(deps, { number: row.number, paidOn, payee, lines: ownLines }),
    };
  });
  await enqueueMails(tx, mails, deps.clock.now());
}
