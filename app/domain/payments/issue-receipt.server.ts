// The receipt of a payment, with a continuous number of its year.
import { takeNumber, type DossierRow } from '#db/queries/dossiers.server.ts';
import type { NewPaper } from '#db/queries/dossier-moves.server.ts';
import type { Sql } from '#db/client.server.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { feeLines, issuePaper, paperHead } from '../dossiers/papers/issue-paper.server.ts';
import { readApplicant } from '../dossiers/applicant/read-applicant.server.ts';

export interface ReceivedMoney {
  readonly reference: string;
  /** đồng */
  readonly amount: number;
  readonly method: string;
  readonly paidAt: Date;
  readonly transaction?: string;
  readonly bank?: string;
  readonly simulated?: boolean;
  /** Who took it, where a person did. */
  readonly collector?: { readonly name: string; readonly position: string };
}

/**
 * Call it in the transaction that settles: the number is taken under a row lock.
 * @returns the paper; its number is continuous within the year in which the money came, "000123/BN-2026"
 */
export async function issueReceipt(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  money: ReceivedMoney,
): Promise<NewPaper> {
  const procedure = await openRevision(deps, dossier.procedureRevisionId);
  const year = localDate(money.paidAt).slice(0, 4);
  const serial = await takeNumber(sql, `payment-receipt:${year}`);
  const number = `${serial.toString().padStart(6, '0')}/BN-${year}`;
  const applicant = await readApplicant(deps, sql, dossier);
  const { amount, paidAt, ...rest } = money;
  // What was asked for later is paid beside what was paid before.
  const { charges, amountDue } = dossier;
  const paidBefore = charges === null ? 0 : Math.max(0, charges.total - amountDue);
  const stillDue = amountDue - amount;
  return issuePaper(deps, actor, number, (url) => ({
    kind: 'payment-receipt',
    ...paperHead(deps, dossier, procedure, applicant, url),
    number,
    lines: dossier.charges === null ? [] : feeLines(procedure, dossier.charges, dossier.exemptionOutcome),
    ...(paidBefore > 0 && { paidBefore }),
    ...(stillDue > 0 && { stillDue }),
    total: amount,
    paidAt: paidAt.toISOString(),
    ...rest,
  }));
}
