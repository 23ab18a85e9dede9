// Walks the hash chains of the dossiers' events, and tells where one breaks.
import type { Database } from './client.server.ts';
import { eventHash, type ChainedEvent } from './event-hash.server.ts';

export interface BrokenLink {
  readonly code: string;
  readonly sequence: number;
  readonly why: string;
}

export interface ChainsReport {
  readonly dossiers: number;
  readonly events: number;
  /** The first link that does not hold, in the order of the dossiers' codes. */
  readonly broken: BrokenLink | undefined;
}

type StoredEvent = Omit<ChainedEvent, 'at'> & {
  readonly at: string | Date;
  readonly previousHash: Uint8Array | null;
  readonly hash: Uint8Array;
};

/** Recomputes every hash: an event altered, dropped, inserted or moved breaks the chain. One dossier in memory at a time. */
export async function verifyEventChains(db: Database): Promise<ChainsReport> {
  let dossiers = 0;
  let events = 0;
  const heads = db.$client<{ id: string; code: string; count: number; last: Uint8Array | null }[]>`
    select id, code, event_count as count, last_event_hash as last from dossiers order by code`;
  for await (const batch of heads.cursor(200)) {
    for (const dossier of batch) {
      const chain = await listChain(db, dossier.id);
      dossiers += 1;
      events += chain.length;
      const broken = firstBreak(chain, dossier);
      if (broken !== undefined) return { dossiers, events, broken: { code: dossier.code, ...broken } };
    }
  }
  return { dossiers, events, broken: undefined };
}

async function listChain(db: Database, dossierId: string): Promise<StoredEvent[]> {
  return db.$client<StoredEvent[]>`
    select dossier_id as "dossierId", sequence, event, from_state as "fromState", to_state as "toState",
      actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, reason, detail,
      request_id as "requestId", previous_hash as "previousHash", hash
    from dossier_events where dossier_id = ${dossierId} order by sequence`;
}

function firstBreak(
  chain: readonly StoredEvent[],
  head: { readonly count: number; readonly last: Uint8Array | null },
): { sequence: number; why: string } | undefined {
  let previous: Uint8Array | null = null;
  for (const [index, stored] of chain.entries()) {
    const sequence = index + 1;
    if (stored.sequence !== sequence) return { sequence, why: 'the event is missing' };
    if (!sameBytes(stored.previousHash, previous))
      return { sequence, why: 'it does not follow the event before it' };
    const { previousHash: _previous, hash, ...event } = stored;
    if (!sameBytes(hash, eventHash({ ...event, at: new Date(event.at) }, previous))) {
      return { sequence, why: 'its content is not what was recorded' };
    }
    previous = hash;
  }
  // Events cut off at the end leave a chain that holds; the dossier remembers how far it went.
  if (chain.length !== head.count || !sameBytes(previous, head.last)) {
    return {
      sequence: chain.length + 1,
      why: `the dossier records ${head.count} events, ${chain.length} are there`,
    };
  }
  return undefined;
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.from(a).equals(Buffer.from(b));
}
