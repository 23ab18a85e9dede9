// What staff prepare before it is published: revisions of procedures and versions of forms, approved by a second person.
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import * as z from 'zod';

import { formDefinitionSchema } from '../../forms/definition-schema.ts';
import { draftKindIds, statesUnderWay, type DraftState } from '../../services-catalog/draft-steps.ts';
import { draftSchema } from '../../services-catalog/drafting.ts';
import { checkedJson, instant, ownId, wordList } from './columns.ts';
import { userId } from './people.ts';

export const catalogDrafts = pgTable(
  'catalog_drafts',
  {
    id: ownId(),
    kind: text({ enum: draftKindIds }).notNull(),
    /** The procedure's or the form's code. */
    code: text().notNull(),
    /** The live revision or form version it started from; null for something new. */
    baseId: uuid('base_id'),
    /** A procedure that may lack components, or a form that may lack fields. */
    body: checkedJson(z.union([draftSchema, formDefinitionSchema])).notNull(),
    /** What changes and why: shown to the approver and in the history. */
    changeNote: text('change_note').notNull().default(''),
    state: text().$type<DraftState>().notNull().default('open'),
    /** Rises with every change. */
    version: integer().notNull().default(1),
    /** Who changed which part last, and who made the last step of the whole: told to whoever comes after him. */
    touched: jsonb()
      .$type<Readonly<Record<string, { readonly by: string; readonly name: string; readonly at: string }>>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    /** Everybody who changed it: none of them may approve it. */
    editors: jsonb()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'[]'::jsonb`),
    createdBy: userId('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    submittedBy: userId('submitted_by'),
    submittedAt: instant('submitted_at'),
    approvedBy: userId('approved_by'),
    approvedAt: instant('approved_at'),
    /** The digest of the body that was approved: nothing else may be published on this approval. */
    approvedDigest: text('approved_digest'),
    /** When an approved draft shall be published. */
    publishAt: instant('publish_at'),
    /** Why a publication that was due did not happen; shown until it is mended. */
    failure: text(),
    publishedAt: instant('published_at'),
    /** The revision or form version it became. */
    resultId: uuid('result_id'),
  },
  (t) => [
    // At most one draft under way for each procedure and form: two editors share it.
    uniqueIndex('catalog_drafts_under_way')
      .on(t.kind, t.code)
      .where(sql`${t.state} in (${wordList(statesUnderWay)})`),
    index('catalog_drafts_due')
      .on(t.publishAt)
      .where(sql`${t.state} = 'approved'`),
    check('catalog_drafts_approved', sql`(${t.state} <> 'approved') or (${t.approvedDigest} is not null)`),
  ],
);
