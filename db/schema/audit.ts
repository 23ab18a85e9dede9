// What staff did to what everybody relies on (the catalog, roles, the calendar): append-only, hash-chained per subject.
import { sql } from 'drizzle-orm';
import { bigserial, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';

import { auditedActorKinds } from '../../app/vocabulary/actor-kinds.ts';
import { digest, instant } from './columns.ts';

/** How far each chain goes: events cut off at its end leave one that holds. Whoever appends locks its row. */
export const auditHeads = pgTable('audit_heads', {
  subject: text().primaryKey(),
  eventCount: integer('event_count').notNull().default(0),
  lastEventHash: digest('last_event_hash'),
});

export const auditEvents = pgTable(
  'audit_events',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    /** "procedure:1.001193", "form:khai-sinh", "user:<id>", "calendar". */
    subject: text()
      .notNull()
      .references(() => auditHeads.subject),
    sequence: integer().notNull(),
    event: text().notNull(),
    actorKind: text('actor_kind', { enum: auditedActorKinds }).notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    detail: jsonb()
      .$type<Readonly<Record<string, unknown>>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    previousHash: digest('previous_hash'),
    hash: digest('hash').notNull(),
  },
  (t) => [
    uniqueIndex('audit_events_sequence').on(t.subject, t.sequence),
    index('audit_events_at').on(t.at),
    index('audit_events_actor').on(t.actorId, t.at),
  ],
);
