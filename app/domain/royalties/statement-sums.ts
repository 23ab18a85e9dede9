// What a statement comes to: each author once, the tax held back from what he is paid at once. Whole VND throughout.
import type { PayeeSums, RoyaltyLine, StatementSums, Withholding } from '#app/read-models/royalties.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';

/**
 * @param gross VND paid to one person at once
 * @returns VND held back, a half rounded up; 0 below the amount from which it is held back
 */
export function withheldFrom(gross: number, withholding: Withholding | undefined): number {
  if (withholding === undefined || gross < withholding.from) return 0;
  return Math.floor((gross * withholding.percent + 50) / 100);
}

/** @returns authors in Vietnamese order of their names, the tax held back from each one's sum; whole VND */
export function sumStatement(
  lines: readonly Pick<RoyaltyLine, 'author' | 'amount'>[],
  withholding: Withholding | undefined,
): StatementSums {
  const authors = new Map(lines.map(({ author }) => [author.id, author]));
  const payees = [...authors.values()].map((author): PayeeSums => {
    const ownLines = lines.filter((line) => line.author.id === author.id);
    const gross = sum(ownLines.map(({ amount }) => amount));
    const withheld = withheldFrom(gross, withholding);
    return { author, lines: ownLines.length, gross, withheld, net: gross - withheld };
  });
  payees.sort((a, b) => personOrder(a.author.name, b.author.name) || a.author.id.localeCompare(b.author.id));
  const gross = sum(payees.map((payee) => payee.gross));
  const withheld = sum(payees.map((payee) => payee.withheld));
  return { payees, gross, withheld, net: gross - withheld };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
