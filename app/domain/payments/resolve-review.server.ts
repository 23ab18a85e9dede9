// A person ends a review: the money came, or it did not. With a reason, in the audit log; the payer gets a mail.
import { inTransaction } from '#db/client.server.ts';
import type { PaymentState } from '#catalog/payment-states.ts';
import type { Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { openRevision } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { refuse, refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { decideAttempt } from './decide-attempt.server.ts';
import { changedMeanwhile, lockPayment, reachPayment, seenOf } from './reach-payment.server.ts';

/** Characters. */
export const longestReason = 1000;

export interface ResolveReview {
  readonly reference: string;
  /** What the page was drawn from, `OpenPayment.seen`. */
  readonly seen: number;
  /** As it was sent: "yes" or "no". */
  readonly cameIn: string;
  /** On what it rests: which statement of account, who confirmed it. */
  readonly reason: string;
}

/**
 * @returns the state afterwards: settled or owed back when it came in, failed when it did not. Refused as `reachPayment`, as `invalid`
 *   where neither is said, and without a reason of at most `longestReason` characters, `changed-meanwhile`, `not-possible` when it is not under review
 */
export async function resolveReview(
  deps: Deps,
  actor: Actor,
  input: ResolveReview,
): Promise<Outcome<{ state: PaymentState; code: string }>> {
  const access = await reachPayment(deps.db.$client, actor, input.reference);
  if (!access.ok) return access;
  const { accountant } = access;
  const reason = input.reason.normalize('NFC').trim();
  const cameIn = input.cameIn === 'yes';
  if (!cameIn && input.cameIn !== 'no')
    return refuseInputs([
      { path: 'cameIn', message: 'Chọn kết quả đối chiếu' },
      ...(reason === '' ? [{ path: 'reason', message: 'Ghi căn cứ của quyết định này' }] : []),
    ]);
  if (reason === '' || reason.length > longestReason)
    return refuseAt('reason', `Hãy ghi căn cứ của quyết định này, tối đa ${longestReason} ký tự.`);
  const proof = requireProof(accountant);
  if (!proof.ok) return proof;
  const procedure = await openRevision(deps, access.dossier.procedureRevisionId);
  return inTransaction(deps.db, async (sql, tx) => {
    const lockedPayment = await lockPayment(sql, access.payment);
    if (lockedPayment === undefined) return changedMeanwhile();
    const { payment, dossier } = lockedPayment;
    if (seenOf(payment) !== input.seen) return changedMeanwhile();
    if (payment.state !== 'under-review')
      return refuse('not-possible', 'Khoản này không ở tình trạng đang kiểm tra, nên không phải quyết định.');
    const step = cameIn ? 'money-came' : 'fail';
    const state = await decideAttempt(deps, sql, accountant, { payment, dossier, procedure }, step);
    await recordAuditEvent(deps, tx, accountant, {
      subject: `payment:${payment.reference}`,
      event: cameIn ? 'payment-came-in' : 'payment-did-not-come-in',
      detail: { amount: payment.amount, state, reason },
    });
    return { ok: true, state, code: dossier.code };
  });
}
