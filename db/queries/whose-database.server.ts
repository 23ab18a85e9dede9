// Whose a database is, of whichever version: asked before anything is done to it.
import { sql } from 'drizzle-orm';

import type { LocalDate } from '../../services-catalog/local-date.ts';
import type { Queryable } from '../client.server.ts';

export interface WhoseDatabase {
  /** Undefined before the version that gives one. */
  readonly installation: string | undefined;
  /** Undefined where nobody has said yet who the commune is. */
  readonly commune: { readonly code: string; readonly name: string } | undefined;
  /** Brought back from an archive, and not started since. */
  readonly isRestored: boolean;
}

/** @param today of the commune: a name that is to come is not its name yet */
export async function readWhose(db: Queryable, today: LocalDate): Promise<WhoseDatabase> {
  const [tables] = await db.execute<{ installation: boolean; communes: boolean; runs: boolean }>(sql`
    select to_regclass('public.installation') is not null as installation,
      to_regclass('public.commune_versions') is not null as communes,
      to_regclass('public.backup_runs') is not null as runs`);
  const [given] =
    tables?.installation === true
      ? await db.execute<{ id: string }>(sql`select id from installation`)
      : [undefined];
  const [commune] =
    tables?.communes === true
      ? await db.execute<{ code: string; name: string }>(sql`
          select facts ->> 'codeNew' as code, facts ->> 'name' as name from commune_versions
          where state = 'approved' order by valid_from <= ${today}::date desc, abs(valid_from - ${today}::date) limit 1`)
      : [undefined];
  const [loaded] =
    tables?.runs === true
      ? await db.execute<{ isNew: boolean }>(sql`
          select not exists (select from backup_runs where id::text = note.id) as "isNew"
          from (select substring(obj_description('public'::regnamespace, 'pg_namespace') from '"id" *: *"([0-9a-f-]{36})"') as id) note
          where note.id is not null`)
      : [undefined];
  return { installation: given?.id, commune, isRestored: loaded?.isNew ?? false };
}
