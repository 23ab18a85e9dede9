// Each night: what was written beside the grades goes when its time is over (docs/decisions/039). The grades are figures, and stay.
import { ratingCommentRule } from '#app/quality/rating.ts';
import { addDays, addMonths, endOfDay, localDate } from '#catalog/local-date.ts';
import { eraseRatingComments } from '#db/queries/ratings.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';

/**
 * May run as often as it likes.
 * @returns how many comments went
 */
export async function eraseOldRatingComments(deps: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<number> {
  const at = deps.clock.now();
  // They stand through the same day so many months later (BLDS Đ148.3).
  const lastGone = addDays(addMonths(localDate(at), -ratingCommentRule.months), -1);
  const count = await eraseRatingComments(deps.db, { ratedBefore: endOfDay(lastGone), at });
  if (count > 0) deps.log.info({ erased: count }, 'comments of ratings were erased');
  return count;
}
