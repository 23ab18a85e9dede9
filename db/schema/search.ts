// What search finds: one row for everything that is published, written in the transaction that publishes it (Đ13.1a).
import { sql } from 'drizzle-orm';
import { boolean, customType, index, integer, pgTable, text } from 'drizzle-orm/pg-core';

import { instant } from './columns.ts';

/** Written as its own text form: the portal takes words apart itself, the same way for what is stored and what is sought. */
const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });

export const searchDocuments = pgTable(
  'search_documents',
  {
    /** "item:<id>", "procedure:1.001193", "form:khai-sinh", "section:tin-tuc", "page:lien-he", "legal-document:<id>" */
    subject: text().primaryKey(),
    /** What readers narrow by: "thu-tuc", "mau-don", "van-ban", "trang", or the id of the section it stands in. */
    shelf: text().notNull(),
    /** The section with which it comes and goes. */
    sectionId: text('section_id'),
    address: text().notNull(),
    title: text().notNull(),
    summary: text().notNull().default(''),
    /** The beginning of its words, NFC, from which the lines around a hit are cut. The vectors hold all of them. */
    text: text().notNull().default(''),
    withdrawn: boolean().notNull().default(false),
    /** Made up for a demonstration, and marked so where it is found. */
    sample: boolean().notNull().default(false),
    publishedAt: instant('published_at').notNull(),
    /** The year of what it tells; null for what has none, like a procedure. */
    year: integer(),
    /** Words as written (tone placement of one style), and without marks: the weights of both are title A, summary and facts B, text C. */
    marked: tsvector().notNull(),
    bare: tsvector().notNull(),
  },
  (t) => [
    index('search_documents_bare').using('gin', t.bare),
    index('search_documents_section')
      .on(t.sectionId)
      .where(sql`${t.sectionId} is not null`),
  ],
);
