// Carries the chains of earlier releases over, which anybody could make anew: each is walked once more and sealed, as far as it
// went, under a key of the ring. Done once, at the start that brings the database to this version, under the migrations' lock.
import { chainKeysOf } from './chain-keys.server.ts';
import type { Database, Sql } from './client.server.ts';
import { carriedOver, listPlainChains, type BrokenLink, type PlainChain } from './event-chains.server.ts';
import { anchorSeal, noKey, type Anchor, type ChainFamily } from './event-hash.server.ts';
import { noteChains } from './event-register.server.ts';

export interface CarriedOver {
  /** How many chains were sealed. */
  readonly sealed: number;
  /** Those that did not hold: they are not sealed, and are told by `audit:verify` as before. */
  readonly broken: readonly BrokenLink[];
}

const atATime = 500;

/**
 * @param owner as the owner of the tables, with the keys of chains
 * @returns undefined when it was done at an earlier start, or events have a key although it was not: somebody took the seal away,
 *   and nothing is sealed a second time
 */
export function carryChainsOver(owner: Database): Promise<CarriedOver | undefined> {
  return owner.$client.begin('isolation level repeatable read', seal);
}

async function seal(sql: Sql): Promise<CarriedOver | undefined> {
  const [standing] = await sql`
    select 1 from chain_anchors where family = 'all'
    union all (select 1 from dossier_events where key_id is not null limit 1)
    union all (select 1 from inquiry_events where key_id is not null limit 1)
    union all (select 1 from audit_events where key_id is not null limit 1)`;
  if (standing !== undefined) return undefined;
  const broken: BrokenLink[] = [];
  let sealed = 0;
  let portion: PlainChain[] = [];
  const store = async () => {
    await storeAnchors(
      sql,
      portion.map(({ family, head, count, last }) => ({
        family,
        chain: head.id,
        eventCount: count,
        lastEventHash: last,
      })),
    );
    for (const family of new Set(portion.map((chain) => chain.family)))
      await noteChains(sql, family, idsOf(portion, family));
    sealed += portion.length;
    portion = [];
  };
  for await (const chain of listPlainChains(sql, chainKeysOf(sql))) {
    if (chain.broken !== undefined) {
      broken.push(chain.broken);
      continue;
    }
    portion.push(chain);
    if (portion.length === atATime) await store();
  }
  await store();
  await storeAnchors(sql, [carriedOver(sealed)]);
  return { sealed, broken };
}

const idsOf = (chains: readonly PlainChain[], family: ChainFamily): readonly string[] =>
  chains.filter((chain) => chain.family === family).map(({ head }) => head.id);

async function storeAnchors(sql: Sql, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return;
  const keys = chainKeysOf(sql);
  const keyId = keys.current;
  await sql`insert into chain_anchors ${sql(
    anchors.map((anchor) => ({
      family: anchor.family,
      chain: anchor.chain,
      event_count: anchor.eventCount,
      last_event_hash: anchor.lastEventHash,
      key_id: keyId,
      seal: anchorSeal(keys, keyId, anchor) ?? noKey(keyId),
    })),
  )}`;
}
