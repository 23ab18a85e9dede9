// Legal documents by what readers look for (Đ10.6), and how they stand to one another. Written anew from the published versions in the
// transaction that publishes; what was taken down stays as it was last published, unless the act itself was a mistake (decision 098).
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';

import type { Cause, ForceFound } from '../../app/publications/legal-documents/force.ts';
import {
  sides,
  unclearReasons,
  type UnclearReason,
} from '../../app/publications/legal-documents/relations.ts';
import { wordList } from './columns.ts';
import { contentItems } from './content.ts';

const day = (name: string) => date(name, { mode: 'string' });

export const legalDocuments = pgTable(
  'legal_documents',
  {
    itemId: uuid('item_id')
      .primaryKey()
      .references(() => contentItems.id, { onDelete: 'cascade' }),
    address: text().notNull(),
    /** Whether its page stands in lists. The act stands without it. */
    shown: boolean().notNull().default(true),
    number: text().notNull(),
    /** Without marks, signs and leading zeros: "349qdubnd". */
    numberKey: text('number_key').notNull(),
    form: text().notNull(),
    authority: text().notNull(),
    field: text().notNull(),
    issuedOn: day('issued_on').notNull(),
    effectiveOn: day('effective_on').notNull(),
    /** By its own words, the last day in force. */
    expiresOn: day('expires_on'),
    /** What all documents make of its force: the first day without a part of it, without all of it, its pauses; each with what makes it. */
    partlyEndsOn: day('partly_ends_on'),
    partlyEndsBy: jsonb('partly_ends_by').$type<Cause>(),
    endsOn: day('ends_on'),
    endsBy: jsonb('ends_by').$type<Cause>(),
    suspensions: jsonb().$type<ForceFound['suspensions']>().notNull(),
  },
  (t) => [
    index('legal_documents_number').on(t.numberKey),
    index('legal_documents_issued').on(t.issuedOn.desc()),
  ],
);

export const legalDocumentRelations = pgTable(
  'legal_document_relations',
  {
    itemId: uuid('item_id')
      .notNull()
      .references(() => legalDocuments.itemId, { onDelete: 'cascade' }),
    position: integer().notNull(),
    relation: text().notNull(),
    side: text({ enum: sides }).notNull(),
    number: text().notNull(),
    numberKey: text('number_key').notNull(),
    /** Null: the one of the document that tells it. */
    authority: text(),
    issuedOn: day('issued_on'),
    title: text(),
    fromOn: day('from_on'),
    /** The last day. */
    untilOn: day('until_on'),
    /** A guide that stays in force when what it guides ends. */
    survives: boolean().notNull().default(false),
    /** The document of the portal that is meant. Once it is found it stays, whatever is published later. */
    otherItemId: uuid('other_item_id'),
    /** Why it changes nothing, until staff say what is meant. */
    unclear: text().$type<UnclearReason>(),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.position] }),
    index('legal_document_relations_other').on(t.otherItemId),
    index('legal_document_relations_unclear')
      .on(t.itemId)
      .where(sql`${t.unclear} is not null`),
    check(
      'legal_document_relations_unclear_reason',
      sql`${t.unclear} in (${wordList(Object.keys(unclearReasons))})`,
    ),
  ],
);
