// What is said about a dossier: messages between its applicant and the office, opinions that colleagues are asked for.
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { messageSideIds } from '../../app/conversations/messages.ts';
import { instant, sealed } from './columns.ts';
import { units } from './content.ts';
import { userId } from './people.ts';
import { dossierId } from './dossiers.ts';

/** That a message was written is an event of its dossier; here is what it says. */
export const dossierMessages = pgTable(
  'dossier_messages',
  {
    id: uuid().primaryKey(),
    dossierId: dossierId().notNull(),
    side: text({ enum: messageSideIds }).notNull(),
    authorId: userId('author_id').notNull(),
    /** As the other side reads it: the office for the desk, the name of an officer. */
    authorName: text('author_name').notNull(),
    /** Sealed; null once its time is over. */
    content: sealed(),
    at: instant('at').notNull(),
    /** By the other side. */
    readAt: instant('read_at'),
    readBy: userId('read_by'),
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index('dossier_messages_dossier').on(t.dossierId, t.at),
    // The marks in both lists, and the dossiers with something new.
    index('dossier_messages_unread')
      .on(t.dossierId, t.side)
      .where(sql`${t.readAt} is null`),
    check('dossier_messages_read', sql`(${t.readAt} is null) = (${t.readBy} is null)`),
    check('dossier_messages_erased', sql`(${t.content} is null) = (${t.erasedAt} is not null)`),
  ],
);

/** A question to one colleague, or to whoever works in a unit; answered once. */
export const dossierOpinions = pgTable(
  'dossier_opinions',
  {
    id: uuid().primaryKey(),
    dossierId: dossierId().notNull(),
    askedBy: userId('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** Either a colleague or a unit. */
    adviserId: userId('adviser_id'),
    unitId: text('unit_id').references(() => units.id),
    /** Sealed. */
    question: sealed().notNull(),
    answerBy: date('answer_by', { mode: 'string' }).notNull(),
    /** Sealed. */
    answer: sealed(),
    answeredAt: instant('answered_at'),
    answeredBy: userId('answered_by'),
    withdrawnAt: instant('withdrawn_at'),
    /** By hand. */
    remindedAt: instant('reminded_at'),
    /** Of its day, by the job: each is told once. */
    toldSoonAt: instant('told_soon_at'),
    toldLateAt: instant('told_late_at'),
  },
  (t) => [
    index('dossier_opinions_dossier').on(t.dossierId, t.askedAt),
    index('dossier_opinions_adviser').on(t.adviserId, t.askedAt),
    index('dossier_opinions_unit').on(t.unitId),
    index('dossier_opinions_asked').on(t.askedBy, t.askedAt),
    index('dossier_opinions_waiting')
      .on(t.dossierId)
      .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    check('dossier_opinions_asked_one', sql`(${t.adviserId} is null) <> (${t.unitId} is null)`),
    check(
      'dossier_opinions_answered',
      sql`(${t.answeredAt} is null) = (${t.answer} is null) and (${t.answeredAt} is null) = (${t.answeredBy} is null)`,
    ),
    check('dossier_opinions_once', sql`${t.answeredAt} is null or ${t.withdrawnAt} is null`),
  ],
);
