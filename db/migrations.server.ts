// Which migrations this version has, and which a database has had.
import { fileURLToPath } from 'node:url';

import { readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** In the order in which they run. */
export const knownMigrations = () => readMigrationFiles({ migrationsFolder });

export interface AppliedMigration {
  readonly hash: string;
  /** Milliseconds since 1970, as the migrator writes them. */
  readonly at: string;
}

/** @returns in the order in which they ran; undefined where the portal has never been started on this database */
export async function appliedMigrations(
  sql: Pick<postgres.Sql, 'unsafe'>,
): Promise<readonly AppliedMigration[] | undefined> {
  const [migrated] = await sql.unsafe<{ table: string | null }[]>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as table`,
  );
  if (migrated?.table == null) return undefined;
  return sql.unsafe<AppliedMigration[]>(
    'select hash, created_at::text as at from drizzle.__drizzle_migrations order by created_at, id',
  );
}
