// How many chains of events there are, and which: a chain that is gone with its head leaves no event that would not hold. Each
// that begins is added to a count and, by a mark that only the key ring makes, to a sum (exclusive or) that no longer comes out
// when one is missing or put in. Every connection adds to a row of its own, so that nobody waits for another.
import { beginningMark, noKey, type ChainFamily } from './event-hash.server.ts';
import { chainKeysOf, type ChainKeys } from './chain-keys.server.ts';
import { driverOf, type Queryable, type Sql } from './client.server.ts';

const markBytes = 32;

export const emptySum = (): Uint8Array => new Uint8Array(markBytes);

/** Adds `mark` to `sum`; a second time takes it away again. */
export function addMark(sum: Uint8Array, mark: Uint8Array): void {
  for (let place = 0; place < markBytes; place += 1) sum[place] = (sum[place] ?? 0) ^ (mark[place] ?? 0);
}

/** As PostgreSQL writes bits. */
export const bitsOf = (sum: Uint8Array): string =>
  [...sum].map((byte) => byte.toString(2).padStart(8, '0')).join('');

/** A call for the select list of the statement that writes the first event of a chain. */
export function chainBegins(sql: Sql, family: ChainFamily, chain: string) {
  return sql`note_chains(1, ${bitsOf(currentMark(sql, family, chain))}::bit(256))`;
}

/** The same for many at once, as a statement. */
export async function noteChains(sql: Sql, family: ChainFamily, chains: readonly string[]): Promise<void> {
  if (chains.length === 0) return;
  const sum = emptySum();
  for (const chain of chains) addMark(sum, currentMark(sql, family, chain));
  await sql`select note_chains(${chains.length}, ${bitsOf(sum)}::bit(256))`;
}

/** The keys of drizzle's transaction. */
export const chainKeysIn = (tx: Queryable): ChainKeys => chainKeysOf(driverOf(tx));

/** In drizzle's transaction, as in the driver's. */
export const noteChainsIn = (tx: Queryable, family: ChainFamily, chains: readonly string[]): Promise<void> =>
  noteChains(driverOf(tx), family, chains);

function currentMark(sql: Sql, family: ChainFamily, chain: string): Uint8Array {
  const keys = chainKeysOf(sql);
  return beginningMark(keys, keys.current, family, chain) ?? noKey(keys.current);
}

/** What the register holds. */
export async function readRegister(sql: Sql): Promise<{ readonly chains: number; readonly sum: string }> {
  const [row] = await sql<{ chains: number; sum: string | null }[]>`
    select coalesce(sum(chains), 0)::int as chains, bit_xor(marks)::text as sum from chain_register`;
  return { chains: row?.chains ?? 0, sum: row?.sum ?? bitsOf(emptySum()) };
}
