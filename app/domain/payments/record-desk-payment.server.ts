// A cashier (the desk, the accountant) records money received at the desk; the dossier goes on at once.
import { randomUUID } from 'node:crypto';

import { insertPayment } from '#db/queries/payments.server.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { Sql } from '#db/client.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { reachDossier } from '../dossiers/dossier-access.server.ts';
import { pinnedTo } from '../dossiers/decisions/dossier-facts.server.ts';
import { afterPayment } from '../dossiers/decisions/fees.server.ts';
import { moveDossier, type Moved } from '../dossiers/decisions/move-dossier.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { issueReceipt } from './issue-receipt.server.ts';

export interface RecordDeskPayment {
  readonly code: string;
  readonly version: number;
  readonly requestId?: string | undefined;
}

/** @returns refused as the table of dossiers says; sent twice, it is recorded once */
export async function recordDeskPayment(
  deps: Deps,
  actor: Actor,
  input: RecordDeskPayment,
): Promise<Outcome<Moved>> {
  const unlockedAccess = await reachDossier(deps.db.$client, actor, input.code);
  if (!unlockedAccess.ok) return unlockedAccess;
  const { procedure } = await pinnedTo(deps, unlockedAccess.dossier);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<Moved>> => {
    const access = await reachDossier(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    return settleInCash(deps, sql, actor, access.dossier, procedure, input);
  });
}

/**
 * As `recordDeskPayment`, beside other steps of one transaction.
 * @param dossier read through `sql` with its row locked
 */
export function settleInCash(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  dossier: DossierRow,
  procedure: Procedure,
  { version, requestId }: Pick<RecordDeskPayment, 'version' | 'requestId'>,
): Promise<Outcome<Moved>> {
  const request = { event: 'settle-payment', version, requestId } as const;
  return moveDossier(deps, sql, {
    actor,
    dossier,
    procedure,
    request,
    write: ({ at: paidAt }) => takeCash(deps, sql, actor, dossier, paidAt),
  });
}

/** The payment, and its receipt: written only for a step that the table allows. */
async function takeCash(deps: Deps, sql: Sql, actor: Actor, dossier: DossierRow, paidAt: Date) {
  if (actor.kind !== 'staff') return refuse('not-allowed', 'Bạn không được giao thu tiền tại quầy.');
  const { amountDue: amount } = dossier;
  const reference = `TQ${randomUUID().replaceAll('-', '').toUpperCase()}`;
  const { name, position } = actor;
  const receipt = await issueReceipt(deps, sql, actor, dossier, {
    reference,
    amount,
    method: 'Tiền mặt tại Bộ phận Một cửa',
    paidAt,
    collector: { name, position },
  });
  await insertPayment(sql, {
    dossierId: dossier.id,
    reference,
    amount,
    method: 'desk',
    state: 'settled',
    createdAt: paidAt,
    expiresAt: paidAt,
    decidedAt: paidAt,
    recordedBy: actor.userId,
    receiptNumber: receipt.number,
  });
  return {
    ok: true,
    consequences: {
      detail: { reference, amount, receipt: receipt.number },
      changes: afterPayment(dossier, amount, paidAt),
      paper: receipt,
      mail: { amount, reference },
      message: `Đã ghi nhận tiền nộp tại quầy, biên nhận số ${receipt.number}.`,
    },
  } as const;
}
