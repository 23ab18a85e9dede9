// Walks the hash chains of the dossiers' and inquiries' events and of the audit log, and tells where one breaks. What was
// said with an event of an inquiry is looked at too: it is what was recorded, or was erased by a later event.
import { erasure } from '../app/inquiries/portal-steps.ts';
import { chainKeysOf, type ChainKeys } from './chain-keys.server.ts';
import type { Database, Sql } from './client.server.ts';
import {
  anchorSeal,
  auditLink,
  beginningMark,
  chainFamilies,
  dossierLink,
  expectedHash,
  inquiryLink,
  type AuditedEvent,
  type ChainedEvent,
  type ChainedInquiryEvent,
  type ChainFamily,
  type Link,
} from './event-hash.server.ts';
import { addMark, bitsOf, emptySum, readRegister } from './event-register.server.ts';

export interface BrokenLink {
  /** The code of the dossier or inquiry, or what the audit log is about; "all chains" where it is no single one. */
  readonly chain: string;
  /** The event; undefined where it is the chain as a whole. */
  readonly sequence: number | undefined;
  readonly why: string;
}

export interface ChainsReport {
  readonly dossiers: number;
  readonly inquiries: number;
  /** Of the audit log: how many things it is about. */
  readonly subjects: number;
  readonly events: number;
  /** The first link that does not hold: the dossiers by their codes, the inquiries by theirs, then the audit log by its subjects. */
  readonly broken: BrokenLink | undefined;
}

/** @returns the same in words, for commands and logs */
export const brokenInWords = ({ chain, sequence, why }: BrokenLink): string =>
  `${chain}${sequence === undefined ? '' : `, event ${sequence}`}: ${why}.`;

interface StoredLink {
  readonly sequence: number;
  readonly previousHash: Uint8Array | null;
  readonly hash: Uint8Array;
  /** Null: of a release without one. */
  readonly keyId: string | null;
  readonly link: Link;
  /** What was noted with it went, and a later event says so: of it alone the hash cannot be made again. */
  readonly erased?: boolean;
  /** What is wrong with what was said with it; undefined when nothing is. */
  readonly content?: string | undefined;
}

/** How far a chain goes, as its owner remembers. */
export interface Head {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly last: Uint8Array | null;
}

/** How far it went without a key; all null: no further than to its first event. */
interface SealedHead extends Head {
  readonly sealedCount: number | null;
  readonly sealedLast: Uint8Array | null;
  readonly sealedBy: string | null;
  readonly seal: Uint8Array | null;
}

/** How the chains of a family are stored. */
interface Family {
  /** A head each: its id, and what it is called, by which it is listed. */
  readonly heads: { readonly table: string; readonly id: string; readonly name: string };
  readonly events: { readonly table: string; readonly chain: string };
  links(sql: Sql, id: string): Promise<readonly StoredLink[]>;
}

const families: Readonly<Record<ChainFamily, Family>> = {
  dossier: {
    heads: { table: 'dossiers', id: 'id', name: 'code' },
    events: { table: 'dossier_events', chain: 'dossier_id' },
    async links(sql, id) {
      const rows = await sql<Stored<ChainedEvent>[]>`
        select dossier_id as "dossierId", sequence, event, from_state as "fromState", to_state as "toState",
          actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, reason, detail,
          request_id as "requestId", previous_hash as "previousHash", hash, key_id as "keyId"
        from dossier_events where dossier_id = ${id} order by sequence`;
      return rows.map((row) => ({ ...row, link: dossierLink(row) }));
    },
  },
  inquiry: {
    heads: { table: 'inquiries', id: 'id', name: 'code' },
    events: { table: 'inquiry_events', chain: 'inquiry_id' },
    async links(sql, id) {
      const rows = await sql<Stored<ChainedInquiryEvent & Said>[]>`
        select e.inquiry_id as "inquiryId", e.sequence, event, from_state as "fromState", to_state as "toState",
          actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at,
          content_digest as "contentDigest", sha256(c.content) as "digestNow", detail,
          request_id as "requestId", previous_hash as "previousHash", hash, key_id as "keyId"
        from inquiry_events e left join inquiry_contents c on c.inquiry_id = e.inquiry_id and c.sequence = e.sequence
        where e.inquiry_id = ${id} order by e.sequence`;
      const erasedAt = rows.findLastIndex(({ event }) => event === erasure.event);
      return rows.map((row, index) => ({
        ...row,
        link: inquiryLink(row),
        content: contentFault(row, index < erasedAt),
      }));
    },
  },
  audit: {
    heads: { table: 'audit_heads', id: 'subject', name: 'subject' },
    events: { table: 'audit_events', chain: 'subject' },
    async links(sql, id) {
      const rows = await sql<Stored<AuditedEvent>[]>`
        select subject, sequence, event, actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName",
          at, detail, previous_hash as "previousHash", hash, key_id as "keyId"
        from audit_events where subject = ${id} order by sequence`;
      return rows.map((row, index) => ({
        ...row,
        link: auditLink(row),
        erased: isErased(row) && rows.slice(index + 1).some((later) => namesErased(later, row)),
      }));
    },
  },
};

const isErased = ({ detail }: AuditedEvent) => Object.keys(detail).length === 1 && detail['erased'] === true;

/** Of a later event, for which the key vouches: it says whose notes went, and what each was. */
const namesErased = ({ event, detail }: AuditedEvent, erased: AuditedEvent): boolean =>
  event === 'content-erased' &&
  Array.isArray(detail['notes']) &&
  (detail['notes'] as readonly Partial<AuditedEvent>[]).some(
    (note) =>
      note.sequence === erased.sequence &&
      note.event === erased.event &&
      note.actorName === erased.actorName &&
      String(note.at) === erased.at.toISOString(),
  );

type Stored<E> = E & Pick<StoredLink, 'sequence' | 'previousHash' | 'hash' | 'keyId'>;

interface Said {
  /** Of what is there now. */
  readonly digestNow: Uint8Array | null;
}

function contentFault(
  { sequence, contentDigest, digestNow }: Stored<ChainedInquiryEvent & Said>,
  erased: boolean,
): string | undefined {
  if (digestNow === null) return contentDigest === null || erased ? undefined : 'what was said is missing';
  // What was filed before contents had a table of their own: no chain vouches for what was written then.
  if (contentDigest === null && sequence === 1) return undefined;
  return sameBytes(contentDigest, digestNow) ? undefined : 'what was said is not what was recorded';
}

/**
 * Recomputes every hash, of one moment while others go on writing: an event altered, dropped, inserted or moved breaks its chain,
 * whoever made the hashes anew without the key ring; a chain that is gone, with its head or without, is missed.
 * @param db opened with the keys of chains
 */
export function verifyEventChains(db: Database): Promise<ChainsReport> {
  return db.$client.begin('isolation level repeatable read read only', verifyChainsIn);
}

/** @param sql a transaction that sees one moment */
export async function verifyChainsIn(sql: Sql): Promise<ChainsReport> {
  const keys = chainKeysOf(sql);
  const counts = { dossier: 0, inquiry: 0, audit: 0, events: 0 };
  const begun = { chains: 0, sum: emptySum() };
  const report = (broken: BrokenLink | undefined): ChainsReport => ({
    dossiers: counts.dossier,
    inquiries: counts.inquiry,
    subjects: counts.audit,
    events: counts.events,
    broken,
  });
  for (const family of chainFamilies) {
    for await (const head of listHeads(sql, family)) {
      const links = await families[family].links(sql, head.id);
      counts[family] += 1;
      counts.events += links.length;
      const broken = firstBreak(keys, family, head, links);
      if (broken !== undefined) return report({ chain: head.name, ...broken });
      const begunBy = links[0]?.keyId ?? head.sealedBy;
      if (links.length === 0 || begunBy === null) continue;
      begun.chains += 1;
      addMark(begun.sum, beginningMark(keys, begunBy, family, head.id) ?? emptySum());
    }
    const headless = await findHeadless(sql, family);
    if (headless !== undefined) return report(headless);
  }
  return report(await findMissing(sql, keys, begun));
}

/** By name, a few hundred a query. */
async function* listHeads(sql: Sql, family: ChainFamily): AsyncGenerator<SealedHead> {
  const { table, id, name } = families[family].heads;
  let after = '';
  for (;;) {
    const heads: readonly SealedHead[] = await sql<SealedHead[]>`
      select h.${sql(id)}::text as id, h.${sql(name)} as name, h.event_count as count, h.last_event_hash as last,
        a.event_count as "sealedCount", a.last_event_hash as "sealedLast", a.key_id as "sealedBy", a.seal
      from ${sql(table)} h left join chain_anchors a on a.family = ${family} and a.chain = h.${sql(id)}::text
      where h.${sql(name)} > ${after} order by h.${sql(name)} limit 200`;
    yield* heads;
    const last = heads.at(-1);
    if (last === undefined) return;
    after = last.name;
  }
}

/** Events, or a sealed beginning, of a chain whose head is gone. */
async function findHeadless(sql: Sql, family: ChainFamily): Promise<BrokenLink | undefined> {
  const { heads, events } = families[family];
  const [row] = await sql<{ chain: string }[]>`
    select chain from (
      select e.${sql(events.chain)}::text as chain from ${sql(events.table)} e
      where not exists (select from ${sql(heads.table)} h where h.${sql(heads.id)} = e.${sql(events.chain)})
      union all
      select a.chain from chain_anchors a where a.family = ${family}
        and not exists (select from ${sql(heads.table)} h where h.${sql(heads.id)}::text = a.chain)) headless
    order by chain limit 1`;
  return row && { chain: row.chain, sequence: undefined, why: 'how far it went is not recorded any more' };
}

/** Is every chain there that ever began, and was what stood without a key sealed? */
async function findMissing(
  sql: Sql,
  keys: ChainKeys,
  begun: { readonly chains: number; readonly sum: Uint8Array },
): Promise<BrokenLink | undefined> {
  const all = { chain: 'all chains', sequence: undefined };
  const [done] = await sql<{ count: number; keyId: string; seal: Uint8Array; anchors: number }[]>`
    select event_count as count, key_id as "keyId", seal,
      (select count(*)::int from chain_anchors where family <> 'all') as anchors
    from chain_anchors where family = 'all'`;
  const seal = done && anchorSeal(keys, done.keyId, carriedOver(done.count));
  if (done === undefined || seal === undefined || !sameBytes(seal, done.seal) || done.count !== done.anchors)
    return { ...all, why: 'what stood before they had a key is not sealed' };
  const register = await readRegister(sql);
  if (register.chains === begun.chains && register.sum === bitsOf(begun.sum)) return undefined;
  return {
    ...all,
    why: `${register.chains} were begun, ${begun.chains} are there${register.chains === begun.chains ? ', and not the same' : ''}`,
  };
}

/** What says that the chains without a key were sealed. @param count how many */
export const carriedOver = (count: number) =>
  ({ family: 'all', chain: '', eventCount: count, lastEventHash: null }) as const;

function firstBreak(
  keys: ChainKeys,
  family: ChainFamily,
  head: SealedHead,
  links: readonly StoredLink[],
): { sequence: number; why: string } | undefined {
  const { seal, sealedBy, sealedCount } = head;
  if (seal !== null && sealedBy !== null && sealedCount !== null) {
    const anchor = { family, chain: head.id, eventCount: sealedCount, lastEventHash: head.sealedLast };
    if (!sameBytes(seal, anchorSeal(keys, sealedBy, anchor) ?? null))
      return { sequence: sealedCount, why: 'the seal of what stood without a key does not hold' };
    if (!sameBytes(links[sealedCount - 1]?.hash ?? null, head.sealedLast))
      return { sequence: sealedCount, why: 'it is not what was sealed' };
  }
  return firstUnfounded(keys, links, head, sealedCount ?? 0);
}

/** @param withoutKey how many events at the beginning may be chained without one */
function firstUnfounded(
  keys: ChainKeys,
  links: readonly StoredLink[],
  head: Head,
  withoutKey: number,
): { sequence: number; why: string } | undefined {
  let previous: Uint8Array | null = null;
  for (const [index, stored] of links.entries()) {
    const sequence = index + 1;
    const { keyId, link } = stored;
    if (stored.sequence !== sequence) return { sequence, why: 'the event is missing' };
    if (keyId === null && sequence > withoutKey) return { sequence, why: 'it is chained under no key' };
    if (!sameBytes(stored.previousHash, previous))
      return { sequence, why: 'it does not follow the event before it' };
    const expected = expectedHash(keys, keyId, link, previous);
    if (expected === undefined) return { sequence, why: `its key ${keyId ?? ''} is not in the ring` };
    if (stored.erased !== true && !sameBytes(stored.hash, expected))
      return { sequence, why: 'its content is not what was recorded' };
    if (stored.content !== undefined) return { sequence, why: stored.content };
    previous = stored.hash;
  }
  // Events cut off at the end leave a chain that holds; its owner remembers how far it went.
  if (links.length !== head.count || !sameBytes(previous, head.last)) {
    return {
      sequence: links.length + 1,
      why: `${head.count} events are recorded, ${links.length} are there`,
    };
  }
  return undefined;
}

export interface PlainChain {
  readonly family: ChainFamily;
  readonly head: Head;
  /** Events that are chained without a key, all of them at its beginning. */
  readonly count: number;
  readonly last: Uint8Array | null;
  readonly broken: BrokenLink | undefined;
}

/** Every chain that has events, as it stands before any has a key. */
export async function* listPlainChains(sql: Sql, keys: ChainKeys): AsyncGenerator<PlainChain> {
  for (const family of chainFamilies) {
    for await (const head of listHeads(sql, family)) {
      const links = await families[family].links(sql, head.id);
      const fault = firstUnfounded(keys, links, head, links.length);
      const broken = fault && { chain: head.name, ...fault };
      if (links.length > 0 || broken !== undefined)
        yield { family, head, count: links.length, last: links.at(-1)?.hash ?? null, broken };
    }
  }
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.from(a).equals(Buffer.from(b));
}
