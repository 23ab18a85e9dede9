// What a statement comes to: each person once, the tax held back from what he is paid on one day. Whole VND throughout.
import type { PayeeSums, RoyaltyLine, StatementSums, Withholding } from '#app/read-models/royalties.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';

/**
 * @param gross VND paid to one person on one day
 * @returns VND held back, a half rounded up; 0 below the amount from which it is held back
 */
export function withheldFrom(gross: number, withholding: Withholding | undefined): number {
  if (withholding === undefined || gross < withholding.from || gross <= 0) return 0;
  return Math.floor((gross * withholding.percent + 50) / 100);
}

/** VND that a person was paid on the day before, and what was held back of it. */
export interface PaidBefore {
  readonly gross: number;
  readonly withheld: number;
}

/** A line with the word for the person whom it pays: under two names he is one row. */
export interface StatedLine extends Pick<RoyaltyLine, 'author' | 'amount'> {
  readonly person: string;
}

/**
 * Two statements of one day do not split the threshold (TT 111/2013 Đ25.1i, unverified): the tax is the rule on the sum of the day,
 * less what was held back of it.
 * @param before what each person was paid on the day by other statements
 * @returns persons in Vietnamese order of their names; whole VND
 */
export function sumStatement(
  lines: readonly StatedLine[],
  withholding: Withholding | undefined,
  before: ReadonlyMap<string, PaidBefore> = new Map(),
): StatementSums {
  const payees = [...new Set(lines.map(({ person }) => person))].flatMap((person): PayeeSums[] => {
    const ownLines = lines.filter((line) => line.person === person);
    const author = ownLines[0]?.author;
    if (author === undefined) return [];
    const gross = sum(ownLines.map(({ amount }) => amount));
    const earlier = before.get(person) ?? { gross: 0, withheld: 0 };
    const withheld = withheldFrom(earlier.gross + gross, withholding) - earlier.withheld;
    return [{ author, lines: ownLines.length, gross, withheld, net: gross - withheld }];
  });
  payees.sort((a, b) => personOrder(a.author.name, b.author.name) || a.author.id.localeCompare(b.author.id));
  return totalOf(payees);
}

/** @returns what the payees come to */
export function totalOf(payees: readonly PayeeSums[]): StatementSums {
  const gross = sum(payees.map((payee) => payee.gross));
  const withheld = sum(payees.map((payee) => payee.withheld));
  return { payees, gross, withheld, net: gross - withheld };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
