// The keys under which events are chained: whoever may write the tables, but has not the portal's key ring, cannot make a chain
// that holds. A pool carries them, and so do its transactions: whoever appends an event needs nothing else.
import type { Sql } from './client.server.ts';

export interface ChainKeys {
  /** The key of what is chained from now on, by its name in the ring. */
  readonly current: string;
  /**
   * @param keyId a key's name in the ring
   * @returns HMAC-SHA-256 of `text` under what is derived from that key; undefined when the ring has it not
   */
  mac(keyId: string, text: string): Uint8Array | undefined;
}

/** Under which a pool and its transactions answer their keys (`preparing`). */
export const chainKeysProperty = Symbol.for('phu-an.chain-keys');

/** @throws Error when the pool was opened without them (`connect(url, { chains })`) */
export function chainKeysOf(sql: Sql): ChainKeys {
  const keys = Reflect.get(sql, chainKeysProperty) as ChainKeys | undefined;
  if (keys === undefined) throw new Error('this connection has no keys for chains of events');
  return keys;
}
