// What is owed for a dossier whose result was returned, and cannot be collected: the accountant proposes to write it off, a leader decides.
import { formatVnd } from '#catalog/money.ts';
import type { StepInHand } from './dossier-act.ts';
import type { StepOutcome } from './move-dossier.server.ts';

/** It is owed as before until somebody decides. */
export async function proposeWriteOff({ dossier, plan }: StepInHand): Promise<StepOutcome> {
  const { amountDue: amount } = dossier;
  return {
    ok: true,
    consequences: { writeOff: { amount, reason: plan.reason ?? '' }, detail: { amount } },
  };
}

/**
 * A leader writes it off, or gives it back: the event of the step says which.
 * @throws RangeError where nothing was proposed
 */
export async function settleWriteOff({ dossier, plan }: StepInHand): Promise<StepOutcome> {
  const { writeOff } = dossier;
  if (writeOff === null) throw new RangeError(`nobody proposed to write off ${dossier.code}`);
  if (plan.transition.event === 'return-write-off')
    return { ok: true, consequences: { writeOff: { outcome: 'returned' } } };
  return {
    ok: true,
    consequences: {
      writeOff: { outcome: 'written-off' },
      changes: { amountDue: 0 },
      detail: { amount: dossier.amountDue },
      reason: writeOff.reason,
      message: `Đã duyệt xóa khoản phải thu ${formatVnd(dossier.amountDue)}.`,
    },
  };
}
