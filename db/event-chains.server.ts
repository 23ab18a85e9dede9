// Walks the hash chains of the dossiers' and inquiries' events and of the audit log, and tells where one breaks. What was
// said with an event of an inquiry is looked at too: it is what was recorded, or was erased by a later event.
import { erasure } from '../app/inquiries/portal-steps.ts';
import type { Database } from './client.server.ts';
import {
  auditHash,
  eventHash,
  inquiryEventHash,
  type AuditedEvent,
  type ChainedEvent,
  type ChainedInquiryEvent,
} from './event-hash.server.ts';

export interface BrokenLink {
  /** The code of the dossier or inquiry, or what the audit log is about. */
  readonly chain: string;
  readonly sequence: number;
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

interface Link {
  readonly sequence: number;
  readonly previousHash: Uint8Array | null;
  readonly hash: Uint8Array;
  /** What its fields come to, after the hash before it. */
  expected(previous: Uint8Array | null): Uint8Array;
  /** What is wrong with what was said with it; undefined when nothing is. */
  readonly content?: string | undefined;
}

interface Head {
  readonly id: string;
  readonly name: string;
  /** How far the chain goes, as its owner remembers. */
  readonly count: number;
  readonly last: Uint8Array | null;
}

/** A family of chains: each head names one, and its links are listed one chain at a time. */
interface Chains {
  heads(): AsyncIterable<readonly Head[]>;
  links(id: string): Promise<readonly Link[]>;
}

/** Recomputes every hash: an event altered, dropped, inserted or moved breaks the chain. One chain in memory at a time. */
export async function verifyEventChains(db: Database): Promise<ChainsReport> {
  const dossiers = await walk(dossierChains(db));
  const inquiries = await walk(inquiryChains(db));
  const audit = await walk(auditChains(db));
  return {
    dossiers: dossiers.chains,
    inquiries: inquiries.chains,
    subjects: audit.chains,
    events: dossiers.events + inquiries.events + audit.events,
    broken: dossiers.broken ?? inquiries.broken ?? audit.broken,
  };
}

async function walk(family: Chains) {
  let chains = 0;
  let events = 0;
  for await (const batch of family.heads()) {
    for (const head of batch) {
      const links = await family.links(head.id);
      chains += 1;
      events += links.length;
      const firstBroken = firstBreak(links, head);
      if (firstBroken !== undefined) return { chains, events, broken: { chain: head.name, ...firstBroken } };
    }
  }
  return { chains, events, broken: undefined };
}

function dossierChains({ $client: sql }: Database): Chains {
  return {
    heads: () =>
      sql<Head[]>`
        select id, code as name, event_count as count, last_event_hash as last from dossiers order by code`.cursor(
        200,
      ),
    async links(id) {
      const rows = await sql<Stored<ChainedEvent>[]>`
        select dossier_id as "dossierId", sequence, event, from_state as "fromState", to_state as "toState",
          actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at, reason, detail,
          request_id as "requestId", previous_hash as "previousHash", hash
        from dossier_events where dossier_id = ${id} order by sequence`;
      return rows.map((row) => link(row, eventHash));
    },
  };
}

function inquiryChains({ $client: sql }: Database): Chains {
  return {
    heads: () =>
      sql<Head[]>`
        select id, code as name, event_count as count, last_event_hash as last from inquiries order by code`.cursor(
        200,
      ),
    async links(id) {
      const rows = await sql<Stored<ChainedInquiryEvent & Said>[]>`
        select e.inquiry_id as "inquiryId", e.sequence, event, from_state as "fromState", to_state as "toState",
          actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName", at,
          content_digest as "contentDigest", sha256(c.content) as "digestNow", detail,
          request_id as "requestId", previous_hash as "previousHash", hash
        from inquiry_events e left join inquiry_contents c on c.inquiry_id = e.inquiry_id and c.sequence = e.sequence
        where e.inquiry_id = ${id} order by e.sequence`;
      const erasedAt = rows.findLastIndex(({ event }) => event === erasure.event);
      return rows.map((row, index) => ({
        ...link(row, inquiryEventHash),
        content: contentFault(row, index < erasedAt),
      }));
    },
  };
}

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

function auditChains({ $client: sql }: Database): Chains {
  return {
    heads: () =>
      sql<Head[]>`
        select subject as id, subject as name, event_count as count, last_event_hash as last
        from audit_heads order by subject`.cursor(200),
    async links(id) {
      const rows = await sql<Stored<AuditedEvent>[]>`
        select subject, sequence, event, actor_kind as "actorKind", actor_id as "actorId", actor_name as "actorName",
          at, detail, previous_hash as "previousHash", hash
        from audit_events where subject = ${id} order by sequence`;
      return rows.map((row) => link(row, auditHash));
    },
  };
}

type Stored<E> = E & {
  readonly sequence: number;
  readonly previousHash: Uint8Array | null;
  readonly hash: Uint8Array;
};

function link<E>(stored: Stored<E>, hashOf: (event: E, previous: Uint8Array | null) => Uint8Array): Link {
  const { sequence, previousHash, hash } = stored;
  // The hash names the fields it reads; the columns of the chain are not among them.
  return { sequence, previousHash, hash, expected: (previous) => hashOf(stored, previous) };
}

function firstBreak(links: readonly Link[], head: Head): { sequence: number; why: string } | undefined {
  let previous: Uint8Array | null = null;
  for (const [index, stored] of links.entries()) {
    const sequence = index + 1;
    if (stored.sequence !== sequence) return { sequence, why: 'the event is missing' };
    if (!sameBytes(stored.previousHash, previous))
      return { sequence, why: 'it does not follow the event before it' };
    if (!sameBytes(stored.hash, stored.expected(previous))) {
      return { sequence, why: 'its content is not what was recorded' };
    }
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

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.from(a).equals(Buffer.from(b));
}
