// Who is told of news by mail, and of what. An address is sealed and found by its blind index; a following that nobody
// confirmed gets no mail (app/domain/following).
import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

import { digest, instant, ownId, sealed } from './columns.ts';

/** One a mail address. */
export const subscribers = pgTable('subscribers', {
  id: uuid().primaryKey(),
  emailIndex: digest('email_index').notNull().unique(),
  email: sealed().notNull(),
  /** What every mail to him carries, to choose and to leave; sealed, since each digest says it again. */
  token: sealed().notNull(),
  tokenHash: digest('token_hash').notNull().unique(),
  /** When something was asked for last: what is new is not tidied away. */
  askedAt: instant('asked_at').notNull(),
  /** The day of the last digest: there is one a day. */
  lastDigestOn: date('last_digest_on', { mode: 'string' }),
});

export const followings = pgTable(
  'followings',
  {
    id: ownId(),
    subscriberId: uuid('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    /** A kind of the registry; of a kind that is gone nothing is told. */
    kind: text().notNull(),
    /** Which of the kind: the id of a section, the last part of an address. */
    target: text().notNull(),
    askedAt: instant('asked_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    endedAt: instant('ended_at'),
    /** What came out until then was told, or was there before. */
    toldUntil: instant('told_until'),
  },
  (t) => [
    uniqueIndex('followings_once').on(t.subscriberId, t.kind, t.target),
    index('followings_in_force')
      .on(t.kind, t.target)
      .where(sql`${t.confirmedAt} is not null and ${t.endedAt} is null`),
  ],
);
