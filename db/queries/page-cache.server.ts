// Tells every process which public pages are out of date, at the moment the change commits.
import { sql } from 'drizzle-orm';

import { readTags, tags, writeTags, type PageTag } from '../../app/vocabulary/page-tags.ts';
import type { Database, Queryable } from '../client.server.ts';
import { listen } from './told-of-commits.server.ts';

const channel = 'page_cache';

/**
 * Call it in the transaction that changes the content: PostgreSQL delivers at commit, and never for a rollback. Not after it, as
 * mails and moves are told: no clock finds a page that another process keeps and was not told of (decision 120).
 * A use case calls `tellFollowers` instead.
 */
export async function invalidatePages(db: Queryable, changed: readonly PageTag[]): Promise<void> {
  if (changed.length === 0) return;
  // A notification holds 8,000 bytes; more tags than that are a change of everything.
  const payload = writeTags(changed);
  await db.execute(sql`select pg_notify(${channel}, ${payload.length > 7000 ? tags.everything : payload})`);
}

/**
 * @param onChange receives the tags; `tags.everything` when it begins to listen, and after a lost connection
 * @returns stops listening
 */
export function listenForPageChanges(
  db: Database,
  onChange: (changed: readonly PageTag[]) => void,
): Promise<() => Promise<void>> {
  return listen(db, channel, (payload) =>
    onChange(payload === undefined ? [tags.everything] : readTags(payload)),
  );
}
