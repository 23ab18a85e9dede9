// Published legal documents by what readers look for (Đ10.6), and how they stand to one another. Written anew from the
// published versions in the transaction that publishes or takes down; the versions stay the source.
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { sides } from '../../app/publications/legal-documents/relations.ts';
import { contentItems } from './content.ts';

const day = (name: string) => date(name, { mode: 'string' });

export const legalDocuments = pgTable(
  'legal_documents',
  {
    itemId: uuid('item_id')
      .primaryKey()
      .references(() => contentItems.id, { onDelete: 'cascade' }),
    address: text().notNull(),
    number: text().notNull(),
    /** Without marks, signs and leading zeros: "349qdubnd". */
    numberKey: text('number_key').notNull(),
    form: text().notNull(),
    authority: text().notNull(),
    field: text().notNull(),
    issuedOn: day('issued_on').notNull(),
    effectiveOn: day('effective_on').notNull(),
    expiresOn: day('expires_on'),
    /** What other documents make of its force: the first day without a part of it, without all of it, its pauses. */
    partlyEndsOn: day('partly_ends_on'),
    endsOn: day('ends_on'),
    suspensions: jsonb()
      .$type<readonly { readonly from: string; readonly until?: string | undefined }[]>()
      .notNull(),
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
    issuedOn: day('issued_on'),
    title: text(),
    address: text(),
    fromOn: day('from_on'),
    untilOn: day('until_on'),
    /** The document of the portal that is meant, where one and only one is. */
    otherItemId: uuid('other_item_id'),
  },
  (t) => [
    primaryKey({ columns: [t.itemId, t.position] }),
    index('legal_document_relations_other').on(t.otherItemId),
  ],
);
