// The accountant's ledger, every attempt by state; and, for whoever takes money at the desk, what is still owed there.
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import {
  countForAmount,
  countLedger,
  countMoneyToDecide,
  countOutstanding,
  listLedger,
  listOwed,
  listCash,
  listWaivers,
  type LedgerConditions,
  type MoneySought,
} from '#db/queries/payment-ledger.server.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { paymentStateDescriptions, paymentStates } from '#catalog/payment-states.ts';
import type { Ledger, OwedLine, TakenLine } from '#app/read-models/payments.ts';
import { readerOf, hasCapacity, type Actor } from '../kernel/actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { listedName } from '../dossiers/applicant/read-applicant.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { accountantOnly } from './reach-payment.server.ts';
import { cashierOnly } from './seek-payments.server.ts';

const size = 50;
/** For so many days the accountant sees what was waived, and by whom. */
const waiverDays = 90;
/** The rest is found by its code or its applicant: he stands at the desk. */
const mostOwed = 50;

/**
 * @param request `sought`: what `seekPayments` read; `page` counts from 1, past the end it is the last one
 * @returns refused as `not-allowed` to all but the accountant
 */
export async function listPayments(
  deps: Deps,
  actor: Actor,
  { page: requestedPage, ...conditions }: LedgerConditions & { readonly page?: number | undefined } = {},
): Promise<Outcome<Ledger>> {
  if (!hasCapacity(actor, 'accountant')) return accountantOnly();
  const sql = deps.db.$client;
  await followFigures(deps.db);
  const counts = await countLedger(sql, conditions);
  const { state: only } = conditions;
  const total = counts
    .filter(({ state }) => only === undefined || state === only)
    .reduce((sum, { count }) => sum + count, 0);
  const { page, pages, offset } = pageWithin(total, size, requestedPage);
  const items = await listLedger(sql, conditions, { offset, limit: size });
  return {
    ok: true,
    page,
    pages,
    outstanding: await countOutstanding(sql),
    waivers: await Promise.all(
      (
        await listWaivers(sql, readerOf(actor), {
          since: instantAt(addDays(localDate(deps.clock.now()), -waiverDays)),
          limit: mostOwed,
        })
      ).map(async ({ id, applicant, procedureRevisionId, ...waiver }) => ({
        ...waiver,
        applicantName: listedName(deps, { id, applicant }),
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
      })),
    ),
    counts: paymentStates.map((state) => ({
      state,
      label: paymentStateDescriptions[state].label,
      count: counts.find((c) => c.state === state)?.count ?? 0,
    })),
    items: await Promise.all(
      items.map(async ({ id, applicant, procedureRevisionId, decidedAt, receiptNumber, ...item }) => ({
        ...item,
        applicantName: listedName(deps, { id, applicant }),
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
        stateLabel: paymentStateDescriptions[item.state].label,
        ...present({ decidedAt, receiptNumber }),
      })),
    ),
  };
}

/**
 * What is to be taken at the desk (nobody's own is among it), and what this person has taken there today.
 * @param request `sought`: what `seekPayments` read
 * @returns the longest waiting first; `owedTotal` counts those that are not listed, too. Refused as `not-allowed` to all but whoever takes
 *   money
 */
export async function listOwedAtDesk(
  deps: Deps,
  actor: Actor,
  { sought }: { readonly sought?: MoneySought | undefined } = {},
): Promise<Outcome<{ owed: readonly OwedLine[]; owedTotal: number; taken: readonly TakenLine[] }>> {
  if (!hasCapacity(actor, 'cashier')) return cashierOnly();
  await followFigures(deps.db);
  const { rows, total } = await listOwed(deps.db.$client, readerOf(actor), { sought, size: mostOwed });
  const cash = await listCash(deps.db.$client, actor.userId, instantAt(localDate(deps.clock.now())));
  return {
    ok: true,
    owedTotal: total,
    owed: await Promise.all(
      rows.map(async ({ id, applicant, state, procedureRevisionId, ...row }) => ({
        ...row,
        applicantName: listedName(deps, { id, applicant }),
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
        stateLabel: states[state as DossierState].label,
        mayWriteOff: hasCapacity(actor, 'accountant') && state === 'returned' && !row.writeOffProposed,
      })),
    ),
    taken: cash.map(({ code, amount, receiptNumber, at }) => ({
      code,
      amount,
      receiptNumber: receiptNumber ?? '',
      at: new Date(at),
    })),
  };
}

/** @returns attempts to check, money to give back, amounts to enter and those of them of dossiers at an end, for the accountant; undefined for everybody else */
export async function countPaymentsToDecide(
  deps: Deps,
  actor: Actor,
): Promise<{ toCheck: number; toReturn: number; amounts: number; amountsOfEnded: number } | undefined> {
  if (!hasCapacity(actor, 'accountant')) return undefined;
  const sql = deps.db.$client;
  await followFigures(deps.db);
  const count = await countMoneyToDecide(sql);
  const { all: amounts, ended: amountsOfEnded } = await countForAmount(sql, readerOf(actor));
  return {
    toCheck: count['under-review'],
    toReturn: count['refund-due'],
    ...{ amounts, amountsOfEnded },
  };
}
