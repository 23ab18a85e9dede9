// Inquiries as rows: finding and listing them, filing one, and moving one with its event, in the caller's transaction.
import { createHash } from 'node:crypto';

import type { ActorKind } from '../../app/vocabulary/actor-kinds.ts';
import type { LimitPeriod } from '../../services-catalog/limit-periods.ts';
import { chainKeysOf } from '../chain-keys.server.ts';
import type { RowLock, Sql } from '../client.server.ts';
import { chainLink, inquiryLink } from '../event-hash.server.ts';
import { noteChains } from '../event-register.server.ts';

export interface InquiryRow {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly ownerId: string | null;
  readonly formCode: string;
  readonly formVersion: number;
  /** Sealed: what was written; null once it is erased. */
  readonly answers: Uint8Array | null;
  readonly identityIndex: Uint8Array | null;
  readonly channel: string;
  readonly state: string;
  readonly version: number;
  readonly sample: boolean;
  readonly registerYear: number | null;
  readonly registerNumber: number | null;
  readonly handling: string | null;
  readonly ground: string | null;
  readonly pauses: readonly { readonly from: string; readonly until?: string }[];
  /** What of its limits ran and runs, as its events say; empty of what was filed before they were stored. */
  readonly limitPeriods: readonly LimitPeriod[];
  readonly submittedAt: Date;
  readonly receivedAt: Date | null;
  readonly extendedAt: Date | null;
  readonly finishedAt: Date | null;
  /** "2028-12-20": its contents stand through this day at least, as somebody ordered. */
  readonly keptUntil: string | null;
  /** "2028-12-20": the day on which its contents are erased, once it was announced. */
  readonly eraseOn: string | null;
  readonly erasedAt: Date | null;
  readonly reopenedAt: Date | null;
  readonly rating: string | null;
  /** The main one with which it goes. */
  readonly mergedInto: string | null;
  /** "2026-12-20" */
  readonly promisedOn: string | null;
  readonly assignedUnit: string | null;
  readonly assignedOfficer: string | null;
  /** Of the two, in words. */
  readonly assignedTo: string | null;
  readonly drafters: readonly string[];
  /** What was drafted last is a refusal. */
  readonly refuses: boolean;
  readonly publicationWriter: string | null;
  readonly publicationWriters: readonly string[];
  /** Everybody reads a version of it. */
  readonly public: boolean;
  /** The public page names whoever wrote. */
  readonly named: boolean;
  /** Whoever wrote asked to have that taken down, and has no answer yet. */
  readonly takedownAsked: boolean;
  readonly eventCount: number;
  readonly lastEventHash: Uint8Array | null;
}

const isPublic = (sql: Sql, and = sql``) => sql`
  exists (select 1 from inquiry_publications p where p.inquiry_id = inquiries.id and p.withdrawn_at is null ${and})`;

export const takedownAsked = (sql: Sql) => isPublic(sql, sql`and p.takedown_asked_at is not null`);

export function selection(sql: Sql) {
  return sql`
    select id, kind, code, owner_id as "ownerId", form_code as "formCode", form_version as "formVersion",
      (select content from inquiry_contents c where c.inquiry_id = inquiries.id and c.sequence = 1) as answers,
      identity_index as "identityIndex", channel, state, version, sample, register_year as "registerYear",
      register_number as "registerNumber", handling, ground, pauses, limit_periods as "limitPeriods", submitted_at as "submittedAt",
      received_at as "receivedAt", extended_at as "extendedAt", finished_at as "finishedAt",
      kept_until::text as "keptUntil", erase_on::text as "eraseOn", erased_at as "erasedAt", reopened_at as "reopenedAt", rating, merged_into as "mergedInto",
      promised_on::text as "promisedOn", assigned_unit as "assignedUnit", assigned_officer as "assignedOfficer",
      (select concat_ws(': ', unit.name, officer.name) from units unit
        left join users officer on officer.id = inquiries.assigned_officer
        where unit.id = inquiries.assigned_unit) as "assignedTo",
      drafters, refuses, publication_writer as "publicationWriter", publication_writers as "publicationWriters",
      ${isPublic(sql)} as public, ${isPublic(sql, sql`and p.name is not null`)} as named,
      ${takedownAsked(sql)} as "takedownAsked",
      event_count as "eventCount", last_event_hash as "lastEventHash"
    from inquiries`;
}

/** @param lock the row stays locked until the transaction ends */
export async function findInquiry(
  sql: Sql,
  { kind, code, lock }: { readonly kind: string; readonly code: string; readonly lock?: RowLock | undefined },
): Promise<InquiryRow | undefined> {
  const [row] = await sql<InquiryRow[]>`
    ${selection(sql)} where kind = ${kind} and code = ${code} ${lock ? sql`for update` : sql``}`;
  return row;
}

/** Of those that were filed before their limits were stored as periods, the ids. */
export async function listInquiriesWithoutPeriods(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from inquiries where limit_periods = '[]'::jsonb order by submitted_at, id`;
  return rows.map(({ id }) => id);
}

/** Of those whose limit runs, the ids. */
export async function listRunningInquiryIds(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from inquiries where limit_periods <> '[]'::jsonb and not (limit_periods -> -1) ? 'until' order by id`;
  return rows.map(({ id }) => id);
}

/** @param lock the row stays locked until the transaction ends */
export async function findInquiryById(sql: Sql, id: string, lock?: RowLock): Promise<InquiryRow | undefined> {
  const [row] = await sql<InquiryRow[]>`
    ${selection(sql)} where id = ${id} ${lock ? sql`for update` : sql``}`;
  return row;
}

/** Of any kind. */
export async function findInquiryByCode(sql: Sql, code: string): Promise<InquiryRow | undefined> {
  const [row] = await sql<InquiryRow[]>`${selection(sql)} where code = ${code}`;
  return row;
}

export async function findInquiryByRequest(sql: Sql, requestId: string): Promise<InquiryRow | undefined> {
  const [row] = await sql<InquiryRow[]>`${selection(sql)} where request_id = ${requestId}`;
  return row;
}

const mostListed = 1000;

/** Those that were given to these units, or to this officer; all when there is no scope. */
export interface AssignedScope {
  readonly units: readonly string[];
  /** Narrower: what nobody of the unit has taken, and his own. */
  readonly officer?: string;
}

export function within(sql: Sql, scope: AssignedScope | undefined) {
  if (scope === undefined) return sql``;
  const own =
    scope.officer === undefined
      ? sql``
      : sql`and (assigned_officer is null or assigned_officer = ${scope.officer})`;
  return sql`and assigned_unit = any(${[...scope.units]}) ${own}`;
}

interface InStates {
  readonly kind: string;
  readonly states: readonly string[];
  readonly scope?: AssignedScope | undefined;
}

/** The oldest first: it has waited longest. */
export async function listInquiries(sql: Sql, { kind, states, scope }: InStates): Promise<InquiryRow[]> {
  const rows = await sql<InquiryRow[]>`
    ${selection(sql)} where kind = ${kind} and state = any(${[...states]}) ${within(sql, scope)}
    order by submitted_at, id limit ${mostListed}`;
  return [...rows];
}

/** Everything filed in [from, until), in the order in which it came. */
export async function listInquiriesFiled(
  sql: Sql,
  { kind, from, until }: { readonly kind: string; readonly from: Date; readonly until: Date },
): Promise<InquiryRow[]> {
  const rows = await sql<InquiryRow[]>`
    ${selection(sql)} where kind = ${kind} and submitted_at >= ${from}
      and submitted_at < ${until} order by submitted_at, id`;
  return [...rows];
}

/** What figures say of an inquiry: nothing of what was written, or by whom. */
export type InquiryFigureRow = Pick<
  InquiryRow,
  'code' | 'state' | 'assignedUnit' | 'limitPeriods' | 'submittedAt' | 'finishedAt' | 'rating' | 'reopenedAt'
>;

/** The same for figures: of each no more than they count. */
export async function listInquiryFigures(
  sql: Sql,
  { kind, from, until }: { readonly kind: string; readonly from: Date; readonly until: Date },
): Promise<readonly InquiryFigureRow[]> {
  return sql<InquiryFigureRow[]>`
    select code, state, assigned_unit as "assignedUnit", limit_periods as "limitPeriods", submitted_at as "submittedAt",
      finished_at as "finishedAt", rating, reopened_at as "reopenedAt"
    from inquiries where kind = ${kind} and submitted_at >= ${from} and submitted_at < ${until} order by submitted_at, id`;
}

/** Filed since then, the newest first. */
export async function listNewestInquiries(
  sql: Sql,
  { kind, since, limit }: { readonly kind: string; readonly since: Date; readonly limit: number },
): Promise<InquiryRow[]> {
  const rows = await sql<InquiryRow[]>`
    ${selection(sql)} where kind = ${kind} and submitted_at >= ${since} order by submitted_at desc, id limit ${limit}`;
  return [...rows];
}

interface Leaving {
  readonly kind: string;
  readonly scope: AssignedScope | undefined;
  /** "2026-11-24": what was ordered to stand until before it is over. */
  readonly today: string;
}

function leaving(sql: Sql, { kind, scope, today }: Leaving) {
  return sql`
    kind = ${kind} and finished_at is not null and erased_at is null
      and (erase_on is not null or kept_until >= ${today}::text::date) ${within(sql, scope)}`;
}

/** What is to be erased on a day that was announced, or is kept longer; the day that comes first ahead. */
export async function listLeaving(
  sql: Sql,
  sought: Leaving & { readonly limit: number; readonly offset: number },
): Promise<InquiryRow[]> {
  const rows = await sql<InquiryRow[]>`
    ${selection(sql)} where ${leaving(sql, sought)}
    order by coalesce(erase_on, kept_until), finished_at, id limit ${sought.limit} offset ${sought.offset}`;
  return [...rows];
}

export async function countLeaving(sql: Sql, sought: Leaving): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from inquiries where ${leaving(sql, sought)}`;
  return row?.count ?? 0;
}

/** Of one resident, the newest first. */
export async function listInquiriesOf(sql: Sql, ownerId: string): Promise<InquiryRow[]> {
  const rows = await sql<InquiryRow[]>`
    ${selection(sql)} where owner_id = ${ownerId} order by submitted_at desc limit 200`;
  return [...rows];
}

/** What of one kind waits for one person. */
interface Waiting {
  readonly kind: string;
  /** In these states, to whomever it was given. */
  readonly states: readonly string[];
  /** In these, where it was given to him or his units. */
  readonly assigned: { readonly states: readonly string[]; readonly scope: AssignedScope };
  /** Where words for everybody wait at which somebody else than this person wrote. */
  readonly proposedNotBy?: string | undefined;
  /** Where whoever wrote wants the public page taken down, and has no answer yet. */
  readonly takedowns: boolean;
}

/** @returns how many wait, of each in order; one that waits for several reasons is counted once */
export async function countWaiting(sql: Sql, all: readonly Waiting[]): Promise<readonly number[]> {
  if (all.length === 0) return [];
  const counts = all.map(
    ({ kind, states, assigned, proposedNotBy, takedowns }, index) => sql`${index === 0 ? sql`` : sql`,`}
    (select count(*)::int from inquiries where kind = ${kind} and (
      state = any(${[...states]})
      or (state = any(${[...assigned.states]}) ${within(sql, assigned.scope)})
      ${proposedNotBy === undefined ? sql`` : sql`or (publication_writer is not null and not (publication_writers ? ${proposedNotBy}))`}
      ${takedowns ? sql`or ${takedownAsked(sql)}` : sql``}))`,
  );
  const [row] = await sql<{ counts: number[] }[]>`select array[${counts}] as counts`;
  return row?.counts ?? [];
}

export type NewInquiry = Pick<
  InquiryRow,
  | 'id'
  | 'kind'
  | 'code'
  | 'ownerId'
  | 'formCode'
  | 'formVersion'
  | 'identityIndex'
  | 'channel'
  | 'state'
  | 'submittedAt'
  | 'sample'
> & { readonly requestId: string };

/** @returns false when the same request has filed already */
export async function insertInquiry(sql: Sql, row: NewInquiry): Promise<boolean> {
  const rows = await sql`
    insert into inquiries (id, kind, code, request_id, owner_id, form_code, form_version, identity_index,
      channel, state, submitted_at, sample)
    values (${row.id}, ${row.kind}, ${row.code}, ${row.requestId}, ${row.ownerId}, ${row.formCode},
      ${row.formVersion}, ${row.identityIndex}, ${row.channel}, ${row.state},
      ${row.submittedAt}, ${row.sample})
    on conflict (request_id) do nothing returning id`;
  return rows.length > 0;
}

export interface InquiryEvent {
  readonly event: string;
  readonly fromState: string;
  readonly toState: string;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  /** Sealed: what was said with it. */
  readonly content: Uint8Array | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

type Changed = Pick<
  InquiryRow,
  | 'state'
  | 'registerYear'
  | 'registerNumber'
  | 'handling'
  | 'ground'
  | 'pauses'
  | 'limitPeriods'
  | 'receivedAt'
  | 'extendedAt'
  | 'finishedAt'
  | 'keptUntil'
  | 'eraseOn'
  | 'erasedAt'
  | 'identityIndex'
  | 'reopenedAt'
  | 'rating'
  | 'mergedInto'
  | 'promisedOn'
  | 'assignedUnit'
  | 'assignedOfficer'
  | 'drafters'
  | 'refuses'
  | 'publicationWriter'
  | 'publicationWriters'
>;

/**
 * Appends the event to the chain, stores what was said with it, and writes what changed. The caller holds the row's lock.
 */
export async function recordInquiryEvent(
  sql: Sql,
  inquiry: InquiryRow,
  event: InquiryEvent,
  changed: Partial<Changed> = {},
): Promise<{ sequence: number; version: number }> {
  const sequence = inquiry.eventCount + 1;
  const { content, ...facts } = event;
  const contentDigest = content === null ? null : createHash('sha256').update(content).digest();
  const link = inquiryLink({ ...facts, contentDigest, inquiryId: inquiry.id, sequence });
  const { keyId, hash } = chainLink(chainKeysOf(sql), link, inquiry.lastEventHash);
  const now = { ...inquiry, ...changed };
  const version = sequence;
  await sql`
    insert into inquiry_events (inquiry_id, sequence, event, from_state, to_state, actor_kind, actor_id, actor_name,
      at, content_digest, detail, request_id, previous_hash, hash, key_id)
    values (${inquiry.id}, ${sequence}, ${event.event}, ${event.fromState}, ${event.toState}, ${event.actorKind},
      ${event.actorId}, ${event.actorName}, ${event.at}, ${contentDigest},
      ${JSON.stringify(event.detail)}::text::jsonb, ${event.requestId}, ${inquiry.lastEventHash}, ${Buffer.from(hash)},
      ${keyId})`;
  if (sequence === 1) await noteChains(sql, 'inquiry', [inquiry.id]);
  if (content !== null)
    await sql`
      insert into inquiry_contents (inquiry_id, sequence, content) values (${inquiry.id}, ${sequence}, ${content})`;
  await sql`
    update inquiries set version = ${version}, state = ${now.state}, register_year = ${now.registerYear},
      register_number = ${now.registerNumber}, handling = ${now.handling}, ground = ${now.ground},
      pauses = ${JSON.stringify(now.pauses)}::text::jsonb,
      limit_periods = ${JSON.stringify(now.limitPeriods)}::text::jsonb, received_at = ${now.receivedAt},
      extended_at = ${now.extendedAt}, finished_at = ${now.finishedAt}, reopened_at = ${now.reopenedAt},
      kept_until = ${now.keptUntil}::text::date, erase_on = ${now.eraseOn}::text::date, erased_at = ${now.erasedAt},
      identity_index = ${now.identityIndex},
      rating = ${now.rating}, merged_into = ${now.mergedInto}, promised_on = ${now.promisedOn}::text::date,
      assigned_unit = ${now.assignedUnit}, assigned_officer = ${now.assignedOfficer},
      drafters = ${JSON.stringify(now.drafters)}::text::jsonb, refuses = ${now.refuses}, publication_writer = ${now.publicationWriter},
      publication_writers = ${JSON.stringify(now.publicationWriters)}::text::jsonb, event_count = ${sequence},
      last_event_hash = ${Buffer.from(hash)}
    where id = ${inquiry.id}`;
  return { sequence, version };
}
