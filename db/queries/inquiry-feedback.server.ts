// Whether what was published of an inquiry helped its readers.
import { eq, sql } from 'drizzle-orm';

import type { Queryable } from '../client.server.ts';
import { inquiryFeedback } from '../schema/inquiries.ts';

/** A visitor who says it again changes his mind. */
export async function saveFeedback(
  db: Queryable,
  feedback: typeof inquiryFeedback.$inferInsert,
): Promise<void> {
  await db
    .insert(inquiryFeedback)
    .values(feedback)
    .onConflictDoUpdate({
      target: [inquiryFeedback.inquiryId, inquiryFeedback.visitor],
      set: { helped: feedback.helped, at: feedback.at },
    });
}

export interface FeedbackCounts {
  readonly helped: number;
  readonly not: number;
}

export async function countFeedback(db: Queryable, inquiryId: string): Promise<FeedbackCounts> {
  const [row] = await db
    .select({
      helped: sql<number>`(count(*) filter (where ${inquiryFeedback.helped}))::int`,
      not: sql<number>`(count(*) filter (where not ${inquiryFeedback.helped}))::int`,
    })
    .from(inquiryFeedback)
    .where(eq(inquiryFeedback.inquiryId, inquiryId));
  return row ?? { helped: 0, not: 0 };
}
