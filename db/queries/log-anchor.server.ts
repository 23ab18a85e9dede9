// What all logs came to at a moment, as one line that lies outside of the database: whoever takes a chain away with its head, and sets the
// register back, or puts an old copy of the database in its place, cannot change what was mailed. No key is needed to compare.
import { createHash } from 'node:crypto';

import { sql } from 'drizzle-orm';

import type { LogAnchor } from '../../app/operation/log-anchor.ts';
import type { Database } from '../client.server.ts';

/** @param until so long ago that no transaction of then is still open */
export async function readLogAnchor(db: Database, until: Date): Promise<LogAnchor> {
  const all = createHash('sha256');
  let events = 0;
  // A day at a time: a log of ten years is no array of ten million hashes.
  const days = await db.execute<{ count: number; digest: Uint8Array }>(sql`
    select count(*)::int as count, sha256(string_agg(hash, ''::bytea order by hash)) as digest
    from (select at, hash from dossier_events union all select at, hash from inquiry_events
      union all select at, hash from audit_events) logged
    where at <= ${until.toISOString()}::timestamptz
    group by (at at time zone 'UTC')::date order by (at at time zone 'UTC')::date`);
  for (const { count, digest } of days) {
    events += count;
    all.update(digest);
  }
  return { until, events, digest: all.digest('hex') };
}
