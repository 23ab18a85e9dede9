// Which version of the portal works on this database.
import { sql } from 'drizzle-orm';

import { compareVersions, type Release } from '../../app/operation/releases.ts';
import type { Database, Queryable } from '../client.server.ts';
import { portalVersion } from '../schema/operations.ts';

export type PortalVersionRow = typeof portalVersion.$inferSelect;

/** @returns undefined where no version that remembers itself has started yet */
export async function findPortalVersion(db: Database): Promise<PortalVersionRow | undefined> {
  const [table] = await db.execute<{ name: string | null }>(
    sql`select to_regclass('public.portal_version')::text as name`,
  );
  if (table?.name == null) return undefined;
  const [row] = await db.select().from(portalVersion);
  return row;
}

/** An older version that goes on beside leaves what the newer one wrote of its schema. */
export async function putPortalVersion(
  db: Queryable,
  { version, runsWith }: Pick<Release, 'version' | 'runsWith'>,
): Promise<void> {
  const started = { version, startedAt: new Date() };
  const [there] = await db.select({ schemaOf: portalVersion.schemaOf }).from(portalVersion);
  const brought =
    there !== undefined && compareVersions(there.schemaOf, version) > 0
      ? {}
      : { schemaOf: version, runsWith };
  await db
    .insert(portalVersion)
    .values({ ...started, schemaOf: version, runsWith })
    .onConflictDoUpdate({ target: portalVersion.one, set: { ...started, ...brought } });
}
