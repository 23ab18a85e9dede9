// The receipts of a period for the accountant: a page of them, or all for the workbook.
import { pageWithin } from '#app/values/page-within.ts';
import { present } from '#app/values/present.ts';
import type { ReceiptLine } from '#app/read-models/payments.ts';
import { endOfDay, instantAt, type LocalDate } from '#catalog/local-date.ts';
import type { PaymentMethod } from '#catalog/payment-states.ts';
import { followFigures } from '#db/queries/figures.server.ts';
import { listReceiptRows, sumReceipts } from '#db/queries/payment-ledger.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import { listedName } from '../dossiers/applicant/read-applicant.server.ts';
import { hasCapacity, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { accountantOnly } from './reach-payment.server.ts';
import { seekPayments } from './seek-payments.server.ts';

/** The workbook of a period holds so many at most. */
const mostLines = 20_000;
const pageSize = 50;

export interface ReceiptsWanted {
  readonly words?: string | undefined;
  readonly method?: PaymentMethod | undefined;
  /** Local days, both included. */
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** From 1; left out: all, up to 20.000. */
  readonly page?: number | undefined;
}

/**
 * @returns `amount`: the sum of all that were wanted, in đồng, what goes back included; `notice`: why nothing was looked for.
 *   Refused as `not-allowed` to all but the accountant
 */
export async function listReceipts(
  deps: Deps,
  actor: Actor,
  { words, method, from, until, page: wanted }: ReceiptsWanted,
): Promise<
  Outcome<{
    rows: readonly ReceiptLine[];
    count: number;
    amount: number;
    page: number;
    pages: number;
    notice?: string;
  }>
> {
  if (!hasCapacity(actor, 'accountant')) return accountantOnly();
  const seeking = await seekPayments(deps, actor, words);
  if (!seeking.ok) return seeking;
  const sql = deps.db.$client;
  const conditions = {
    method,
    sought: seeking.sought,
    from: from === undefined ? undefined : instantAt(from),
    until: until === undefined ? undefined : endOfDay(until),
  };
  await followFigures(deps.db);
  const { count, amount } = await sumReceipts(sql, conditions);
  const size = wanted === undefined ? mostLines : pageSize;
  const { page, pages, offset } = pageWithin(count, size, wanted);
  const rows = await listReceiptRows(sql, conditions, { offset, limit: size });
  return {
    ...{ ok: true, count, amount, page, pages },
    ...present({ notice: seeking.notice }),
    rows: await Promise.all(
      rows.map(async ({ id, applicant, procedureRevisionId, ...row }) => ({
        ...row,
        applicantName: listedName(deps, { id, applicant }),
        procedureName: (await openRevision(deps, procedureRevisionId)).name,
      })),
    ),
  };
}
