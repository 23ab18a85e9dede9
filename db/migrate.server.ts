// Brings a database to the schema of this version. Any number of processes may start at once: one
// migrates, the others wait for it.
import { fileURLToPath } from 'node:url';

import { migrate } from 'drizzle-orm/postgres-js/migrator';

import { prepareApplicationRole } from './application-role.server.ts';
import { connect } from './client.server.ts';

/** An arbitrary number that means "the portal's migrations" among the server's advisory locks. */
const migrationLock = 349_2018;
const oldestServer = 150_000;

export interface Migrated {
  /** For `connect(url, { role })`; undefined when the owner may not make roles. */
  readonly role: string | undefined;
}

/**
 * @param url the database, as the owner of its tables
 * @throws Error when the server is older than PostgreSQL 15 or does not speak UTF-8, or a migration fails
 *   (each start's migrations are one transaction: all of them or none)
 */
export async function migrateDatabase(url: string): Promise<Migrated> {
  // One connection: the lock belongs to it, and goes with it if the process dies.
  const db = connect(url, { max: 1 });
  const sql = db.$client;
  try {
    const [server] = await sql<{ version: string; encoding: string }[]>`
      select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`;
    if (server === undefined || Number(server.version) < oldestServer) {
      throw new Error('cổng cần PostgreSQL từ bản 15 trở lên');
    }
    if (server.encoding !== 'UTF8')
      throw new Error(`cơ sở dữ liệu dùng bảng mã ${server.encoding}; cổng cần UTF8`);

    await sql`select pg_advisory_lock(${migrationLock})`;
    await migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
    return { role: await prepareApplicationRole(sql) };
  } finally {
    await sql.end();
  }
}
