// What was paid against what is due: the difference is asked for, or goes back.
import { own } from '#forms/own.ts';
import { formatVnd } from './money.ts';

export interface PaidSum {
  readonly id: string;
  /** What came, without what was returned of it; whole đồng. */
  readonly amount: number;
}

export interface Balance {
  /** Whole đồng that are still to be paid. */
  readonly due: number;
  /** Whole đồng of each payment that go back, by its id; 0 where it is kept whole. */
  readonly goesBack: ReadonlyMap<string, number>;
}

/**
 * @param total what is due in all, in whole đồng
 * @param paid the payments of the dossier, the earliest first
 * @returns what is too much is taken from the latest payments
 */
export function balanceOf(total: number, paid: readonly PaidSum[]): Balance {
  const sum = paid.reduce((all, { amount }) => all + amount, 0);
  const goesBack = new Map<string, number>();
  let tooMuch = Math.max(0, sum - total);
  for (const { id, amount } of paid.toReversed()) {
    const part = Math.min(amount, tooMuch);
    goesBack.set(id, part);
    tooMuch -= part;
  }
  return { due: Math.max(0, total - sum), goesBack };
}

/** What a step changed in what a dossier costs; whole đồng. */
export interface FeeChange {
  readonly before: number;
  readonly now: number;
  /** Still to be paid. */
  readonly due: number;
  /** What was paid and goes back. */
  readonly back: number;
}

/** @returns Vietnamese sentences: what it cost and costs now, what is asked, what goes back */
export const feeChangeSentences = ({ before, now, due, back }: FeeChange): readonly string[] => [
  before === now
    ? `Phí, lệ phí: ${formatVnd(now)}.`
    : `Phí, lệ phí tính lại: trước là ${formatVnd(before)}, nay là ${formatVnd(now)}.`,
  ...(due > 0 ? [`Còn phải nộp ${formatVnd(due)}.`] : []),
  ...(back > 0 ? [`Hoàn lại ${formatVnd(back)} đã nộp.`] : []),
];

/** @returns what an event says of it; undefined where it says nothing that is one */
export function feeChangeOf(detail: unknown): FeeChange | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const amount = (name: string): number => {
    const value = own(detail as Record<string, unknown>, name);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
  };
  return { before: amount('before'), now: amount('now'), due: amount('due'), back: amount('back') };
}
