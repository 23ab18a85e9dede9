// What was asked for by mistake is taken back although everybody has heard of it: a supplement by the office, a withdrawal by the
// applicant. The dossier stands where it stood, its limit as if nothing had been; what waited for somebody then waits again.
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { listPapers } from '#db/queries/dossier-parts.server.ts';
import { transitionOf } from '#catalog/lifecycle.ts';
import type { Sql } from '#db/client.server.ts';
import { listPaymentsOf } from '#db/queries/payments.server.ts';
import { isKeptSince } from './fees.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { present } from '#app/values/present.ts';
import { refuse } from '../../kernel/refusal.ts';
import { draftWaitsAgain } from '../result/certificate-draft.server.ts';
import type { StepInHand } from './dossier-act.ts';
import type { StepOutcome } from './move-dossier.server.ts';
import { howItWas } from './undo.server.ts';

/** The latest event that the step takes back, with how the dossier was before it; events of earlier releases do not say it. */
async function mistake(sql: Sql, { id }: DossierRow, event: string) {
  const revokes = transitionOf(event)?.revokes ?? [];
  const latest = (await listEvents(sql, id)).findLast((one) => revokes.includes(one.event));
  return latest && { at: latest.at, ...howItWas.safeParse(latest.detail).data?.before };
}

/** The request counts as if it had never been made: neither for the limit nor as the one that the law allows (NĐ 61/2018 Đ11.2c). */
export async function withdrawSupplement(step: StepInHand): Promise<StepOutcome> {
  const { sql, dossier, plan } = step;
  const before = await mistake(sql, dossier, plan.transition.event);
  const request = (await listPapers(sql, dossier.id)).findLast(
    ({ kind, revokedAt }) => kind === 'supplement-request' && revokedAt === null,
  );
  return {
    ok: true,
    consequences: {
      withdrawsSupplement: true,
      ...draftWaitsAgain(step, before?.certificateDraft),
      takesBack: present({ postponement: before?.postponement, paper: request?.id }),
    },
  };
}

/** @returns the period that ran before the withdrawal, which goes on; nothing is due where what came meanwhile is enough */
export async function judgeRevocation({ sql, dossier }: Pick<StepInHand, 'sql' | 'dossier'>) {
  const before = await mistake(sql, dossier, 'revoke-withdrawal');
  const period = before?.period;
  const came = (await listPaymentsOf(sql, dossier.id))
    .filter((payment) => isKeptSince(payment, before?.at))
    .reduce((sum, { amount, partWentBack }) => sum + amount - partWentBack, 0);
  const facts = came > 0 && came >= dossier.amountDue ? { paymentDue: false } : {};
  return { facts, ...(period !== undefined && { periodBefore: period && present(period) }) };
}

/**
 * What was paid, or came meanwhile, is kept, unless it was returned already: then it is asked for again.
 * @returns refused as `not-possible` where an earlier release did not write down what was interrupted
 */
export async function revokeWithdrawal(step: StepInHand): Promise<StepOutcome> {
  const { sql, dossier, pinned, plan } = step;
  const before = await mistake(sql, dossier, plan.transition.event);
  if (before === undefined) throw new RangeError(`nobody withdrew ${dossier.code}`);
  const { holderId = null, period: _, at: owedSince, certificateDraft, ...waited } = before;
  if (
    (plan.state === 'awaiting-verification' && waited.verification === undefined) ||
    (plan.state === 'awaiting-signature' && waited.submission === undefined)
  )
    return refuse('not-possible', 'Hồ sơ này không khôi phục được trên Cổng. Hãy gọi cho Bộ phận Một cửa.');
  return {
    ok: true,
    consequences: {
      takesBack: { ...waited, owedSince },
      ...draftWaitsAgain(step, certificateDraft),
      changes: { holderId },
      ...(dossier.charges !== null && { fees: { pinned, assessment: dossier.charges } }),
      mail: present({ dueAt: dossier.dueAt }),
    },
  };
}
