// What became of the comments that drafts got, read for pages, papers and reports alike.
import { tallyOf, type CommentTally } from '#app/consultations/tally.ts';
import type { Queryable } from '#db/client.server.ts';
import { countReceived } from '#db/queries/consultation-comments.server.ts';

/** @returns of each of these drafts, by its item; a draft without comments has noughts */
export async function tallyComments(
  db: Queryable,
  itemIds: readonly string[],
): Promise<(itemId: string) => CommentTally> {
  const rows = await countReceived(db, itemIds);
  return (itemId) => tallyOf(rows.filter((row) => row.itemId === itemId));
}
