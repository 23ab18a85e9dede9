// What residents said of how their dossiers were handled: one row a dossier, from the day its result was handed over.
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text } from 'drizzle-orm/pg-core';

import { gradeIds, ratingWayIds } from '../../app/quality/rating.ts';
import { digest, instant, sealed } from './columns.ts';
import { dossierId } from './dossiers.ts';

export const dossierRatings = pgTable(
  'dossier_ratings',
  {
    dossierId: dossierId().primaryKey(),
    /** Of the link in the mail. Null: the result was handed over before there were links. */
    tokenDigest: digest('token_digest').unique(),
    overall: text({ enum: gradeIds }),
    convenience: text({ enum: gradeIds }),
    timeliness: text({ enum: gradeIds }),
    attitude: text({ enum: gradeIds }),
    /** What was written beside the grades, sealed; goes when its time is over. */
    comment: sealed(),
    way: text({ enum: ratingWayIds }),
    /** Null until it is given; then it stands. */
    ratedAt: instant('rated_at'),
    commentErasedAt: instant('comment_erased_at'),
  },
  (t) => [
    index('dossier_ratings_rated').on(t.ratedAt),
    check(
      'dossier_ratings_whole',
      sql`(${t.ratedAt} is null) = (${t.overall} is null) and (${t.ratedAt} is null) = (${t.way} is null)`,
    ),
  ],
);
