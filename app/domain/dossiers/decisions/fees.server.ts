// What a dossier costs follows what it rests on: the answers, and whether the exemption that is claimed was accepted. What changes is
// set against what was paid: the difference is asked for, or goes back.
import { randomUUID } from 'node:crypto';

import { assessAgain } from '#catalog/assess.ts';
import { balanceOf, type FeeChange } from '#catalog/balance.ts';
import { groundInForce, lacksAmount, type Assessment } from '#catalog/charges.ts';
import { chargesHere } from '#catalog/offer.ts';
import { formatVnd } from '#catalog/money.ts';
import type { MoveChanges } from '#db/queries/dossier-moves.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import {
  keptOf,
  listPaymentsOf,
  setPartThatGoesBack,
  type PartThatGoesBack,
  type PaymentRow,
} from '#db/queries/payments.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { Answers } from '#forms/index.ts';
import type { MailFacts } from '../../notifications/compose-mail.ts';
import { isPayable, type Pinned } from './dossier-facts.server.ts';

/** @returns what the dossier costs with these answers, by the charges of the day on which it was filed */
export const assessFees = (
  { procedure }: Pinned,
  dossier: Pick<DossierRow, 'charges' | 'exemption' | 'exemptionOutcome'>,
  answers: Answers,
): Assessment => assessAgain(dossier.charges, chargesHere(procedure), answers, groundInForce(dossier));

/** What a move writes of the money. */
export interface FeeBalance {
  readonly changes: Pick<MoveChanges, 'charges' | 'amountDue' | 'paidAt'>;
  readonly parts: readonly Omit<PartThatGoesBack, 'at'>[];
  /** Absent where nothing changes but names. */
  readonly change?: FeeChange;
  readonly mail: Partial<MailFacts>;
}

/**
 * Sets an assessment against what was paid.
 * @param sql of the transaction that holds the dossier's row: payments are settled under it alone
 * @param given `keptSince`: what is owed back since this moment is kept after all
 */
export async function balanceFees(
  sql: Sql,
  dossier: DossierRow,
  pinned: Pinned,
  {
    assessment,
    keptSince,
    at,
  }: { readonly assessment: Assessment; readonly keptSince?: Date | undefined; readonly at: Date },
): Promise<FeeBalance> {
  // What never left its draft nobody could pay for.
  const payments = dossier.eventCount === 0 ? [] : await listPaymentsOf(sql, dossier.id);
  const isKept = ({ state, partOf, decidedAt }: PaymentRow) =>
    isKeptSince({ state, partOf, decidedAt }, keptSince);
  const settled = payments.filter((payment) => isPaid(payment) || isKept(payment));
  const paid =
    // What was paid before the portal wrote down each payment has none that could go back.
    payments.length === 0 && dossier.paidAt !== null
      ? [{ id: '', amount: dossier.amountDue }]
      : settled.map((payment) => ({ id: payment.id, amount: payment.amount - payment.partWentBack }));
  const { due, goesBack } = balanceOf(assessment.total, paid);
  const isOpen = due > 0 || lacksAmount(assessment);
  const amountDue = isOpen ? due : assessment.total;
  const latest = settled.findLast((payment) => payment.decidedAt !== null)?.decidedAt ?? null;
  const paidAt = isOpen || assessment.total === 0 ? null : (dossier.paidAt ?? latest);
  const parts = settled.map((payment) => ({
    payment,
    amount: goesBack.get(payment.id) ?? 0,
    reference: `HL${randomUUID().replaceAll('-', '').toUpperCase()}`,
  }));
  const owedBack = parts.flatMap(({ payment: { method }, amount }) =>
    amount === 0 ? [] : [{ amount, method }],
  );
  const back = owedBack.reduce((sum, { amount }) => sum + amount, 0);
  const before = dossier.charges?.total ?? 0;
  const isChanged = before !== assessment.total || dossier.amountDue !== amountDue || isAnyOther(parts);
  return {
    changes: { charges: assessment, amountDue, paidAt },
    parts,
    ...(isChanged && { change: { before, now: assessment.total, due, back } }),
    mail: {
      amount: assessment.total,
      owedBack,
      fees: {
        ...{ before, now: assessment.total, due, back },
        lines: feeSentences(assessment, dossier.exemptionOutcome === 'accepted'),
        online: isPayable(pinned.procedure, { ...dossier, charges: assessment, amountDue, paidAt }, at),
      },
    },
  };
}

/** @returns whether it is owed back since that moment, or later: what came while a dossier was withdrawn as well */
export const isKeptSince = (
  { state, partOf, decidedAt }: Pick<PaymentRow, 'state' | 'partOf' | 'decidedAt'>,
  since: Date | undefined,
): boolean =>
  state === 'refund-due' &&
  partOf === null &&
  since !== undefined &&
  decidedAt !== null &&
  decidedAt >= since;

const isPaid = ({ state, partOf }: PaymentRow): boolean => state === 'settled' && partOf === null;

const isAnyOther = (parts: FeeBalance['parts']): boolean =>
  parts.some(({ payment, amount }) => payment.partGoesBack !== amount);

/** Parts of payments that go back from now on, or are kept after all. */
export async function writeParts(sql: Sql, { parts }: FeeBalance, at: Date): Promise<void> {
  for (const part of parts) await setPartThatGoesBack(sql, { ...part, at });
}

/** @returns a line an item: what for, how many, how much */
const feeSentences = ({ lines, undetermined }: Assessment, isExempted: boolean): readonly string[] => [
  ...lines.map(
    ({ name, quantity, amount, exemptedBy }) =>
      `${name}${quantity > 1 ? ` × ${quantity}` : ''}: ${exemptedBy === undefined ? formatVnd(amount) : isExempted ? 'được miễn' : 'đề nghị miễn'}`,
  ),
  ...undetermined.map(({ name }) => `${name}: số tiền được báo sau`),
];

/**
 * What the dossier says after a payment.
 * @param amount đồng that came; less than is due leaves the rest
 */
export const afterPayment = (
  { charges, amountDue }: Pick<DossierRow, 'charges' | 'amountDue'>,
  amount: number,
  paidAt: Date,
): Pick<MoveChanges, 'paidAt' | 'amountDue'> =>
  amount < amountDue ? { amountDue: amountDue - amount } : { paidAt, amountDue: charges?.total ?? amountDue };

/** @returns đồng of its payments that are in the house and stay there */
export const keptSum = (payments: readonly PaymentRow[]): number =>
  payments.filter(isPaid).reduce((sum, payment) => sum + keptOf(payment), 0);
