// Links to versions that are not published, for somebody outside: those that open something now.
import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';

import { openReviewStates } from '../../app/publications/board-steps.ts';
import type { Queryable } from '../client.server.ts';
import { contentItems, contentReviews, contentVersions, previewLinks } from '../schema/content.ts';
import { users } from '../schema/people.ts';

export async function insertPreviewLink(
  db: Queryable,
  link: typeof previewLinks.$inferInsert,
): Promise<void> {
  await db.insert(previewLinks).values(link);
}

/** The review goes on in which it was made, the item stands for readers as it did, and nothing of the version was erased. */
const selectOpening = (db: Queryable, now: Date, which: Parameters<typeof and>[0]) =>
  db
    .select({
      tokenDigest: previewLinks.tokenDigest,
      versionId: contentVersions.id,
      number: contentVersions.number,
      createdBy: users.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .innerJoin(contentReviews, eq(contentReviews.id, previewLinks.reviewId))
    .innerJoin(contentItems, eq(contentItems.id, contentReviews.itemId))
    .innerJoin(contentVersions, eq(contentVersions.id, previewLinks.versionId))
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .where(
      and(
        which,
        gt(previewLinks.expiresAt, now),
        inArray(contentReviews.state, openReviewStates),
        eq(contentItems.visibility, previewLinks.visibility),
        isNull(contentVersions.erasureId),
      ),
    )
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.tokenDigest));

export type OpeningLink = Awaited<ReturnType<typeof selectOpening>>[number];

export async function findPreviewLink(
  db: Queryable,
  tokenDigest: string,
  now: Date,
): Promise<OpeningLink | undefined> {
  const [row] = await selectOpening(db, now, eq(previewLinks.tokenDigest, tokenDigest));
  return row;
}

/** The newest first. */
export async function listPreviewLinks(db: Queryable, itemId: string, now: Date): Promise<OpeningLink[]> {
  return selectOpening(db, now, eq(contentItems.id, itemId));
}

/** @returns the version that it showed; undefined where the item has no such link */
export async function removePreviewLink(
  db: Queryable,
  { itemId, tokenDigest }: { readonly itemId: string; readonly tokenDigest: string },
): Promise<string | undefined> {
  const [row] = await db
    .delete(previewLinks)
    .where(
      and(
        eq(previewLinks.tokenDigest, tokenDigest),
        sql`${previewLinks.versionId} in (select v.id from ${contentVersions} v where v.item_id = ${itemId})`,
      ),
    )
    .returning({ versionId: previewLinks.versionId });
  return row?.versionId;
}
