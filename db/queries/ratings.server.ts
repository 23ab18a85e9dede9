// What residents said of how their dossiers were handled.
import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { dossierRatings } from '../schema/ratings.ts';

export type RatingRow = typeof dossierRatings.$inferSelect;

export async function findRating(db: Queryable, dossierId: string): Promise<RatingRow | undefined> {
  const [row] = await db.select().from(dossierRatings).where(eq(dossierRatings.dossierId, dossierId));
  return row;
}

export async function findRatedByToken(db: Queryable, tokenDigest: Uint8Array): Promise<string | undefined> {
  const [row] = await db
    .select({ dossierId: dossierRatings.dossierId })
    .from(dossierRatings)
    .where(eq(dossierRatings.tokenDigest, tokenDigest));
  return row?.dossierId;
}

export type GivenRating = Pick<
  RatingRow,
  'dossierId' | 'convenience' | 'timeliness' | 'attitude' | 'comment'
> & {
  readonly overall: NonNullable<RatingRow['overall']>;
  readonly way: NonNullable<RatingRow['way']>;
  readonly ratedAt: Date;
};

/** @returns false when the dossier was rated before: that stands */
export async function saveRating(db: Queryable, rating: GivenRating): Promise<boolean> {
  const rows = await db
    .insert(dossierRatings)
    .values(rating)
    .onConflictDoUpdate({
      target: dossierRatings.dossierId,
      set: rating,
      setWhere: isNull(dossierRatings.ratedAt),
    })
    .returning({ id: dossierRatings.dossierId });
  return rows.length > 0;
}

/** @returns how many comments went */
export async function eraseRatingComments(
  db: Queryable,
  { ratedBefore, at }: { readonly ratedBefore: Date; readonly at: Date },
): Promise<number> {
  const erased = await db
    .update(dossierRatings)
    .set({ comment: null, commentErasedAt: at })
    .where(and(isNotNull(dossierRatings.comment), lt(dossierRatings.ratedAt, ratedBefore)))
    .returning({ id: dossierRatings.dossierId });
  return erased.length;
}
