// Puts what is published into the search index, and takes it out.
import { and, eq, gt, inArray, isNotNull, like, notInArray, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentItems, contentSections } from '../schema/content.ts';
import { milestones } from '../schema/people.ts';
import { searchDocuments } from '../schema/search.ts';

export type SearchRow = typeof searchDocuments.$inferInsert;

/** What stands there under the same subject is written over. */
export async function storeSearchRows(db: Queryable, rows: readonly SearchRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(searchDocuments)
    .values([...rows])
    .onConflictDoUpdate({
      target: searchDocuments.subject,
      set: {
        shelf: sql`excluded.shelf`,
        sectionId: sql`excluded.section_id`,
        address: sql`excluded.address`,
        title: sql`excluded.title`,
        summary: sql`excluded.summary`,
        text: sql`excluded.text`,
        withdrawn: sql`excluded.withdrawn`,
        sample: sql`excluded.sample`,
        publishedAt: sql`excluded.published_at`,
        year: sql`excluded.year`,
        marked: sql`excluded.marked`,
        bare: sql`excluded.bare`,
      },
    });
}

export async function removeSearchRows(db: Queryable, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  await db.delete(searchDocuments).where(inArray(searchDocuments.subject, [...subjects]));
}

/** The section's own page and everything that stands in it. */
export async function removeSearchRowsOfSection(db: Queryable, sectionId: string): Promise<void> {
  await db.delete(searchDocuments).where(eq(searchDocuments.sectionId, sectionId));
}

/** @param kind "procedure": what is before the colon */
export async function removeOtherSearchRows(
  db: Queryable,
  kind: string,
  subjects: readonly string[],
): Promise<void> {
  const ofKind = like(searchDocuments.subject, `${kind}:%`);
  await db
    .delete(searchDocuments)
    .where(subjects.length === 0 ? ofKind : and(ofKind, notInArray(searchDocuments.subject, [...subjects])));
}

/** Items of a section that readers can open, in batches by id. */
export async function listLiveIds(
  db: Queryable,
  { section, after, limit }: { section: string; after: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: contentItems.id })
    .from(contentItems)
    .where(
      and(
        eq(contentItems.sectionId, section),
        isNotNull(contentItems.liveVersionId),
        after === undefined ? undefined : gt(contentItems.id, after),
      ),
    )
    .orderBy(contentItems.id)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** @param how `update` for who changes it, `share` for who puts something into it: one waits for the other */
export async function holdSection(
  db: Queryable,
  id: string,
  how: 'update' | 'share',
): Promise<typeof contentSections.$inferSelect | undefined> {
  const [row] = await db.select().from(contentSections).where(eq(contentSections.id, id)).for(how);
  return row;
}

export async function hasMilestone(db: Queryable, name: string): Promise<boolean> {
  return (await db.select().from(milestones).where(eq(milestones.name, name))).length > 0;
}
