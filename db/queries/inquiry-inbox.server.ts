// The staff's inbox over all kinds of inquiries: what of each is wanted, without what was written; then one page of it.
import type { Sql } from '../client.server.ts';
import { selection, takedownAsked, within, type AssignedScope, type InquiryRow } from './inquiries.server.ts';

/** What of one kind is wanted. */
export interface InboxPart {
  readonly kind: string;
  readonly states: readonly string[];
  /** Also those whose words for everybody wait for approval, whatever their state. */
  readonly proposed?: boolean;
  /** Also those whose public page whoever wrote wants taken down. */
  readonly takedowns?: boolean;
  readonly scope?: AssignedScope | undefined;
}

export interface InboxMatch {
  readonly parts: readonly InboxPart[];
  /** Given to this unit. */
  readonly unit?: string | undefined;
  /** Taken by this person, or given to him by name. */
  readonly officer?: string | undefined;
  /** Filed in [from, until). */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Part of a code or of "12/2026", in capitals without separators but the slash. */
  readonly text?: string | undefined;
}

/** What decides whose step is next, and by when. */
export type InboxRow = Pick<
  InquiryRow,
  | 'id'
  | 'kind'
  | 'state'
  | 'limitPeriods'
  | 'submittedAt'
  | 'finishedAt'
  | 'assignedUnit'
  | 'assignedOfficer'
  | 'publicationWriter'
  | 'publicationWriters'
  | 'takedownAsked'
  | 'ownerId'
  | 'identityIndex'
>;

/** The oldest first. */
export async function listInbox(sql: Sql, match: InboxMatch): Promise<readonly InboxRow[]> {
  const { unit, officer, from, until, text } = match;
  const parts = match.parts.reduce(
    (before, { kind, states, proposed = false, takedowns = false, scope }) =>
      sql`${before} or (kind = ${kind} and (state = any(${[...states]})
        or (${proposed} and publication_writer is not null)
        or (${takedowns} and ${takedownAsked(sql)})) ${within(sql, scope)})`,
    sql`false`,
  );
  return sql<InboxRow[]>`
    select id, kind, state, limit_periods as "limitPeriods", submitted_at as "submittedAt",
      finished_at as "finishedAt", assigned_unit as "assignedUnit", assigned_officer as "assignedOfficer",
      publication_writer as "publicationWriter", publication_writers as "publicationWriters",
      ${takedownAsked(sql)} as "takedownAsked", owner_id as "ownerId", identity_index as "identityIndex"
    from inquiries where (${parts})
      ${unit === undefined ? sql`` : sql`and assigned_unit = ${unit}`}
      ${officer === undefined ? sql`` : sql`and assigned_officer = ${officer}`}
      ${from === undefined ? sql`` : sql`and submitted_at >= ${from}`}
      ${until === undefined ? sql`` : sql`and submitted_at < ${until}`}
      ${
        text === undefined
          ? sql``
          : sql`and position(${text} in regexp_replace(code, '[^0-9A-Z]', '', 'g') || ' ' ||
              coalesce(register_number || '/' || register_year, '')) > 0`
      }
    order by submitted_at, id`;
}

/** @returns in the order of `ids` */
export async function listInquiriesById(sql: Sql, ids: readonly string[]): Promise<readonly InquiryRow[]> {
  if (ids.length === 0) return [];
  return sql<InquiryRow[]>`${selection(sql)} where id = any(${[...ids]}::uuid[])
    order by array_position(${[...ids]}::uuid[], id)`;
}
