// Links to other agencies' sites (Đ13.1b): the published texts that may hold some, and what the last looks at them found.
import { and, asc, eq, gte, inArray, isNull, notInArray, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { contentItems, contentSections, contentVersions } from '../schema/content.ts';
import type { SectionOwners } from './content-sections.server.ts';
import { linkChecks } from '../schema/links.ts';

export type LinkCheckRow = typeof linkChecks.$inferSelect;

export interface LinkingText {
  readonly itemId: string;
  readonly title: string;
  readonly html: string;
  readonly facts: unknown;
  readonly section: SectionOwners & { readonly title: string };
}

/** What readers see now and names an address of the web, by title. */
export async function listLinkingTexts(db: Queryable): Promise<LinkingText[]> {
  return db
    .select({
      itemId: contentItems.id,
      title: sql<string>`${contentVersions.body} ->> 'title'`,
      html: sql<string>`coalesce(${contentVersions.body} ->> 'html', '')`,
      facts: sql<unknown>`${contentVersions.body} -> 'facts'`,
      section: {
        id: contentSections.id,
        title: contentSections.title,
        unitId: contentSections.unitId,
        contributors: contentSections.contributors,
      },
    })
    .from(contentItems)
    .innerJoin(contentVersions, eq(contentVersions.id, contentItems.liveVersionId))
    .innerJoin(contentSections, eq(contentSections.id, contentItems.sectionId))
    .where(
      and(
        eq(contentItems.visibility, 'published'),
        isNull(contentSections.closedAt),
        sql`${contentVersions.body}::text ~* 'https?://'`,
      ),
    )
    .orderBy(asc(sql`${contentVersions.body} ->> 'title'`), asc(contentItems.id));
}

/** @param urls all when absent */
export async function listLinkChecks(db: Queryable, urls?: readonly string[]): Promise<LinkCheckRow[]> {
  return db
    .select()
    .from(linkChecks)
    .where(urls === undefined ? undefined : inArray(linkChecks.url, [...urls]));
}

export async function saveLinkCheck(db: Queryable, row: typeof linkChecks.$inferInsert): Promise<void> {
  const { url: _, ...set } = row;
  await db.insert(linkChecks).values(row).onConflictDoUpdate({ target: linkChecks.url, set });
}

/** What no text names any more is nobody's trouble. */
export async function forgetLinkChecks(db: Queryable, inUse: readonly string[]): Promise<void> {
  await db.delete(linkChecks).where(inUse.length === 0 ? undefined : notInArray(linkChecks.url, [...inUse]));
}

/** One night, or one question of a person, at a time; until the transaction ends. */
export async function lockLinkChecks(db: Queryable): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('link-checks'))`);
}

export async function markLinksTold(db: Queryable, urls: readonly string[], at: Date): Promise<void> {
  await db
    .update(linkChecks)
    .set({ toldAt: at })
    .where(inArray(linkChecks.url, [...urls]));
}

export async function countBrokenLinks(db: Queryable, nights: number): Promise<number> {
  return db.$count(linkChecks, gte(linkChecks.failures, nights));
}
