// Tells every process which public pages are out of date, at the moment the change commits.
import { sql } from 'drizzle-orm';

import type { Database, Queryable } from '../client.server.ts';

const channel = 'page_cache';

/** Call it in the transaction that changes the content: PostgreSQL delivers at commit, and never for a rollback. */
export async function invalidatePages(db: Queryable, tags: readonly string[]): Promise<void> {
  // A notification holds 8,000 bytes; more tags than that are a change of everything.
  const payload = tags.join(',');
  await db.execute(sql`select pg_notify(${channel}, ${payload.length > 7000 ? '*' : payload})`);
}

/**
 * @param onChange receives the tags; after a lost connection it receives `*`, since anything may have been missed
 * @returns stops listening
 */
export async function listenForPageChanges(
  db: Database,
  onChange: (tags: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const listening = await db.$client.listen(
    channel,
    (payload) => onChange(payload.split(',')),
    () => onChange(['*']),
  );
  return () => listening.unlisten();
}
