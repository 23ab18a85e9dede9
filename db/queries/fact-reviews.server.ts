// What people of the commune said of points under review: written once, and the latest word on a point holds.
import { count, desc, max } from 'drizzle-orm';

import type { ComponentId } from '../../services-catalog/components.ts';
import type { PointDecision } from '../../services-catalog/review-steps.ts';
import type { Queryable } from '../client.server.ts';
import { factReviews } from '../schema/catalog.ts';

export interface NewFactReview {
  readonly procedureCode: string;
  readonly component: ComponentId;
  readonly note: string;
  readonly factsDigest: string;
  readonly decision: PointDecision;
  readonly ground: string;
  readonly decidedBy: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}

export interface FactReviewRow extends Omit<NewFactReview, 'decidedBy'> {
  /** Rises with every word that is said. */
  readonly id: number;
}

/**
 * Changes with every word that is said. The last number alone would not do: of two words that are said at once the one
 * with the lower number may be committed after the other.
 */
export async function markOfFactReviews(db: Queryable): Promise<string> {
  const [row] = await db.select({ last: max(factReviews.id), all: count() }).from(factReviews);
  return `${row?.last ?? 0} of ${row?.all ?? 0}`;
}

/** The latest word on every point. */
export async function listFactReviews(db: Queryable): Promise<FactReviewRow[]> {
  return db
    .selectDistinctOn([factReviews.procedureCode, factReviews.component, factReviews.note], {
      id: factReviews.id,
      procedureCode: factReviews.procedureCode,
      component: factReviews.component,
      note: factReviews.note,
      factsDigest: factReviews.factsDigest,
      decision: factReviews.decision,
      ground: factReviews.ground,
      decidedByName: factReviews.decidedByName,
      decidedAt: factReviews.decidedAt,
    })
    .from(factReviews)
    .orderBy(factReviews.procedureCode, factReviews.component, factReviews.note, desc(factReviews.id));
}

export async function insertFactReview(db: Queryable, review: NewFactReview): Promise<void> {
  await db.insert(factReviews).values(review);
}
