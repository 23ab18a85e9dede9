// The audit log: what staff did to what everybody relies on. Appended in the transaction that did it, and never changed.
import type { AuditedActorKind } from '../../app/vocabulary/actor-kinds.ts';
import type { Sql } from '../client.server.ts';
import { auditHash } from '../event-hash.server.ts';

export interface NewAuditEvent {
  /** "procedure:1.001193", "form:khai-sinh", "user:<id>", "calendar" */
  readonly subject: string;
  readonly event: string;
  readonly actorKind: AuditedActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Appends to the chain of its subject, which stays locked until the transaction ends. */
export async function appendAuditEvent(sql: Sql, event: NewAuditEvent): Promise<void> {
  const [head] = await sql<{ count: number; last: Uint8Array | null }[]>`
    insert into audit_heads (subject) values (${event.subject})
    on conflict (subject) do update set event_count = audit_heads.event_count
    returning event_count as count, last_event_hash as last`;
  if (head === undefined) throw new Error(`no chain for ${event.subject}`);
  const sequence = head.count + 1;
  const hash = Buffer.from(auditHash({ ...event, sequence }, head.last));
  await sql`
    insert into audit_events (subject, sequence, event, actor_kind, actor_id, actor_name, at, detail, previous_hash, hash)
    values (${event.subject}, ${sequence}, ${event.event}, ${event.actorKind}, ${event.actorId}, ${event.actorName},
      ${event.at}, ${JSON.stringify(event.detail)}::text::jsonb, ${head.last}, ${hash})`;
  await sql`
    update audit_heads set event_count = ${sequence}, last_event_hash = ${hash} where subject = ${event.subject}`;
}

export interface AuditRow {
  readonly event: string;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The newest first. */
export async function listAuditEvents(sql: Sql, subject: string, limit: number): Promise<AuditRow[]> {
  const rows = await sql<AuditRow[]>`
    select event, actor_name as "actorName", at, detail from audit_events
    where subject = ${subject} order by sequence desc limit ${limit}`;
  return [...rows];
}
