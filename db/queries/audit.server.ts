// The audit log: what staff did to what everybody relies on. Appended in the transaction that did it, and never changed.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';

import type { AuditedActorKind } from '../../app/vocabulary/actor-kinds.ts';
import type { AuditEventName } from '../../app/vocabulary/audit-events.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { auditLink, chainLink } from '../event-hash.server.ts';
import { chainKeysIn, noteChainsIn } from '../event-register.server.ts';
import { auditEvents, auditHeads } from '../schema/audit.ts';

export interface NewAuditEvent {
  readonly event: string;
  readonly actorKind: AuditedActorKind;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Appends to the chain of the subject, which stays locked until the transaction ends.
 * @param subject "procedure:1.001193", "form:khai-sinh", "user:<id>", "calendar"
 * @param events in their order
 */
export async function appendAuditEvents(
  tx: Transaction,
  subject: string,
  events: readonly NewAuditEvent[],
): Promise<void> {
  const [head] = await tx
    .insert(auditHeads)
    .values({ subject })
    .onConflictDoUpdate({ target: auditHeads.subject, set: { eventCount: sql`${auditHeads.eventCount}` } })
    .returning({ count: auditHeads.eventCount, last: auditHeads.lastEventHash });
  if (head === undefined) throw new Error(`no chain for ${subject}`);
  let last = head.last;
  const rows = events.map((event, index) => {
    const row = { ...event, subject, sequence: head.count + 1 + index };
    const previousHash = last;
    const { keyId, hash } = chainLink(chainKeysIn(tx), auditLink(row), previousHash);
    last = hash;
    return { ...row, previousHash, hash, keyId };
  });
  const appended = tx.$with('appended').as(tx.insert(auditEvents).values(rows));
  await tx
    .with(appended)
    .update(auditHeads)
    .set({ eventCount: head.count + rows.length, lastEventHash: last })
    .where(eq(auditHeads.subject, subject));
  if (head.count === 0) await noteChainsIn(tx, 'audit', [subject]);
}

export interface AuditRow {
  readonly event: string;
  readonly actorName: string;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** @returns the last that happened to the subject, of these events or of all, with who did it */
export async function findLastEvent(
  db: Queryable,
  subject: string,
  events?: readonly AuditEventName[],
): Promise<
  | {
      readonly event: string;
      readonly actorId: string | null;
      readonly at: Date;
      readonly detail: Readonly<Record<string, unknown>>;
    }
  | undefined
> {
  const { event, actorId, at, detail } = auditEvents;
  const [row] = await db
    .select({ event, actorId, at, detail })
    .from(auditEvents)
    .where(and(eq(auditEvents.subject, subject), events && inArray(event, [...events])))
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  return row;
}

/** The newest first. */
export async function listAuditEvents(db: Queryable, subject: string, limit: number): Promise<AuditRow[]> {
  return db
    .select({
      event: auditEvents.event,
      actorName: auditEvents.actorName,
      at: auditEvents.at,
      detail: auditEvents.detail,
    })
    .from(auditEvents)
    .where(eq(auditEvents.subject, subject))
    .orderBy(desc(auditEvents.sequence))
    .limit(limit);
}
