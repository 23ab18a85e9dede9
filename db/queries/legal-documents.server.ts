// The table of published legal documents: written anew when one is published or leaves, and how they stand to one another.
import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';

import type { Queryable, Transaction } from '../client.server.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import { legalDocumentRelations, legalDocuments } from '../schema/legal-documents.ts';

export type DocumentRow = typeof legalDocuments.$inferSelect;
export type RelationRow = typeof legalDocumentRelations.$inferSelect;

/** One document comes or goes at a time: each may change how others stand. Until the transaction ends. */
export async function lockDocuments(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('legal-documents'))`);
}

/** The document as it is now, with the relations that it tells of; undefined: it is not published. */
export async function replaceDocument(
  tx: Transaction,
  itemId: string,
  now: { readonly document: DocumentRow; readonly relations: readonly RelationRow[] } | undefined,
): Promise<void> {
  await tx.delete(legalDocuments).where(eq(legalDocuments.itemId, itemId));
  if (now === undefined) return;
  await tx.insert(legalDocuments).values(now.document);
  if (now.relations.length > 0) await tx.insert(legalDocumentRelations).values([...now.relations]);
}

export async function listDocuments(
  db: Queryable,
): Promise<{ readonly documents: DocumentRow[]; readonly relations: RelationRow[] }> {
  return {
    documents: await db.select().from(legalDocuments),
    relations: await db.select().from(legalDocumentRelations),
  };
}

export async function changeForce(
  tx: Transaction,
  itemId: string,
  days: Pick<DocumentRow, 'partlyEndsOn' | 'endsOn' | 'suspensions'>,
): Promise<void> {
  await tx.update(legalDocuments).set(days).where(eq(legalDocuments.itemId, itemId));
}

export async function changeOther(
  tx: Transaction,
  { itemId, position }: Pick<RelationRow, 'itemId' | 'position'>,
  otherItemId: string | null,
): Promise<void> {
  await tx
    .update(legalDocumentRelations)
    .set({ otherItemId })
    .where(and(eq(legalDocumentRelations.itemId, itemId), eq(legalDocumentRelations.position, position)));
}

export async function findDocument(db: Queryable, itemId: string): Promise<DocumentRow | undefined> {
  const [row] = await db.select().from(legalDocuments).where(eq(legalDocuments.itemId, itemId));
  return row;
}

/** What the document tells of others, and others of it. */
export async function relationsAround(db: Queryable, itemId: string): Promise<RelationRow[]> {
  return db
    .select()
    .from(legalDocumentRelations)
    .where(or(eq(legalDocumentRelations.itemId, itemId), eq(legalDocumentRelations.otherItemId, itemId)))
    .orderBy(legalDocumentRelations.itemId, legalDocumentRelations.position);
}

export interface TitledRow {
  readonly itemId: string;
  readonly address: string;
  readonly number: string;
  readonly title: string;
  readonly sample: boolean;
}

export async function titlesOf(db: Queryable, ids: readonly string[]): Promise<TitledRow[]> {
  if (ids.length === 0) return [];
  return db
    .select({
      itemId: legalDocuments.itemId,
      address: legalDocuments.address,
      number: legalDocuments.number,
      title: sql<string>`${contentVersions.body} ->> 'title'`,
      sample: sql<boolean>`coalesce((${contentVersions.body} -> 'sample')::boolean, false)`,
    })
    .from(legalDocuments)
    .innerJoin(contentItems, eq(contentItems.id, legalDocuments.itemId))
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(inArray(legalDocuments.itemId, [...ids]));
}

/** Addresses by number, for numbers that one document alone has. */
export async function addressesOfNumbers(
  db: Queryable,
  keys: readonly string[],
): Promise<{ numberKey: string; address: string }[]> {
  if (keys.length === 0) return [];
  return db
    .select({ numberKey: legalDocuments.numberKey, address: sql<string>`min(${legalDocuments.address})` })
    .from(legalDocuments)
    .where(inArray(legalDocuments.numberKey, [...keys]))
    .groupBy(legalDocuments.numberKey)
    .having(sql`count(*) = 1`);
}

/** Items of any stage, by their newest version, that have the same authority in the same year. */
export async function numbersOfYear(
  db: Queryable,
  { kind, except, authority, year }: { kind: string; except: string; authority: string; year: string },
): Promise<{ itemId: string; number: string; title: string }[]> {
  const fact = (name: string) => sql`${contentVersions.body} -> 'facts' ->> ${name}::text`;
  return db
    .select({
      itemId: contentItems.id,
      number: sql<string>`coalesce(${fact('number')}, '')`,
      title: sql<string>`${contentVersions.body} ->> 'title'`,
    })
    .from(contentItems)
    .innerJoin(
      contentSections,
      and(eq(contentSections.id, contentItems.sectionId), eq(contentSections.kind, kind)),
    )
    .innerJoin(
      contentVersions,
      sql`${contentVersions.itemId} = ${contentItems.id} and ${contentVersions.number} =
        (select max(newest.number) from content_versions newest where newest.item_id = ${contentItems.id})`,
    )
    .where(
      and(
        ne(contentItems.id, except),
        sql`coalesce(${fact('authorityName')}, ${fact('authority')}) = ${authority}`,
        sql`left(${fact('issuedOn')}, 4) = ${year}`,
      ),
    );
}
