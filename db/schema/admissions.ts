// What the public sent and from where, as keyed digests alone: to bound how much comes in, and to block who abuses it.
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { blockScopes } from '../../app/vocabulary/block-scopes.ts';
import { digest, instant } from './columns.ts';
import { userId } from './people.ts';

/** One thing that was let in. Removed after some weeks (see `app/domain/admission`). */
export const admissions = pgTable(
  'admissions',
  {
    /** The request's own: sent twice, it is let in once. */
    requestId: uuid('request_id').primaryKey(),
    /** "inquiry", "comment": what was sent. */
    door: text().notNull(),
    /** The challenge that was answered; each serves once. */
    challengeId: uuid('challenge_id').unique(),
    email: digest('email_index'),
    address: digest('address_index').notNull(),
    network: digest('network_index').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('admissions_at').on(t.at)],
);

/** Who may not send for a time, and why. */
export const senderBlocks = pgTable(
  'sender_blocks',
  {
    id: uuid().primaryKey(),
    scope: text({ enum: blockScopes }).notNull(),
    sender: digest('sender_index').notNull(),
    /** As staff may read it: "ng***@gmail.com", "113.161.7.*". */
    hint: text().notNull(),
    /** Told to whoever is blocked. */
    reason: text().notNull(),
    blockedAt: instant('blocked_at').notNull(),
    until: instant('until').notNull(),
    blockedBy: userId('blocked_by').notNull(),
    liftedAt: instant('lifted_at'),
  },
  (t) => [index('sender_blocks_sender').on(t.sender)],
);
