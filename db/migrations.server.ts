// Which migrations this version has, and which a database has had.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';
import { z } from 'zod';

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** In the order in which they run. */
export const knownMigrations = () => readMigrationFiles({ migrationsFolder });

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** Their names, in the same order. */
export const migrationNames = (): readonly string[] =>
  journalSchema
    .parse(JSON.parse(readFileSync(path.join(migrationsFolder, 'meta', '_journal.json'), 'utf8')))
    .entries.map(({ tag }) => tag);

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
