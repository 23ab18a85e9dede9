// Documents of the portal by their numbers, for whoever quotes them: a procedure's legal bases.
import { numberKey } from '#app/publications/legal-documents/number.ts';
import { addressesOfNumbers } from '#db/queries/legal-documents.server.ts';
import type { Deps } from '../kernel/deps.server.ts';

/** @returns an address for each number that exactly one published document has */
export async function documentAddresses(
  { db }: Pick<Deps, 'db'>,
  numbers: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const rows = await addressesOfNumbers(db, [...new Set(numbers.map(numberKey))]);
  const addressByNumber = new Map(rows.map(({ numberKey: key, address }) => [key, address]));
  return Object.fromEntries(
    numbers.flatMap((number) => {
      const address = addressByNumber.get(numberKey(number));
      return address === undefined ? [] : [[number, address] as const];
    }),
  );
}
