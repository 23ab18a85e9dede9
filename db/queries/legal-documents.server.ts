// The table of legal documents: written anew when one is published, kept when its page leaves, and how they stand to one another.
import { and, asc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';

import type { ForceFound } from '../../app/publications/legal-documents/force.ts';
import type { Queryable, Transaction } from '../client.server.ts';
import { contentItems, contentRedirects, contentSections, contentVersions } from '../schema/content.ts';
import { legalDocumentRelations, legalDocuments } from '../schema/legal-documents.ts';

export type DocumentRow = typeof legalDocuments.$inferSelect;
export type RelationRow = typeof legalDocumentRelations.$inferSelect;

/** One document comes or goes at a time: each may change how others stand. Until the transaction ends. */
export async function lockDocuments(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('legal-documents'))`);
}

/** The document as it is published now, with the relations that it tells of. */
export async function replaceDocument(
  tx: Transaction,
  now: { readonly document: DocumentRow; readonly relations: readonly RelationRow[] },
): Promise<void> {
  await removeDocument(tx, now.document.itemId);
  await tx.insert(legalDocuments).values(now.document);
  if (now.relations.length > 0) await tx.insert(legalDocumentRelations).values([...now.relations]);
}

/** It stays with all that it says: its page is in no list. */
export async function hideDocument(tx: Transaction, itemId: string): Promise<void> {
  await tx.update(legalDocuments).set({ shown: false }).where(eq(legalDocuments.itemId, itemId));
}

/** The titles that it gives to others, which say nothing of any force: words of a page that nobody reads any more. */
export async function forgetTitles(tx: Transaction, itemId: string): Promise<void> {
  await tx
    .update(legalDocumentRelations)
    .set({ title: null })
    .where(eq(legalDocumentRelations.itemId, itemId));
}

/** With all that it says of others. */
export async function removeDocument(tx: Transaction, itemId: string): Promise<void> {
  await tx.delete(legalDocuments).where(eq(legalDocuments.itemId, itemId));
}

export async function listDocuments(
  db: Queryable,
): Promise<{ readonly documents: DocumentRow[]; readonly relations: RelationRow[] }> {
  return {
    documents: await db.select().from(legalDocuments),
    relations: await db.select().from(legalDocumentRelations),
  };
}

export async function changeForce(tx: Transaction, itemId: string, found: ForceFound): Promise<void> {
  await tx.update(legalDocuments).set(found).where(eq(legalDocuments.itemId, itemId));
}

export async function changeMeaning(
  tx: Transaction,
  { itemId, position }: Pick<RelationRow, 'itemId' | 'position'>,
  meaning: Pick<RelationRow, 'otherItemId' | 'unclear'>,
): Promise<void> {
  await tx
    .update(legalDocumentRelations)
    .set(meaning)
    .where(and(eq(legalDocumentRelations.itemId, itemId), eq(legalDocumentRelations.position, position)));
}

/** Documents that one of these names: by the key of their number, or by their item. */
export async function documentsNamed(
  db: Queryable,
  { keys, ids }: { readonly keys: readonly string[]; readonly ids: readonly string[] },
): Promise<DocumentRow[]> {
  if (keys.length === 0 && ids.length === 0) return [];
  return db
    .select()
    .from(legalDocuments)
    .where(
      or(
        keys.length === 0 ? undefined : inArray(legalDocuments.numberKey, [...keys]),
        ids.length === 0 ? undefined : inArray(legalDocuments.itemId, [...ids]),
      ),
    )
    .orderBy(asc(legalDocuments.issuedOn), asc(legalDocuments.itemId));
}

/** The document whose page stands, or once stood, at this address of the portal. */
export async function documentAtAddress(db: Queryable, address: string): Promise<DocumentRow | undefined> {
  const [row] = await db
    .select()
    .from(legalDocuments)
    .where(
      sql`${legalDocuments.address} = ${address} or (${legalDocuments.itemId} =
        (select led.item_id from ${contentRedirects} led where led.from_path = ${address})
        and not exists (select from ${legalDocuments} there where there.address = ${address}))`,
    );
  return row;
}

const isUnclear = isNotNull(legalDocumentRelations.unclear);

export const countUnclear = (db: Queryable): Promise<number> => db.$count(legalDocumentRelations, isUnclear);

/** Relations that change nothing as long as it is not said what they mean, with the document that tells them. */
export async function listUnclear(
  db: Queryable,
): Promise<{ relation: RelationRow; document: DocumentRow; title: string }[]> {
  return db
    .select({
      relation: legalDocumentRelations,
      document: legalDocuments,
      title: sql<string>`coalesce(${contentVersions.body} ->> 'title', ${legalDocuments.number})`,
    })
    .from(legalDocumentRelations)
    .innerJoin(legalDocuments, eq(legalDocuments.itemId, legalDocumentRelations.itemId))
    .innerJoin(contentItems, eq(contentItems.id, legalDocuments.itemId))
    .leftJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .where(isUnclear)
    .orderBy(asc(legalDocuments.issuedOn), asc(legalDocuments.itemId), asc(legalDocumentRelations.position));
}

export async function findDocument(db: Queryable, itemId: string): Promise<DocumentRow | undefined> {
  const [row] = await db.select().from(legalDocuments).where(eq(legalDocuments.itemId, itemId));
  return row;
}

/** What the document tells of others, and others of it, each in the order of whoever tells it. */
export async function relationsAround(db: Queryable, itemId: string): Promise<RelationRow[]> {
  return db
    .select()
    .from(legalDocumentRelations)
    .where(or(eq(legalDocumentRelations.itemId, itemId), eq(legalDocumentRelations.otherItemId, itemId)))
    .orderBy(legalDocumentRelations.itemId, legalDocumentRelations.position);
}

const isHiddenAct = and(
  eq(legalDocuments.shown, false),
  sql`exists (select from ${legalDocumentRelations} tie where tie.other_item_id = ${legalDocuments.itemId}
    or (tie.item_id = ${legalDocuments.itemId} and tie.other_item_id is not null))`,
);

export const countHiddenActs = (db: Queryable): Promise<number> => db.$count(legalDocuments, isHiddenAct);

/** Documents that are tied to others and counted while no page shows them. */
export async function listHiddenActs(
  db: Queryable,
): Promise<Pick<DocumentRow, 'itemId' | 'number' | 'authority' | 'issuedOn'>[]> {
  const { itemId, number, authority, issuedOn } = legalDocuments;
  return db
    .select({ itemId, number, authority, issuedOn })
    .from(legalDocuments)
    .where(isHiddenAct)
    .orderBy(asc(issuedOn), asc(itemId));
}

/** A document with its title; null where its page was taken down, and nobody reads it any more. */
export type TitledRow = Pick<
  DocumentRow,
  'itemId' | 'address' | 'number' | 'authority' | 'issuedOn' | 'shown'
> & { readonly title: string | null; readonly sample: boolean };

export async function titlesOf(db: Queryable, ids: readonly string[]): Promise<TitledRow[]> {
  if (ids.length === 0) return [];
  const { itemId, address, number, authority, issuedOn, shown } = legalDocuments;
  return db
    .select({
      ...{ itemId, address, number, authority, issuedOn, shown },
      title: sql<string | null>`${contentVersions.body} ->> 'title'`,
      sample: sql<boolean>`coalesce((${contentVersions.body} -> 'sample')::boolean, false)`,
    })
    .from(legalDocuments)
    .innerJoin(contentItems, eq(contentItems.id, legalDocuments.itemId))
    .leftJoin(
      contentVersions,
      and(eq(contentVersions.id, contentItems.liveVersionId), eq(legalDocuments.shown, true)),
    )
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
    .where(and(inArray(legalDocuments.numberKey, [...keys]), eq(legalDocuments.shown, true)))
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
