// The database of a running portal, as its owner, to see what stands there or to put what no page puts.
import postgres from 'postgres';

import { runningEmbedded } from '#db/embedded.server.ts';

/** @param dataDir of the portal */
export async function withPortalSql<T>(dataDir: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(runningEmbedded(dataDir) ?? '', { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
