// What staff did to what everybody relies on (the catalog, roles, the calendar): append-only, hash-chained per subject. And what
// holds all chains of events together, those of dossiers and inquiries too (decision 086).
import { sql } from 'drizzle-orm';
import {
  bigserial,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

import { auditedActorKinds } from '../../app/vocabulary/actor-kinds.ts';
import { chainKeyId, digest, instant } from './columns.ts';

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
    keyId: chainKeyId(),
  },
  (t) => [
    uniqueIndex('audit_events_sequence').on(t.subject, t.sequence),
    index('audit_events_at').on(t.at),
    index('audit_events_actor').on(t.actorId, t.at),
  ],
);

/**
 * What stood when events began to be chained under a key: how far each chain went, sealed under one. Written once, by the owner of
 * the tables; the row of the family `all` says that it was done.
 */
export const chainAnchors = pgTable(
  'chain_anchors',
  {
    family: text().notNull(),
    /** The id of the dossier or inquiry, or the subject. */
    chain: text().notNull(),
    eventCount: integer('event_count').notNull(),
    lastEventHash: digest('last_event_hash'),
    keyId: text('key_id').notNull(),
    seal: digest('seal').notNull(),
  },
  (t) => [primaryKey({ columns: [t.family, t.chain] })],
);

/** Marks of chains, added up by exclusive or. */
const marks = customType<{ data: string }>({ dataType: () => 'bit(256)' });

/** How many chains there are, and which: a row each for connections that never add at the same time. Added to by `note_chains()` alone. */
export const chainRegister = pgTable('chain_register', {
  part: integer().primaryKey(),
  chains: integer().notNull(),
  marks: marks().notNull(),
});
