// A cashier (the desk, the accountant) records money received at the desk; the dossier goes on at once.
import { randomUUID } from 'node:crypto';

import { insertPayment } from '#db/queries/payments.server.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { allOrNothing } from '../dossiers/all-or-nothing.server.ts';
import { reachDossier } from '../dossiers/dossier-access.server.ts';
import { pinnedTo } from '../dossiers/dossier-facts.server.ts';
import { moveDossier, permitMove, type Moved } from '../dossiers/move-dossier.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { issueReceipt } from './issue-receipt.server.ts';

export interface RecordDeskPayment {
  readonly code: string;
  readonly version: number;
  readonly requestId?: string | undefined;
}

export async function recordDeskPayment(
  deps: Deps,
  actor: Actor,
  input: RecordDeskPayment,
): Promise<Outcome<Moved & { receiptNumber?: string }>> {
  const before = await reachDossier(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const { procedure } = await pinnedTo(deps, before.dossier);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<Moved & { receiptNumber?: string }>> => {
    const reached = await reachDossier(sql, actor, input.code, true);
    if (!reached.ok) return reached;
    const { dossier } = reached;
    const step = {
      event: 'settle-payment',
      version: input.version,
      requestId: input.requestId,
      procedureName: procedure.name,
    } as const;
    if (!permitMove(actor, dossier, step.event).ok || dossier.version !== input.version) {
      return moveDossier(deps, sql, actor, dossier, step);
    }
    if (actor.kind !== 'staff') return refuse('not-allowed', 'Bạn không được giao thu tiền tại quầy.');
    const paidAt = deps.clock.now();
    const reference = `TQ${randomUUID().replaceAll('-', '').toUpperCase()}`;
    const { name, position } = actor;
    const receipt = await issueReceipt(deps, sql, actor, dossier, {
      reference,
      amount: dossier.amountDue,
      method: 'Tiền mặt tại Bộ phận Một cửa',
      paidAt,
      collector: { name, position },
    });
    await insertPayment(sql, {
      dossierId: dossier.id,
      reference,
      amount: dossier.amountDue,
      method: 'desk',
      state: 'settled',
      createdAt: paidAt,
      expiresAt: paidAt,
      decidedAt: paidAt,
      recordedBy: actor.userId,
      receiptNumber: receipt.number,
    });
    const moved = await moveDossier(deps, sql, actor, dossier, {
      ...step,
      detail: { reference, amount: dossier.amountDue, receipt: receipt.number },
      changes: { paidAt },
      paper: receipt,
      mail: { amount: dossier.amountDue, reference },
    });
    return moved.ok ? { ...moved, receiptNumber: receipt.number } : moved;
  });
}
