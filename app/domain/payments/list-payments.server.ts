// The accountant's ledger, every attempt by state; and, for whoever takes money at the desk, what is still owed there.
import { present } from '#app/values/present.ts';
import { countMoneyToDecide, listLedger, listOwed, listTaken } from '#db/queries/payment-ledger.server.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { instantAt, localDate } from '#catalog/local-date.ts';
import { paymentStateDescriptions, paymentStates, type PaymentState } from '#catalog/payment-states.ts';
import type { Ledger, OwedLine, TakenLine } from '#app/read-models/payments.ts';
import { hasCapacity, type Actor } from '../kernel/actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { accountantOnly } from './reach-payment.server.ts';

const size = 50;
/** The rest is found by its code: whoever pays stands at the desk with it. */
const mostOwed = 50;

/**
 * @param request `page` counts from 1
 * @returns refused as `not-allowed` to all but the accountant
 */
export async function listPayments(
  deps: Deps,
  actor: Actor,
  request: { state?: PaymentState | undefined; page?: number | undefined } = {},
): Promise<Outcome<Ledger>> {
  if (!hasCapacity(actor, 'accountant')) return accountantOnly();
  const page = Math.max(1, Math.trunc(request.page ?? 1) || 1);
  const { items, counts } = await listLedger(deps.db.$client, { state: request.state, page, size });
  const total = counts
    .filter((c) => request.state === undefined || c.state === request.state)
    .reduce((sum, c) => sum + c.count, 0);
  return {
    ok: true,
    page,
    pages: Math.max(1, Math.ceil(total / size)),
    counts: paymentStates.map((state) => ({
      state,
      label: paymentStateDescriptions[state].label,
      count: counts.find((c) => c.state === state)?.count ?? 0,
    })),
    items: await Promise.all(
      items.map(async ({ procedureRevisionId, decidedAt, receiptNumber, ...item }) => ({
        ...item,
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
        stateLabel: paymentStateDescriptions[item.state].label,
        ...present({ decidedAt, receiptNumber }),
      })),
    ),
  };
}

/** Letters and digits of a code as people write it: "pa-26" is "PA26". */
export const partOfCode = (text = ''): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/**
 * What is to be taken at the desk (nobody's own is among it), and what this person has taken there today.
 * @param request `text`: part of a dossier's code as people write it
 * @returns the longest waiting first; `owedTotal` counts those that are not listed, too
 */
export async function listOwedAtDesk(
  deps: Deps,
  actor: Actor,
  request: { readonly text?: string | undefined } = {},
): Promise<Outcome<{ owed: readonly OwedLine[]; owedTotal: number; taken: readonly TakenLine[] }>> {
  if (!hasCapacity(actor, 'cashier')) return refuse('not-allowed', 'Bạn không được giao thu tiền tại quầy.');
  const part = { text: partOfCode(request.text), size: mostOwed };
  const { rows, total } = await listOwed(deps.db.$client, actor.userId, part);
  const taken = await listTaken(deps.db.$client, actor.userId, instantAt(localDate(deps.clock.now())));
  return {
    ok: true,
    owedTotal: total,
    owed: await Promise.all(
      rows.map(async ({ state, procedureRevisionId, ...row }) => ({
        ...row,
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
        stateLabel: states[state as DossierState].label,
      })),
    ),
    taken: taken.map(({ code, amount, receiptNumber, at }) => ({
      code,
      amount,
      receiptNumber: receiptNumber ?? '',
      at: new Date(at),
    })),
  };
}

/** Attempts under review and money owed back, for the accountant; undefined for everybody else. */
export async function countPaymentsToDecide(deps: Deps, actor: Actor): Promise<number | undefined> {
  return hasCapacity(actor, 'accountant') ? countMoneyToDecide(deps.db.$client) : undefined;
}
